import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findPages } from '../../../fixtures/document/find-pages.ts';
import { readPage } from '../../../fixtures/document/read-page.ts';
import { at, isInside, onlyFinding } from '../support/page.ts';

// What would have to break: a file that is no page throws, hangs or is taken for one; a pattern names other pages
// than a writer means, or names none and nobody learns of it.

const sound = '# Delete\n\n1. Go.\n\n## Validate\n\n1. Look.\n';

function write(file: string, content: string | Buffer = sound): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

test.describe('a file that is no page', () => {
  const bad: [what: string, name: string, make: (file: string) => void, message: string | RegExp][] = [
    ['is missing', 'none.md', () => undefined, 'This page cannot be read: there is no such file.'],
    [
      'is below a file',
      'a.md/b.md',
      (file) => write(dirname(file)),
      'This page cannot be read: a part of its path is no folder.',
    ],
    ['is a folder', 'folder.md', (file) => mkdirSync(file, { recursive: true }), /^This is a folder/],
    ['is a circle of links', 'circle.md', (file) => symlinkSync(file, file), /its links lead in a circle/],
    ['has too long a name', `${'a'.repeat(300)}.md`, () => undefined, /its name is too long/],
    ['has a null byte in its name', 'a\0.md', () => undefined, /its name holds a null byte/],
    ['is a pipe', 'pipe.md', (file) => execFileSync('mkfifo', [file]), /^This is no file that holds text/],
    ['is empty', 'empty.md', (file) => write(file, ''), 'This page is empty.'],
    ['holds white space alone', 'blank.md', (file) => write(file, '\uFEFF \r\n\t\n'), 'This page is empty.'],
    [
      'is larger than 5 MB',
      'large.md',
      (file) => write(file, Buffer.alloc(5 * 1024 * 1024 + 1, 'a')),
      /larger than 5 MB/,
    ],
    [
      'is a picture',
      'picture.md',
      (file) => write(file, Buffer.from('89504e470d0a1a0a0000000d49484452ff', 'hex')),
      /no text in UTF-8/,
    ],
    [
      'is saved as UTF-16',
      'wide.md',
      (file) => write(file, Buffer.from(`\uFEFF${sound}`, 'utf16le')),
      'This page is saved as UTF-16: save it as UTF-8.',
    ],
  ];

  for (const [what, name, make, message] of bad) {
    test(`gives one finding and no procedure: it ${what}`, ({}, testInfo) => {
      const file = testInfo
        .outputPath(name.replace('\0', ''))
        .replace(/a\.md$/, (end) => (name.includes('\0') ? name : end));
      mkdirSync(testInfo.outputDir, { recursive: true });
      make(file);
      const page = readPage(file);
      expect(onlyFinding(page)).toMatchObject({
        class: 'page',
        kind: 'unreadable',
        section: 'page',
        tab: null,
      });
      expect(onlyFinding(page).message).toMatch(message);
      expect(onlyFinding(page).message).not.toContain(testInfo.outputDir);
      expect(isInside(page.source, onlyFinding(page))).toBe(true);
      expect([page.file, page.procedures]).toEqual([file, []]);
      expect(page.sha256).toMatch(/^[0-9a-f]{64}$/);
    });
  }

  test('is located where its text ends: the first byte that is no UTF-8, the first null byte', ({}, testInfo) => {
    const latin = readPage(
      write(testInfo.outputPath('latin.md'), Buffer.from('# Schlüssel\n\n1. Löschen\n', 'latin1')),
    );
    expect([at(latin.findings, 0).line, at(latin.findings, 0).column]).toEqual([1, 7]);
    const nulls = readPage(write(testInfo.outputPath('null.md'), '# Keys\n\n1. Go\0.\n'));
    expect(nulls.findings).toHaveLength(1);
    expect(nulls.findings[0]).toMatchObject({ kind: 'unreadable', line: 3, column: 6, endColumn: 7 });
    expect(at(nulls.findings, 0).message).toContain('null byte');
  });
});

test('reads a file by its path as given, and knows it by its bytes', ({}, testInfo) => {
  const bytes = Buffer.from(`\uFEFF${sound.replaceAll('\n', '\r\n')}`);
  const page = readPage(write(testInfo.outputPath('a b (1) [x].md'), bytes));
  expect(page.findings).toEqual([]);
  expect(page.file).toBe(testInfo.outputPath('a b (1) [x].md'));
  expect(page.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(page.source).toBe(bytes.toString());
});

test.describe('the pages that a setting names', () => {
  const files = [
    'docs/b.md',
    'docs/a.md',
    'docs/deep/c.mdx',
    'docs/[x].md',
    'docs/x.md',
    'docs/a b (1).md',
    'docs/{y}.md',
    'docs/y.md',
    'node_modules/p/README.md',
    'shared/s.md',
    'a (b)/[c]/d.md',
  ];

  for (const [what, patterns, found, unmatched] of [
    ['a path', 'docs/b.md', ['docs/b.md']],
    [
      'several, sorted, by commas and lines',
      'docs/b.md, docs/a.md\r\nshared/s.md\n',
      ['docs/a.md', 'docs/b.md', 'shared/s.md'],
    ],
    [
      'the same one twice',
      'docs/b.md,./docs/b.md,docs/?.md',
      ['docs/a.md', 'docs/b.md', 'docs/x.md', 'docs/y.md'],
    ],
    ['a glob', 'docs/**/*.mdx', ['docs/deep/c.mdx']],
    ['a glob with a comma in braces', 'docs/{a,b}.md', ['docs/a.md', 'docs/b.md']],
    ['braces in braces', 'docs/{a,{b,x}}.md', ['docs/a.md', 'docs/b.md', 'docs/x.md']],
    ['a name in brackets', 'docs/[x].md', ['docs/[x].md']],
    ['a name in braces', 'docs/{y}.md', ['docs/{y}.md']],
    ['a set of letters', 'docs/[ab].md', ['docs/a.md', 'docs/b.md']],
    ['a name with spaces and parentheses', ' docs/a b (1).md ', ['docs/a b (1).md']],
    ['a folder', 'docs', ['docs']],
    ['everything but packages', '**/*.md', files.filter((file) => /^(?!node_modules).*\.md$/.test(file))],
    ['nothing that is there', 'docs/b.md,docs/z.md,z/*.md,docs/z.md', ['docs/b.md'], ['docs/z.md', 'z/*.md']],
    ['a file above', '../above.md', ['../above.md']],
    ['a glob above', '../ab*.md', ['../above.md']],
    ['no pattern', ' ,\n, ', []],
    ['a glob in folders with brackets and parentheses', 'a (b)/[c]/*.md', ['a (b)/[c]/d.md']],
    ['a broken glob', 'docs/[z.md', [], ['docs/[z.md']],
  ] as const) {
    test(`are found: ${what}`, ({}, testInfo) => {
      const cwd = testInfo.outputPath('cwd');
      for (const file of files) write(join(cwd, file));
      write(testInfo.outputPath('above.md'));
      expect(findPages(patterns, cwd)).toEqual({ files: [...found].sort(), unmatched: unmatched ?? [] });
    });
  }

  test('stay absolute where the pattern is', ({}, testInfo) => {
    const cwd = testInfo.outputPath('cwd');
    for (const file of files) write(join(cwd, file));
    expect(findPages(`${cwd}/docs/a.md,${cwd}/docs/b*.md,docs/a.md`, testInfo.outputDir)).toEqual({
      files: [`${cwd}/docs/a.md`, `${cwd}/docs/b.md`],
      unmatched: ['docs/a.md'],
    });
  });
});
