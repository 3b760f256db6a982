import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { parse } from '../../../fixtures/document/parse.ts';
import { Source } from '../../../fixtures/document/source.ts';
import { renderAnnotatedPage } from '../../../fixtures/report/annotated/annotated-page.ts';
import { assemble, type AssembledRun } from '../../../fixtures/report/assemble.ts';
import type { Finding } from '../../../fixtures/model/report.ts';
import {
  conformingRun,
  driftedRun,
  facts,
  finding,
  followed,
  page,
  procedure,
  pageTest,
  source,
  step,
} from '../support/report-samples.ts';

const structure = {
  class: 'page',
  kind: 'structure',
  tab: null,
  section: 'page',
  step: null,
  suggestion: null,
} as const;
const missing = finding({
  ...structure,
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 17,
  message: 'No tabs here.',
});
const unread = finding({ ...structure, kind: 'unreadable', line: 2, message: 'The tag is not closed.' });

/** A page whose every corner tries to be more than text. */
const hostile = `# Hostile

<script>window.wasRun = true</script>

<img src="x" onerror="window.wasRun = true" alt="a picture" />

<a href="javascript:window.wasRun = true" onClick="window.wasRun = true">click</a>
<iframe src="https://example.com"></iframe>
<form action="https://example.com"><button>send</button></form>
<style>{'body { display: none }'}</style>
<aside className="finding">forged</aside>

[link](javascript:window.wasRun=true) [other](other.md) {window.wasRun = true} {/* gone */} {"quoted"}

:::danger[Take care]

Words.

:::

1. Do <Badge /> this. ![A screen](screen.png)
`;

function render(run: AssembledRun, reportDir = '/nowhere'): string {
  return renderAnnotatedPage({ ...run, reportDir, cwd: '/nowhere' }, (text) => parse(new Source(text)));
}

function pageOf(text: string, name: string): AssembledRun {
  const one = procedure(null, [step(1, text.split('\n').findIndex((line) => line.startsWith('1. ')) + 1)]);
  return assemble([pageTest(page([one], [], name), text), followed(one, [], {}, name)], facts);
}

/** Opens a rendered run as a reader would: as a file. */
async function open(tab: Page, path: string, html: string): Promise<void> {
  writeFileSync(path, html);
  await tab.goto(pathToFileURL(path).href);
}

test('shows each step with its outcome, and a finding under the step it is about', async ({
  page: tab,
}, testInfo) => {
  await open(tab, testInfo.outputPath('index.html'), render(driftedRun()));
  const failed = tab.getByRole('listitem').filter({ hasText: 'Open the User Menu' });
  await expect(failed).toContainText('✗ failed · 0.1 s · Click on {label}');
  await expect(failed.getByRole('complementary')).toContainText('docs/rotate-key.md:12:38');
  await expect(failed.getByRole('complementary')).toContainText('My Keys');
  await expect(failed.locator('.words')).toHaveText('My Keyz');
  await expect(tab.getByRole('listitem').filter({ hasText: 'Click on Rotate' })).toContainText(
    '○ not reached',
  );
});

test('shows a remark once, at the step that it is about, whichever tabs share it', () => {
  const remarks = [{ line: 12, text: 'Numbered 5, 6, 5.' }];
  const tabs = ['User', 'Tenant'].map((tab) => procedure(tab, [step(1, 12)], { remarks }));
  const run = assemble([pageTest(page(tabs))], facts);
  expect(render(run).match(/<p class="remark">[^<]*/g)).toEqual(['<p class="remark">Numbered 5, 6, 5.']);
});

test('underlines the words whether a finding counts their marks or not, and no more than words', () => {
  const words = (found: Partial<Finding>) =>
    render(driftedRun([finding(found)])).match(/class="words">[^<]*/g);
  expect(words({ column: 40 })).toEqual(['class="words">My Keyz']);
  expect(words({ column: 4 })).toBeNull();
});

