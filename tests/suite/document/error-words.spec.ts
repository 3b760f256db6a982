import { expect, test } from '@playwright/test';
import { onlyFinding, pageOf } from '../support/page.ts';

// What would have to break: a writer reads the parser's word for a part of the page, or is told to escape signs that
// another site generator, or a reader's eye, takes for something else.

const errors: [what: string, lines: string[], place: string, message: string | RegExp][] = [
  [
    'an admonition whose colons stand behind its last words',
    ['<Tabs>', '<TabItem label="A">', '', ':::note', 'Words. :::', '', '</TabItem>', '</Tabs>'],
    '7:1',
    'The ":::" at the end of line 5 does not close the admonition of line 4: put it on a line of its own.',
  ],
  [
    'an admonition on one line',
    ['<Tabs>', '<TabItem label="A">', '', ':::note Words. :::', '', '</TabItem>', '</Tabs>'],
    '6:1',
    'The ":::" at the end of line 4 does not close the admonition of line 4: put it on a line of its own.',
  ],
  [
    'an admonition that a tab does not close',
    ['<Tabs>', '<TabItem label="A">', '', ':::note', 'Words.', '', '</TabItem>', '</Tabs>'],
    '7:1',
    'The admonition opened on line 4 is not closed before </TabItem>: add a line ":::" below its last line.',
  ],
  [
    'an element in a heading',
    ['# <b>Keys', '', 'x</b>'],
    '1:1',
    /is not closed before the end of its heading: add <\/b> there\.$/,
  ],
  [
    'an element in a table',
    ['| <b>A | B</b> |', '| --- | --- |'],
    '1:1',
    /before the end of its table cell: /,
  ],
  [
    'a placeholder in angle brackets',
    ['1. Type <your-key>.'],
    '1:4',
    /, or write `<…>` as code where it is a placeholder\.$/,
  ],
  ['a document type', ['<!DOCTYPE html>'], '1:2', /^The "<" before "!" is read as the start of a tag/],
  ['a Hugo shortcode', ['{{< tabs >}}', '', '1. Go.'], '1:3', /^The braces here are a Hugo shortcode/],
  [
    'a Hugo shortcode around Markdown',
    ['{{% notice %}}', 'Words.'],
    '1:3',
    /^The braces here are a Hugo shortcode/,
  ],
  [
    'a Hugo shortcode in a link',
    ['See [x]({{< ref "y" >}}).'],
    '1:11',
    /^The braces here are a Hugo shortcode/,
  ],
  ['a tag of a template', ['{% include "a.md" %}'], '1:2', /^The braces here are a tag of a template/],
  [
    'a variable of a template',
    ['1. Go to {{ site.url | x }}.'],
    '1:17',
    /^The braces here are a placeholder of a template/,
  ],
];

for (const [what, lines, place, message] of errors) {
  test(`says in a writer’s words what is wrong with ${what}`, () => {
    const finding = onlyFinding(pageOf(...lines));
    expect(finding.kind).toBe('unreadable');
    expect(`${finding.line}:${finding.column}`).toBe(place);
    expect(finding.message).toMatch(message);
  });
}
