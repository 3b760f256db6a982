import type { DocsPage } from '../../../fixtures/model/procedure.ts';
import { pageOf } from './page.ts';

/** By label, the lines of each tab. */
export type Tabs = Record<string, string[]>;

/** A group of tabs. */
export function tabs(content: Tabs): string[] {
  const items = Object.entries(content).flatMap(([label, lines]) => [
    `<TabItem label="${label}" value="x">`,
    '',
    ...lines,
    '',
    '</TabItem>',
  ]);
  return ['<Tabs groupId="scope">', ...items, '</Tabs>', ''];
}

/** Sentences as a numbered list. */
export function numbered(...steps: string[]): string[] {
  return steps.map((step, index) => `${index + 1}. ${step}`);
}

/** A page whose three sections have these tabs. */
export function tabbedPage(prerequisites: Tabs, procedure: Tabs, validate: Tabs): DocsPage {
  return pageOf(
    '## Prerequisites',
    '',
    ...tabs(prerequisites),
    '## Delete',
    '',
    ...tabs(procedure),
    '## Validate',
    '',
    ...tabs(validate),
  );
}

/** Tabs with a step each. */
export const sound = (...labels: string[]): Tabs =>
  Object.fromEntries(labels.map((label) => [label, numbered(`Go ${label}.`)]));
