import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { TestResult } from 'allure-js-commons';
import { allureOptions } from '../../../fixtures/report/allure.ts';
import { failAtFirst } from '../../../fixtures/report/failure.ts';
import { findingClass, type Finding } from '../../../fixtures/model/report.ts';
import { finding, mock } from '../support/report-samples.ts';
import { fixtures, TestProject } from '../support/report-run.ts';

interface Category {
  name: string;
  messageRegex: string;
}

/** A test that labels itself as a procedure at a line, and fails with what the page says. */
function spec(line: number): string {
  const procedure = {
    file: 'docs/a.md',
    title: 'Rotate a key',
    heading: 'Rotate',
    tab: 'User',
    line,
    sourceUrl: 'https://git.example/docs/blob/abc',
  };
  return `
    import { labelForAllure } from '${fixtures}/report/allure.ts';
    import { failAtFirst } from '${fixtures}/report/failure.ts';
    ${'\n'.repeat(line)}
    test('Rotate · User', async ({}) => {
      await labelForAllure(${JSON.stringify(procedure)});
      await test.step('1. Open the menu.', () => {});
      failAtFirst('docs/a.md', [${JSON.stringify(finding())}]);
    });`;
}

/** The error that a finding ends a test with. */
function failure(found: Finding): unknown {
  try {
    failAtFirst('docs/a.md', [found]);
    return null;
  } catch (error) {
    return error;
  }
}

function results(project: TestProject): TestResult[] {
  const names = readdirSync(join(project.folder, 'allure')).filter((name) => name.endsWith('-result.json'));
  return names.map((name) => JSON.parse(project.read(`allure/${name}`)) as TestResult);
}

function project(folder: string, line: number): TestProject {
  return new TestProject(folder, spec(line), {}, '', ['allure-playwright', allureOptions('allure', mock)]);
}

test('files a procedure under its page, heading and tab, and knows it again on another line', ({}, testInfo) => {
  const [first, moved] = [12, 15].map((line) => {
    const written = project(testInfo.outputPath(String(line)), line);
    written.playwright('test');
    return { written, result: results(written)[0] };
  });
  expect(first?.result?.labels).toEqual(
    expect.arrayContaining([
      { name: 'epic', value: 'Rotate a key' },
      { name: 'feature', value: 'Rotate' },
      { name: 'story', value: 'User' },
    ]),
  );
  expect(first?.result?.links).toEqual([
    { url: 'https://git.example/docs/blob/abc/docs/a.md#L12', name: 'docs/a.md:12', type: 'source' },
  ]);
  expect(first?.result?.steps.map(({ name }) => name)).toContain('1. Open the menu.');
  expect(moved?.result?.testCaseId).toBe(first?.result?.testCaseId);
  expect(moved?.result?.fullName).toBe(first?.result?.fullName);

  const categories = JSON.parse(first?.written.read('allure/categories.json') ?? '[]') as Category[];
  const message = first?.result?.statusDetails.message ?? '';
  expect(categories.filter(({ messageRegex }) => new RegExp(`^${messageRegex}$`).test(message))).toHaveLength(
    1,
  );
  expect(first?.written.read('allure/environment.properties')).toContain('console=mock http://');
});

test('sorts every failure into the category of its class, and no other', () => {
  const categories = allureOptions('allure', mock).categories ?? [];
  expect(categories.map(({ name }) => name)).toEqual(findingClass.options);
  for (const found of [
    finding(),
    finding({ class: 'page', kind: 'structure' }),
    finding({ class: 'environment', kind: 'interrupted' }),
  ]) {
    const text = `${String(failure(found))}\nand more`;
    const matching = categories.filter(({ messageRegex }) =>
      new RegExp(`^${String(messageRegex)}$`).test(text),
    );
    expect(matching.map((category) => category.name)).toEqual([found.class]);
  }
});
