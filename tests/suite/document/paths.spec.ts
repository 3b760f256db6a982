import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findPages } from '../../../fixtures/document/find-pages.ts';
import { unmatchedPage } from '../../../fixtures/document/read-page.ts';
import { whyUnmatched } from '../../../fixtures/document/unmatched.ts';
import { onlyFinding } from '../support/page.ts';

// What would have to break: a path or glob without a page is blamed on something else than what is wrong with it.

function write(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '# Delete\n');
}

/** Who may do everything can enter every folder: then it is asked as somebody else. */
function asSomebody<Answer>(ask: () => Answer): Answer {
  if (process.geteuid?.() !== 0) return ask();
  process.seteuid?.(65_534);
  try {
    return ask();
  } finally {
    process.seteuid?.(0);
  }
}

test('makes a page with one finding for a pattern without a match', ({}, testInfo) => {
  write(testInfo.outputPath('docs/a.md'));
  const page = unmatchedPage('docs/*.mdx', testInfo.outputDir);
  expect(page).toMatchObject({ file: 'docs/*.mdx', procedures: [], source: '' });
  expect(onlyFinding(page)).toMatchObject({
    class: 'page',
    kind: 'unreadable',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  });
  expect(onlyFinding(page).message).toMatch(
    /^No page matches "docs\/\*\.mdx": nothing in the folder "docs" matches; /,
  );
});

test.describe('a path without a page', () => {
  const reasons: [what: string, pattern: string, reason: string][] = [
    ['is mistyped', 'docs/keyz.md', 'there is no "docs/keyz.md", but there is "keys.md"'],
    ['has a mistyped folder', 'dosc/*.md', 'there is no "dosc" here, but there is "docs"'],
    ['is like two that are there', 'docs/user.md', 'there is no "docs/user.md"'],
    [
      'is a link to nothing',
      'docs/gone.md',
      '"docs/gone.md" is a link to "../nowhere.md", and leads nowhere: there is no such file',
    ],
    [
      'is a link to itself',
      'docs/loop.md',
      '"docs/loop.md" is a link to "loop.md", and leads nowhere: its links lead in a circle',
    ],
    ['goes on behind a file', 'docs/keys.md/a.md', '"docs/keys.md" is a file, and no folder'],
    ['has a name that is too long', `docs/${'a'.repeat(300)}.md`, 'its name is too long'],
  ];

  for (const [what, pattern, reason] of reasons) {
    test(`says why: it ${what}`, ({}, testInfo) => {
      const cwd = testInfo.outputPath('cwd');
      for (const file of ['docs/keys.md', 'docs/user-a.md', 'docs/user-b.md']) write(join(cwd, file));
      symlinkSync('../nowhere.md', join(cwd, 'docs/gone.md'));
      symlinkSync('loop.md', join(cwd, 'docs/loop.md'));
      expect(findPages(pattern, cwd).unmatched).toEqual([pattern]);
      expect(whyUnmatched(pattern, cwd)).toBe(reason);
    });
  }

  test('says which folder can not be entered', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'shut-'));
    write(join(cwd, 'shut/keys.md'));
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'shut'), 0);
    const why = asSomebody(() => ['shut/keys.md', 'shut/*.md'].map((pattern) => whyUnmatched(pattern, cwd)));
    rmSync(cwd, { recursive: true });
    const reason = 'the folder "shut" can\'t be entered: its permissions do not allow it';
    expect(why).toEqual([reason, reason]);
  });
});
