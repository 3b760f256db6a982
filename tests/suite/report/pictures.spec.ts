import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, test } from '@playwright/test';
import { parse } from '../../../fixtures/document/parse.ts';
import { Source } from '../../../fixtures/document/source.ts';
import { renderAnnotatedPage } from '../../../fixtures/report/annotated/annotated-page.ts';
import { assemble } from '../../../fixtures/report/assemble.ts';
import { conformanceReport } from '../../../fixtures/model/report.ts';
import { facts, followed, mock, page, procedure, pageTest, source, step } from '../support/report-samples.ts';
import { fixtures, TestProject } from '../support/report-run.ts';

const frame = { left: 0.1, top: 0.2, width: 0.3, height: 0.1 };

/** A test of a page that attaches its steps' pictures, as the fixture does. */
function photographed(file: string, body = ''): string {
  const steps = [step(1, 12), step(2, 13, { status: 'failed' })];
  const one = procedure('User', steps);
  const read = { page: page([one], [], file), source, console: mock };
  const followedOne = { file, console: mock, procedure: one, findings: [], isFinal: true };
  return `
    import { toAttachment } from '${fixtures}/report/attachments.ts';
    import { pictureAttachments } from '${fixtures}/report/pictures.ts';
    test('page', ({}, testInfo) => testInfo.attach(...toAttachment('conformance-page', ${JSON.stringify(read)})));
    test('User', async ({}, testInfo) => {
      const followed = ${JSON.stringify(followedOne)};
      const image = Buffer.from('RIFF first');
      const whole = Buffer.from('RIFF whole');
      const frame = ${JSON.stringify(frame)};
      const taken = [{ image, frame, whole: null }, { image: Buffer.from('RIFF second'), frame: null, whole }];
      const { facts: pictures, attachments } = pictureAttachments({ ...followed, pictures: taken });
      ${body}
      for (const attachment of attachments) await testInfo.attach(...attachment);
      await testInfo.attach(...toAttachment('conformance-procedure', { ...followed, pictures }));
    });`;
}

function screenshotsOf(project: TestProject): (string | null)[] {
  const report = conformanceReport.parse(project.report());
  return report.pages
    .flatMap(({ procedures }) => procedures.flatMap(({ steps }) => steps))
    .map((one) => one.screenshot);
}

const kept = (project: TestProject): string[] => readdirSync(join(project.reportDir, 'pictures')).sort();

test('writes each picture into the report and names it there, and again from blobs', ({}, testInfo) => {
  const project = new TestProject(testInfo.outputPath('run'), photographed('docs/a.md'));
  project.playwright('test');
  const screenshots = screenshotsOf(project);
  expect(screenshots).toEqual([
    expect.stringMatching(/^pictures\/a-[0-9a-f]{12}-line-12\.jpg$/),
    expect.stringMatching(/^pictures\/a-[0-9a-f]{12}-line-13\.jpg$/),
  ]);
  expect(screenshots.map((one) => project.read(`report/${one ?? ''}`))).toEqual([
    'RIFF first',
    'RIFF second',
  ]);
  expect(kept(project)).toHaveLength(3);
  const html = project.read('report/index.html');
  expect(html).toContain('--left: 10.00%; --top: 20.00%; --width: 30.00%; --height: 10.00%');
  expect(html).toContain(`data:image/jpeg;base64,${Buffer.from('RIFF whole').toString('base64')}`);

  const names = kept(project);
  for (const name of names) writeFileSync(join(project.reportDir, 'pictures', name), 'of the run before');
  const merge = project.playwright('merge-reports', '--config', 'playwright.config.ts', 'blob-report');
  expect(merge.status).toBe(0);
  expect(kept(project)).toEqual(names);
  expect(screenshotsOf(project)).toEqual(screenshots);
  expect(screenshots.map((one) => project.read(`report/${one ?? ''}`))).toEqual([
    'RIFF first',
    'RIFF second',
  ]);
});

test('keeps every picture inside the report, whatever its page is called', ({}, testInfo) => {
  for (const [index, file] of [
    '../../../evil/../x.md',
    '/etc/..\\..\\passwd',
    `docs/${'ü/'.repeat(9)}.md`,
  ].entries()) {
    const project = new TestProject(testInfo.outputPath(`run-${index}`), photographed(file));
    project.playwright('test');
    for (const screenshot of screenshotsOf(project)) {
      const inside = relative(join(project.reportDir, 'pictures'), join(project.reportDir, screenshot ?? ''));
      expect(isAbsolute(inside) || inside.startsWith('..')).toBe(false);
      expect(inside).toMatch(/^[a-z0-9-]+\.jpg$/);
    }
    expect(kept(project)).toHaveLength(3);
  }
});

test('removes the pictures of the run before, and nothing else', ({}, testInfo) => {
  const project = new TestProject(testInfo.outputPath('run'), `test('none', () => {});`);
  const folder = join(project.reportDir, 'pictures');
  mkdirSync(folder, { recursive: true });
  const old = 'a-0123456789ab-line-12-whole.jpg';
  for (const name of [old, 'holiday.jpg']) writeFileSync(join(folder, name), 'x');
  project.playwright('test');
  expect(kept(project)).toEqual(['holiday.jpg']);
});

test('leaves a step without a picture that did not arrive', ({}, testInfo) => {
  const project = new TestProject(
    testInfo.outputPath('run'),
    photographed('docs/a.md', 'attachments.splice(0, 1);'),
  );
  project.playwright('test');
  expect(screenshotsOf(project)).toEqual([null, expect.stringContaining('-line-13.jpg')]);
  expect(existsSync(join(project.reportDir, 'index.html'))).toBe(true);
  expect(readFileSync(join(project.reportDir, 'index.html'), 'utf8')).toContain('The whole page at step 2');
});

test('embeds the pictures of the steps, small until they are opened, and frames the control', async ({
  page: tab,
}, testInfo) => {
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  writeFileSync(testInfo.outputPath('dot.png'), Buffer.from(dot, 'base64'));
  const steps = [step(1, 12, { screenshot: 'dot.png' }), step(2, 13, { screenshot: 'gone.png' })];
  const one = procedure('User', steps);
  const frame = { left: 0.25, top: 0.5, width: 0.5, height: 0.25 };
  const pictures = [{ file: 'dot.png', frame, whole: 'dot.png' }];
  const run = assemble([pageTest(page([one])), followed(one, [], { pictures })], facts);
  const html = renderAnnotatedPage({ ...run, reportDir: testInfo.outputDir, cwd: '/nowhere' }, (text) =>
    parse(new Source(text)),
  );
  writeFileSync(testInfo.outputPath('index.html'), html);
  await tab.goto(pathToFileURL(testInfo.outputPath('index.html')).href);
  const picture = tab.getByAltText('The console at step 1');
  await expect(picture).toHaveAttribute('src', /^data:image\/png;base64,/);
  await expect(tab.getByRole('img')).toHaveCount(1);
  const boxOf = async (part: Locator) => (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const small = await boxOf(picture);
  await picture.click();
  const large = await boxOf(picture);
  expect(large.width).toBeGreaterThan(2 * small.width);
  const framed = await boxOf(tab.locator('.frame'));
  expect((framed.x + framed.width / 2 - large.x) / large.width).toBeCloseTo(0.5);
  expect((framed.y + framed.height / 2 - large.y) / large.height).toBeCloseTo(0.625);
  await tab.getByText('The whole page').click();
  await expect(tab.getByAltText('The whole page at step 1')).toBeVisible();
  expect((await new AxeBuilder({ page: tab }).analyze()).violations).toEqual([]);
});
