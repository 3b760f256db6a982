import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { annotations } from '../../../fixtures/report/annotations.ts';
import { repositoryPaths } from '../../../fixtures/report/repository.ts';
import { expect, runOn, test } from '../support/docs-folder.ts';
import { source } from '../support/report-samples.ts';

const mended = source.replace('My Keyz', 'My Keys');

for (const { title, repositories, files, cwd = '.', reportDir = 'report', commands } of [
  { title: 'one repository', repositories: ['.'], files: ['docs/a.md', 'docs/b.md'], commands: 1 },
  {
    title: 'a folder of the repository',
    repositories: ['.'],
    files: ['a.md', '../b.md'],
    cwd: 'docs',
    commands: 1,
  },
  {
    title: 'a folder with spaces, quotes, umlauts and signs of the shell',
    repositories: ["it's „ü“ $(x) `y` & z"],
    files: ["it's „ü“ $(x) `y` & z/the page's.md", 'it\'s „ü“ $(x) `y` & z/"quoted"/ä b.md'],
    reportDir: 'the "report\'s" * folder',
    commands: 1,
  },
  {
    title: 'a folder whose name holds control characters',
    repositories: ['a\n::error::\u001Bé'],
    files: ['a\n::error::\u001Bé/page.md'],
    commands: 1,
  },
  {
    title: 'a folder with a space at its end',
    repositories: ['docs '],
    files: ['docs /page.md'],
    commands: 1,
  },
  {
    title: 'two repositories with a page of one name',
    repositories: ['one', 'two'],
    files: ['one/docs/page.md', 'two/docs/page.md'],
    commands: 2,
  },
  {
    title: 'a repository within another',
    repositories: ['.', 'inner'],
    files: ['page.md', 'inner/page.md'],
    commands: 2,
  },
  { title: 'no repository', repositories: [], files: ['docs/a.md', 'other/a.md'], commands: 1 },
  {
    title: 'no repository, below another folder',
    repositories: [],
    files: ['../one/page.md', '../two/page.md'],
    cwd: 'run',
    commands: 2,
  },
  {
    title: 'a repository and outside it',
    repositories: ['one'],
    files: ['one/page.md', 'page.md'],
    commands: 2,
  },
]) {
  test(`prints commands that apply as they stand, for pages in ${title}`, async ({ docs }) => {
    for (const each of [cwd, ...repositories]) mkdirSync(join(docs.folder, each), { recursive: true });
    for (const repository of repositories) docs.repository(repository);
    for (const file of files) docs.page(join(cwd, file));
    const entered = await docs.apply(runOn(...files), cwd, reportDir);
    for (const file of files) expect(docs.read(join(cwd, file))).toBe(mended);
    expect(entered).toHaveLength(commands);
    expect(entered.join('')).not.toMatch(/[\n\u001B]/);
  });
}

test('applies to pages named by their whole path, from a working directory elsewhere', async ({ docs }) => {
  docs.repository('one');
  docs.page('one/page.md');
  docs.page('loose/page.md');
  mkdirSync(join(docs.folder, 'elsewhere'));
  const files = ['one/page.md', 'loose/page.md'].map((file) => join(docs.folder, file));
  await docs.apply(runOn(...files), 'elsewhere');
  for (const file of files) expect(docs.read(file)).toBe(mended);
});

test('edits what a link leads to, once', async ({ docs }) => {
  docs.repository('real');
  docs.page('real/docs/page.md');
  symlinkSync('real/docs', join(docs.folder, 'linked'));
  symlinkSync('real/docs/page.md', join(docs.folder, 'link.md'));
  expect(await docs.apply(runOn('link.md', 'linked/page.md', 'real/docs/page.md'))).toHaveLength(1);
  expect(docs.read('real/docs/page.md')).toBe(mended);
});

test('leaves no patch of an earlier run beside its own, and nobody else’s', async ({ docs }) => {
  for (const name of ['one', 'two']) docs.repository(name);
  for (const file of ['one/page.md', 'two/page.md', 'report/suggested-edits-mine.patch']) docs.page(file);
  await docs.report(runOn('one/page.md', 'two/page.md'));
  await docs.report(runOn('two/page.md'));
  const patches = readdirSync(join(docs.folder, 'report')).filter((name) => name.endsWith('.patch'));
  expect(patches.sort()).toEqual(['suggested-edits-mine.patch', 'suggested-edits.patch']);
  expect(docs.read('report/suggested-edits.patch')).toContain('+++ b/page.md');
});

test('keeps annotations of a page outside any repository off a page of the same name in it', ({ docs }) => {
  docs.page('elsewhere/README.md');
  mkdirSync(join(docs.folder, 'run'));
  const paths = repositoryPaths(join(docs.folder, 'run'));
  const [line] = annotations(runOn('../elsewhere/README.md'), paths);
  expect(line).toContain(`file=${join(docs.folder, 'elsewhere/README.md')},`);
});
