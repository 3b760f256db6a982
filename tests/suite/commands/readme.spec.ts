import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { drawnInto } from '../../../fixtures/commands/draw-readme.ts';
import { ROOT } from '../../../fixtures/commands/set-up/commands.mjs';
import { planStep } from '../support/wording.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const README = read('README.md');

const TEXTS = { 'README.md': README, CONTRIBUTING: read('.github/CONTRIBUTING.md') };

/** Where a path in the project begins; not one of another repository, nor one that the reader has to fill in. */
const PATH =
  /(?<![\w./<-])(?:(?:fixtures|pages|tests|\.github|\.ci)\/[\w./-]*\w|\.[\w-]+\.(?:mjs|example))(?![\w/]*[<*])/g;

/** What is built is there only once it is. */
const pathsIn = (text: string): string[] =>
  [...new Set(text.match(PATH))].filter((path) => !path.endsWith('/dist'));

/** The changes that a text shows, each below the file that it is made in. */
function changesIn(text: string): { file: string; stands: string[] }[] {
  const blocks = [...text.matchAll(/```diff\n(.*?)```/gs)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    block
      .split(/^ (?=(?:fixtures|pages|tests)\/\S+$)/m)
      .slice(1)
      .map((change) => {
        const [file = '', ...lines] = change.split('\n');
        return {
          file,
          stands: lines.filter((line) => /^[ -]/.test(line)).map((line) => line.slice(1).trim()),
        };
      }),
  );
}

test('The README shows the rooms and the kinds of findings as they are; `npm run draw` draws them', () => {
  expect(README).toBe(drawnInto(README));
});

test('What is drawn takes the place of what was drawn before', () => {
  const old = README.replace('`label-not-found` | ', '`label-not-found` | Once ').replace(
    'flowchart TD',
    'flowchart LR',
  );
  expect(old).not.toBe(README);
  expect(drawnInto(old)).toBe(README);
  expect(() => drawnInto(README.replace('<!-- end: rooms -->', ''))).toThrow('lacks the marks');
});

for (const [name, text] of Object.entries(TEXTS)) {
  test(`${name} names no path and no script that is not there`, () => {
    const paths = pathsIn(text);
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const called = [...text.matchAll(/npm run ([a-z][\w-]*)/g)].map(([, script = '']) => script);
    expect(
      called.filter((script) => !(script in scripts) && !text.includes(`npm run ${script} --prefix`)),
    ).toEqual([]);
  });
}

test('CONTRIBUTING shows changes to lines that stand in their files', () => {
  const changes = changesIn(TEXTS.CONTRIBUTING);
  expect(changes.flatMap(({ stands }) => stands).length).toBeGreaterThan(1);
  for (const { file, stands } of changes) {
    const lines = new Set(
      read(file)
        .split('\n')
        .map((line) => line.trim()),
    );
    expect(
      stands.filter((line) => !lines.has(line)),
      file,
    ).toEqual([]);
  }
});

test('The steps that the README shows are understood', () => {
  const [, shown = ''] = /```markdown\n(.*?)```/s.exec(README) ?? [];
  const steps = shown.split('\n').filter(Boolean);
  expect(steps.length).toBeGreaterThan(5);
  for (const step of steps) {
    const { acts, findings } = planStep(step.replace(/^\d+\. /, ''));
    expect.soft({ step, found: findings.map(({ message }) => message) }).toEqual({ step, found: [] });
    expect.soft(acts, step).not.toEqual([]);
  }
});

test('The README has a line for every room', () => {
  const rooms = ['fixtures', 'pages', 'tests'].flatMap((top) =>
    readdirSync(join(ROOT, top), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${top}/${name}`),
  );
  expect(rooms.filter((room) => !new RegExp(`^${room} {2}`, 'm').test(README))).toEqual([]);
});

test('A path that is not there is seen', () => {
  const text =
    'In `fixtures/cupboard/thing.ts`, ../docs/a.md, owner/x/.github/workflows/y.yml and `.env.example`.';
  expect(pathsIn(text)).toEqual(['fixtures/cupboard/thing.ts', '.env.example']);
});
