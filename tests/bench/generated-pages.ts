import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../suite/support/nightly-command.ts';

const DEFAULT_PAGE = readFileSync(join(root, 'fixtures/docs/delete-api-key.md'), 'utf8');

/** What published pages hold besides procedures: prose, admonitions, tables, code. */
const ASIDES = [
  'Keys are shown **once**, when they are made. Keep them in a [vault](vault.md), not in a `.env` file that\nis committed.',
  ':::warning\n\nWhoever holds a key can do what its owner can do.\n\n:::',
  '| Role | Own keys | Keys of others |\n| --- | --- | --- |\n| User | yes | no |\n| Tenant admin | yes | yes |',
  '```shell\ncurl --header "ApiKey: $PALETTE_API_KEY" "$PALETTE_URL/v1/users/info"\n```',
  '- One for each script.\n- One for each pipeline.\n\n  A pipeline that nobody owns gets none.',
];

/** Writes pages to a folder, no two alike: the default page's procedures, with more or less around them. */
export function writePages(folder: string, count: number): void {
  for (let number = 1; number <= count; number++)
    writeFileSync(join(folder, `page-${number}.md`), pageText(number));
}

function pageText(number: number): string {
  const asides = Array.from({ length: number % 20 }, (_, index) => ASIDES[(number + index) % ASIDES.length]);
  const background = ['## Background', ...asides].join('\n\n');
  return DEFAULT_PAGE.replaceAll('Delete API Key', `Delete API Key ${number}`).replace(
    '## Prerequisites',
    `${background}\n\n## Prerequisites`,
  );
}