test('chooses a tab once for the whole page, by pointer and by keyboard', async ({ page: tab }, testInfo) => {
  await open(tab, testInfo.outputPath('index.html'), render(conformingRun()));
  const panel = (words: string) => tab.getByText(words);
  await expect(panel('Open the')).toBeVisible();
  await expect(panel('Select Keys')).toBeHidden();
  await tab.locator('.bar').getByText('Tenant').click();
  await expect(panel('Select Keys')).toBeVisible();
  await tab.keyboard.press('ArrowUp');
  await expect(panel('Open the')).toBeVisible();
});

test('opens the tab that fails, and hides what conforms on demand', async ({ page: tab }, testInfo) => {
  const ofTenant = finding({ tab: 'Tenant', line: 18, column: 11, endLine: 18, endColumn: 19 });
  await open(tab, testInfo.outputPath('index.html'), render(driftedRun([ofTenant])));
  await expect(tab.getByText('Select Keys')).toBeVisible();
  await expect(tab.getByText('An account.')).toBeVisible();
  await tab.getByLabel('Only failures').check();
  await expect(tab.getByText('Select Keys')).toBeVisible();
  await expect(tab.getByText('An account.')).toBeHidden();
});

test('shows the source around the line of a page that cannot be parsed', async ({ page: tab }, testInfo) => {
  const run = assemble([pageTest(page([], [unread]), '# A\n<Tab>\nwords\n')], facts);
  await open(tab, testInfo.outputPath('index.html'), render(run));
  await expect(tab.locator('.source .at')).toHaveText('2 <Tab>');
  await expect(tab.getByRole('complementary')).toContainText('The tag is not closed.');
});

test('lets no page run, load, forge or send anything', async ({ page: tab }, testInfo) => {
  const requests: string[] = [];
  tab.on('request', (request) => void requests.push(request.url()));
  await open(tab, testInfo.outputPath('index.html'), render(pageOf(hostile, 'docs/hostile.md')));
  expect(await tab.evaluate(() => 'wasRun' in window)).toBe(false);
  expect(requests).toHaveLength(1);
  const content = tab.locator('.content');
  await expect(
    content.locator('script, iframe, form, button, style, img, [onclick], [onerror], aside'),
  ).toHaveCount(0);
  await expect(tab.getByRole('article')).toHaveCount(1);
  await expect(content.locator('a[href]')).toHaveCount(0);
  await expect(content).toContainText('Picture: a picture');
  await expect(content).toContainText('Take care');
  await expect(content).toContainText('quoted');
  await expect(content).not.toContainText('gone');
});

const wide = `${source}\n| a | b |\n|---|---|\n| ${'wide '.repeat(9)} | ${'w'.repeat(90)} |\n\n\`\`\`\n${'code '.repeat(60)}\n\`\`\`\n`;
const looks: Record<string, AssembledRun> = {
  conforming: conformingRun(),
  drifted: driftedRun([finding(), missing]),
  unreadable: assemble([pageTest(page([], [unread]), '<Tab>\n')], facts),
  wide: pageOf(wide, 'docs/wide.md'),
  hostile: pageOf(hostile, 'docs/hostile.md'),
  empty: assemble([], facts, ['No tests found']),
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });
    for (const [name, run] of Object.entries(looks)) {
      test(`is accessible and fits a phone: ${name}`, async ({ page: tab }, testInfo) => {
        await open(tab, testInfo.outputPath('index.html'), render(run));
        expect((await new AxeBuilder({ page: tab }).analyze()).violations).toEqual([]);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      });
    }
  });
}

test('prints every tab', async ({ page: tab }, testInfo) => {
  await open(tab, testInfo.outputPath('index.html'), render(conformingRun()));
  await tab.emulateMedia({ media: 'print' });
  await expect(tab.getByText('Open the')).toBeVisible();
  await expect(tab.getByText('Select Keys')).toBeVisible();
});

test('shows the title of an admonition that stands behind its name', () => {
  expect(render(pageOf(':::note Read this\n\nWords.\n\n:::\n\n1. Do.\n', 'docs/note.md'))).toContain(
    '<p>Read this</p>',
  );
});
