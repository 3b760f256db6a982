import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Watcher } from '../../../fixtures/commands/watch/watcher.ts';

// What would have to break: a partial is saved, and the pages that include it keep the verdict of before.

test('takes up every file that includes a part, as often as the part is saved', async ({}, testInfo) => {
  const [one = '', other = '', part = ''] = ['one.md', 'other.md', '_part.mdx'].map((name) => {
    writeFileSync(join(testInfo.outputPath(), name), name);
    return join(testInfo.outputPath(), name);
  });
  const done: string[] = [];
  const watcher = new Watcher([one, other], (file) => {
    watcher.includes(one, [part]);
    done.push(file);
    return Promise.resolve();
  });
  const running = watcher.run();
  await expect.poll(() => done).toEqual([one, other]);
  // A path that is added is watched a moment later.
  await expect
    .poll(() => {
      writeFileSync(part, String(done.length));
      return done.length;
    })
    .toBeGreaterThan(2);
  expect(new Set(done.slice(2))).toEqual(new Set([one]));
  await watcher.stop();
  await running;
});
