import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readPage } from '../../../fixtures/document/read-page.ts';
import type { DocsPage } from '../../../fixtures/model/procedure.ts';
import { asidesOf, at, onlyFinding, outlined, wordsAt } from '../support/page.ts';
import { saidInSections } from '../support/reading-soundness.ts';

// What would have to break: what a partial says is lost, or is told at a place of the page instead of its own.

/** Writes files below the test's own folder, and reads the first of them. */
function pageAmong(files: Record<string, string[]>, partialFolders: string[] = []): DocsPage {
  const root = test.info().outputPath();
  for (const [name, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), lines.join('\n'));
  }
  const folders = partialFolders.map((folder) => join(root, folder));
  return readPage(join(root, at(Object.keys(files), 0)), folders);
}

/** A partial as the docs repository keeps it. */
function partial(name: string, ...lines: string[]): string[] {
  return ['---', 'partial_category: keys', `partial_name: ${name}`, '---', '', ...lines];
}

const included = '<PartialsComponent category="keys" name="delete" edition="Palette" />';
const validate = ['', '## Validate', '', '1. Look.'];

/** How a page includes a partial, and where that stands. */
const ways: [how: string, file: string, ...lines: string[]][] = [
  ['by category and name', '_partials/keys/_delete.mdx', included],
  [
    'by an import beside it',
    'docs/a/_x.mdx',
    "import Delete from './_x.mdx';",
    '',
    '<Delete edition="Palette" />',
  ],
  [
    'by an import above it',
    'docs/_x.mdx',
    "import Delete from '../_x.mdx';",
    '',
    '<Delete edition={"Palette"} />',
  ],
  [
    'by an import from the site’s root',
    'snippets/_x.mdx',
    "import Delete from '@site/snippets/_x.mdx';",
    '',
    '<Delete edition="Palette" />',
  ],
];

for (const [how, file, ...lines] of ways) {
  test(`reads a partial that is included ${how}, at its own lines, with its props`, () => {
    const page = pageAmong({
      'docs/a/page.md': ['## Delete', '', '1. Go.', '', ...lines, ...validate],
      [file]: partial('delete', '2. Log in to **{props.edition}**.', '', 'Words.'),
    });
    expect(page.findings).toEqual([]);
    expect(outlined(page)).toEqual({ Delete: [[], ['Go.', 'Log in to Palette.'], ['Look.']] });
    const path = test.info().outputPath(file);
    const { steps, asides } = at(page.procedures, 0);
    expect(at(steps, 0).file).toBeUndefined();
    expect(at(steps, 1)).toMatchObject({ file: path, line: 6, column: 1, number: 2 });
    expect(at(at(steps, 1).runs, 1)).toMatchObject({
      kind: 'label',
      text: 'Palette',
      file: path,
      column: 16,
    });
    expect(at(asides, 0)).toMatchObject({ text: 'Words.', file: path, line: 8, section: 'procedure' });
    expect(page.partials.map((one) => one.file)).toEqual([path]);
    for (const passage of saidInSections(at(page.procedures, 0)).filter((one) => one.file === path))
      expect(wordsAt(at(page.partials, 0).source, passage)).not.toBe('');
  });
}

test('reads headings and tabs of a partial among those of the page', () => {
  const page = pageAmong({
    'docs/page.md': ['## Keys', '', included, '', '1. Look.'],
    '_partials/_delete.mdx': partial('delete', '### Prerequisites', '', '- Have it.', '', '### Delete', '')
      .concat('<Tabs>', '<TabItem label="A">', '', '1. Go.', '', '</TabItem>', '</Tabs>', '')
      .concat('### Validate', '', 'Words.', ''),
  });
  expect(page.findings).toEqual([]);
  expect(outlined(page)).toEqual({ 'Delete / A': [['Have it.'], ['Go.'], ['Look.']] });
});

