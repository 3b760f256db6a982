import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { conformanceReport, type PageReport } from '../../../fixtures/model/report.ts';

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Follows the User tab of a page as a writer would, and gives what the report says of the page. */
function check(file: string, reportDir: string): PageReport | undefined {
  spawnSync(process.execPath, [cli, 'test', '--grep', 'User|readable', '--output', `${reportDir}/results`], {
    cwd: root,
    env: { ...process.env, DOCS_PAGES: file, CONFORMANCE_REPORT_DIR: reportDir },
  });
  const text = readFileSync(join(reportDir, 'conformance.json'), 'utf8');
  return conformanceReport.parse(JSON.parse(text)).pages[0];
}

test('mends a wrong label with one patch, wherever the tab repeats it', ({}, testInfo) => {
  test.slow();
  const folder = testInfo.outputPath('docs');
  const reportDir = testInfo.outputPath('report');
  const published = readFileSync(join(root, 'fixtures/docs/delete-api-key.md'), 'utf8');
  const line = published.slice(0, published.indexOf('**My API Keys**')).split('\n').length;
  execFileSync('git', ['init', '--quiet', folder]);
  const file = join(folder, 'page.md');
  writeFileSync(file, published.replaceAll('**My API Keys**', '**My API keys**'));

  const drifted = check(file, reportDir);
  expect(drifted?.procedures[0]).toMatchObject({ tab: 'User', status: 'drift' });
  expect(drifted?.findings[0]).toMatchObject({
    kind: 'label-not-found',
    line,
    suggestion: 'My API Keys',
  });

  execFileSync('git', ['apply', join(reportDir, 'suggested-edits.patch')], { cwd: folder });
  expect(readFileSync(file, 'utf8')).toBe(published);
  expect(check(file, reportDir)?.procedures[0]).toMatchObject({ tab: 'User', status: 'conforms' });
});
