import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import { wordsAt } from '../support/page.ts';
import { flawsOf, saidInSections } from '../support/reading-soundness.ts';

// What would have to break: something that a procedure's sections say is lost, told twice, or told at another place.

/** A block of some kind, its words each a `◦` until they are told apart. */
const simple = fc.constantFrom(
  '◦ and **◦**.',
  '- ◦ and [◦](x)\n- ◦\n  - ◦\n\n    ◦',
  '1. ◦ `◦`\n2. **◦**:\n\n   ◦\n\n   - ◦\n   - ◦\n\n     1. ◦\n\n   1. ◦',
  '1. ◦:\n\n| ◦ | ◦ |\n| - | - |\n| ◦ | **◦** |',
  '| ◦ | ◦ |\n| - | - |\n| ◦ |  |',
  '```shell\n◦\n◦\n```',
  ':::note ◦ ◦\n\n◦\n\n1. ◦\n\n| ◦ |\n| - |\n| ◦ |\n\n:::',
  '::::tip\n\n◦\n\n:::note ◦\n\n- ◦\n\n:::\n\n::::',
  '> ◦ ◦\n>\n> 1. ◦',
  '<details>\n<summary>◦</summary>\n\n1. ◦\n\n```\n◦\n```\n\n</details>',
  '<Card>\n\n◦\n\n1. ◦\n\n   ```\n   ◦\n   ```\n\n</Card>',
  '<Link text="◦" url="/x" />',
  '<div>◦</div>',
  '{"◦"}',
  '1. Look.\n\n   :::note\n\n   ◦\n\n   :::\n\n   <details>\n   <summary>◦</summary>\n   </details>',
  '![picture](x.png)',
  '<!-- a comment -->',
);

const tabbed = simple.map(
  (block) =>
    `<Tabs>\n<TabItem label="A">\n\n${block}\n\n</TabItem>\n<TabItem label="B">\n\n${block}\n\n</TabItem>\n</Tabs>`,
);

const blocks = fc.array(fc.oneof({ weight: 6, arbitrary: simple }, { weight: 1, arbitrary: tabbed }), {
  maxLength: 4,
});

const page = fc
  .tuple(blocks, blocks, blocks, blocks, blocks, blocks)
  .map(([introduction, above, needed, own, below, checked]) => {
    const chapters: [string, string[]][] = [
      ['', introduction],
      ['## Keys', above],
      ['### Prerequisites', needed],
      ['### Delete', ['1. Go.', ...own]],
      ['#### Notes', below.map((block) => block.replaceAll(/\d\. /g, '-  '))],
      ['### Validate', checked],
    ];
    let count = 0;
    const source = chapters.flatMap(([heading, content]) => [heading, ...content]).join('\n\n');
    return source.replaceAll('◦', () => `w${++count}w`);
  });

test('tells each word of a procedure’s sections once, and where it stands', () => {
  const property = fc.property(page, (source) => {
    const read = parsePage('docs/page.md', source);
    expect(flawsOf(read)).toEqual([]);
    // What stands in a tab that other sections lack is told of in a finding, but not where nothing is followed.
    fc.pre(read.findings.every(({ message }) => !/\btabs?\b/i.test(message)));
    fc.pre(read.procedures.every(({ isCommandLine }) => !isCommandLine));
    const told = read.procedures.map((procedure) => saidInSections(procedure));
    const times = (word: string): number =>
      Math.max(...told.map((passages) => passages.filter(({ text }) => text.includes(word)).length));
    const words = source.match(/w\d+w/g) ?? [];
    expect(words.filter((word) => times(word) !== 1)).toEqual([]);
    const misplaced = told.flat().filter((passage) => {
      const there = wordsAt(source, passage);
      return (passage.text.match(/w\d+w/g) ?? []).some((word) => !there.includes(word));
    });
    expect(misplaced).toEqual([]);
  });
  fc.assert(property, { numRuns: 100, endOnFailure: true });
});