test('reads partials in partials, each with its own imports and props, and none in itself', () => {
  const page = pageAmong({
    'page.md': ['## Delete', '', included, ...validate],
    '_partials/_delete.mdx': partial(
      'delete',
      "import Inner from './_inner.mdx';",
      '',
      '1. Go.',
      '',
      '   <Inner what={props.edition} />',
    ),
    '_partials/_inner.mdx': ['Wait for {props.what}.', '', included],
  });
  const step = at(at(page.procedures, 0).steps, 0);
  expect(step.more?.map(({ text }) => text)).toEqual(['Wait for Palette.']);
  expect(onlyFinding(page)).toMatchObject({
    kind: 'structure',
    file: test.info().outputPath('_partials/_inner.mdx'),
    line: 3,
    message: 'This partial includes itself, directly or through another: take it out here.',
  });
});

test('finds a partial in a folder that the settings name', () => {
  const page = pageAmong(
    {
      'docs/page.md': ['## Delete', '', included, ...validate],
      'elsewhere/x.mdx': partial('delete', '1. Go.'),
    },
    ['elsewhere'],
  );
  expect([page.findings, at(page.procedures, 0).steps.length]).toEqual([[], 1]);
});

test('says which partial is missing, where it is asked for and what there is, and leaves a component', () => {
  const files = (...lines: string[]): Record<string, string[]> => ({
    'page.md': ['## Delete', '', '1. Go.', '', ...lines, ...validate],
    '_partials/_delete.mdx': partial('delete-key', 'Words.'),
  });
  const named = pageAmong(files(included));
  expect(onlyFinding(named)).toMatchObject({
    ...{ class: 'page', kind: 'partial-missing', line: 5, column: 1, expected: 'delete' },
    ...{ offered: ['delete-key'], suggestion: 'delete-key' },
  });
  expect(asidesOf(at(named.procedures, 0))).toEqual([`procedure component: ${included}`]);
  const imported = pageAmong(files("import X from './_partials/_delet.mdx';", '', '<X />', '', '<X />'));
  expect(onlyFinding(imported)).toMatchObject({ kind: 'partial-missing', line: 5, column: 15 });
  expect(onlyFinding(imported).message).toContain('_delete.mdx');
});

test('says of which section a missing partial is a part', () => {
  const { findings } = pageAmong({
    'page.md': [included, '', '## Prerequisites', '', included, '', '## Delete', '', '1. Go.', '', included]
      .concat(validate)
      .concat('', included),
  });
  expect(findings.map(({ section }) => section)).toEqual(['page', 'prerequisites', 'procedure', 'validate']);
});

test('takes imported code and packages for components, and asks for nothing that is not used', () => {
  const { procedures, findings } = pageAmong({
    'page.md': [
      "import A from './a.tsx';",
      "import B from '@theme/B';",
      "import C from 'package/c.mdx';",
      "import D from './gone.mdx';",
      ...['', '## Delete', '', '1. Go.', '', '<A />', '', '<B />', '', '<C />', ...validate],
    ],
  });
  expect(findings).toEqual([]);
  expect(asidesOf(at(procedures, 0))).toEqual(
    ['A', 'B', 'C'].map((name) => `procedure component: <${name} />`),
  );
});

test('tells what cannot be parsed in a partial at its own line, and reads the page around it', () => {
  const page = pageAmong({
    'page.md': ['## Delete', '', '1. Go.', '', included, ...validate],
    '_partials/_delete.mdx': partial('delete', 'Words', '', '<b'),
  });
  expect(onlyFinding(page)).toMatchObject({
    kind: 'unreadable',
    file: test.info().outputPath('_partials/_delete.mdx'),
    line: 8,
  });
  expect(outlined(page)).toEqual({ Delete: [[], ['Go.'], ['Look.']] });
});

test('gives up on a partial that takes too long, and leaves the page its time', () => {
  const page = pageAmong({
    'page.md': ['## Delete', '', '1. Go.', '', included, ...validate],
    '_partials/_delete.mdx': partial('delete', '**x** '.repeat(100_000)),
  });
  expect(onlyFinding(page).message).toBe('This partial cannot be read: it takes more than 1.5 seconds.');
  expect(page.procedures).toHaveLength(1);
});

test('reads a partial again that has changed', () => {
  const lines = ['## Delete', '', included, ...validate];
  const read = (text: string): string =>
    at(
      at(pageAmong({ 'page.md': lines, '_partials/_x.mdx': partial('delete', text) }).procedures, 0).steps,
      0,
    ).text;
  expect(read('1. Go.')).toBe('Go.');
  expect(read('1. Stay there.')).toBe('Stay there.');
});
