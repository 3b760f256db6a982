/** A page of our own words in the shape of those that document calls; each part can be changed. */
const PARTS = {
  ask: "Issue the command below to show your API key's unique identifier. Replace `MY_KEY` with your API key.",
  list: `curl --location 'https://api.spectrocloud.com/v1/apiKeys' \\
   --header 'Accept: application/json' \\
   --header 'apiKey: MY_KEY'`,
  language: 'shell',
  answer: '{ "items": [{ "metadata": { "name": "mine", "uid": "***" }, "status": { "isActive": true } }] }',
  askDelete:
    "Run the command below to delete the API key. Replace `uid` with the API key's unique identifier. Specify a valid API key in the `ApiKey` header.",
  delete: `curl -L -X DELETE 'https://api.spectrocloud.com/v1/apiKeys/:uid' \\
   -H 'ApiKey: <MY_KEY>'`,
  nothing: 'No output is expected if the API key is deleted.',
  verify:
    'Verify that the API key is not listed by running the command below. Replace `MY_KEY` with your API key.',
  gone: 'The API key should not be listed in the response.',
};

export type CallParts = Partial<typeof PARTS> & {
  /** The command of Validate, where it isn't that of the first step. */
  verifyList?: string;
};

export function callPage(changed: CallParts = {}): string {
  const parts = { ...PARTS, ...changed };
  const block = (language: string, text: string): string => `   \`\`\`${language}\n   ${text}\n   \`\`\`\n`;
  return `# Keys

## Delete API Key

1. ${parts.ask}

${block(parts.language, parts.list)}
${block('json', parts.answer)}
2. ${parts.askDelete}

${block(parts.language, parts.delete)}
3. ${parts.nothing}

## Validate

1. ${parts.verify}

${block(parts.language, changed.verifyList ?? parts.list)}
2. ${parts.gone}
`;
}

/** Steps 1 and 2 the other way round. */
export function swapped(page: string): string {
  const [before = '', first = '', second = '', after = ''] = page.split(
    /^(?=[123]\. (?:Issue|Run|No output))/m,
  );
  return before + second.replace(/^2/, '1') + first.replace(/^1/, '2') + after;
}
