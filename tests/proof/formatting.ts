import fc from 'fast-check';

/** A way to write the same page differently: what readers see stays what it was, or nothing that concerns the steps. */
export type Formatting = (text: string) => fc.Arbitrary<string>;

const always =
  (change: (text: string) => string): Formatting =>
  (text) =>
    fc.constant(change(text));

/** Replaces some of what a pattern finds, at random. */
const some =
  (pattern: RegExp, ...by: [string, ...string[]]): Formatting =>
  (text) => {
    const count = [...text.matchAll(pattern)].length;
    const choices = fc.array(fc.option(fc.constantFrom(...by)), { minLength: count, maxLength: count });
    return choices.map((chosen) => {
      let nth = 0;
      return text.replace(pattern, (...found: string[]) => {
        const template = chosen[nth++] ?? null;
        return template === null
          ? (found[0] ?? '')
          : template.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? '');
      });
    });
  };

/** Behind a step, in the item or at the margin, where it ends the list. */
const BETWEEN = [
  '\n   ![A table of API keys](/api-keys.webp)\n',
  '\n![A table of API keys](/api-keys.webp)\n',
  '\n   :::info\n\n   API keys are shown once.\n\n   :::\n',
  '\n:::warning\n\n1. Whatever stands in here is no step.\n\n:::\n',
  '\n   | Column | Meaning |\n   | --- | --- |\n   | Name | What it is called |\n',
  '\n| Column | Meaning |\n| --- | --- |\n| Name | What it is called |\n',
  '\n<!-- A comment -->\n',
  '\n   {/* A comment */}\n',
  '\n   What it is called was decided by whoever made it.\n',
];

/** A step's line, and the next behind an empty line. */
const STEP_ENDS = /(?<=^\d+[.)] .*(?:\n {3,}\S.*)*\n)(?=\n)/gm;

export const FORMATTINGS: Record<string, Formatting> = {
  'bold with underscores': some(/\*\*([^*\n]+)\*\*/g, '__$1__'),
  'no-break spaces in labels': some(/(\*\*[^* \n]+) ([^*\n]+\*\*)/g, '$1\u00a0$2', '$1&nbsp;$2'),
  'soft line breaks': some(/(?<=^\d+\. .*\S) (?=\S)/gm, '\n   '),
  'numbers all 1': always((text) => text.replace(/^\d+\. /gm, '1. ')),
  'numbers with a bracket': always((text) => text.replace(/^(\d+)\. /gm, '$1) ')),
  'stars for bullets': always((text) => text.replace(/^- /gm, '* ')),
  CRLF: always((text) => text.replaceAll('\n', '\r\n')),
  'a byte order mark': always((text) => `\uFEFF${text}`),
  'spaces at line ends': some(/(?<=\S)$/gm, ' '),
  'no empty lines between steps': always((text) =>
    text.replace(/\n\n(?=\d+\. |- )/g, '\n').replace(/(<TabItem[^>]*>)\n/g, '$1\n\n'),
  ),
  'more between steps': some(STEP_ENDS, BETWEEN[0] ?? '', ...BETWEEN.slice(1)),
  'attributes in another order': some(
    /<TabItem (label="[^"]*") (value="[^"]*")>/g,
    '<TabItem $2 $1>',
    '<TabItem default $1 $2>',
  ),
  'attributes as expressions': some(/<TabItem label=("[^"]*")/g, '<TabItem label={$1}'),
  'heading ids': some(/^(## .*)$/gm, '$1 {#here}'),
  'other heading levels': always((text) => text.replace(/^#(?=#+ )/gm, '##')),
  'a title above': always((text) => text.replace(/(^title: "(.*)"\n[^]*?\n---\n)/m, '$1\n# $2\n')),
  'headings closed': some(/^(## .*)$/gm, '$1 ##'),
  'prose under the headings': some(
    /^(## (?!Prereq).*)$/gm,
    '$1\n\nUse the following steps.',
    '$1\n\nChoose the tab that fits:',
  ),
  imports: always((text) =>
    text.replace(
      /^(---\n[^]*?\n---\n)/,
      "$1\nimport Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';\n",
    ),
  ),
  'tabs in another order': always((text) =>
    text.replace(
      /(<TabItem label="User"[^]*?<\/TabItem>\n)(<TabItem label="Tenant"[^]*?<\/TabItem>\n)/g,
      '$2$1',
    ),
  ),
  'sections behind': always(
    (text) =>
      `${text}\n## Next Steps\n\n- [Create an API key](create-api-key.md)\n\n## Resources\n\n- [Tenants](tenants.md)\n`,
  ),
  'no front matter': always((text) => text.replace(/^---\n[^]*?\n---\n/, '')),
};

/** Several at once; line ends and byte order mark come last, as an editor saves them. */
export function formatted(text: string): fc.Arbitrary<string> {
  const LAST = ['CRLF', 'a byte order mark'];
  const names = Object.keys(FORMATTINGS).filter((name) => !LAST.includes(name));
  return fc
    .tuple(fc.subarray(names, { maxLength: 5 }), fc.subarray(LAST))
    .chain(([first, last]) =>
      [...first, ...last].reduce<fc.Arbitrary<string>>(
        (all, name) => all.chain((each) => FORMATTINGS[name]?.(each) ?? fc.constant(each)),
        fc.constant(text),
      ),
    );
}
