import { expect, test } from '@playwright/test';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import { isOurs } from '../../../fixtures/model/own-names.ts';
import { follow } from '../../../fixtures/procedure/follow.ts';
import { planOf } from '../../../fixtures/procedure/plan.ts';
import { type NotesConsole, startNotesConsole } from '../support/notes-console.ts';
import { accessTo, NOTES } from '../support/notes-product.ts';

// What would have to break: the engine knows something of the product that it was made for.

const PAGE = `# Archive a Note

## Prerequisites

- A note.

## Archive

1. Log in to [Notebook](https://notebook.example).
2. From the left **Main Menu**, select **Notes**.
3. Open the **More Menu** of the note.
4. Click **Archive**.

## Validate

1. Log in to [Notebook](https://notebook.example).
2. From the left **Main Menu**, select **Notes**.
3. Verify the note is not listed.
`;

const TIMEOUTS = { quiet: 80, atLeast: 600, atMost: 4_000, listed: 400 };

let notebook: NotesConsole;

test.beforeEach(async () => {
  notebook = await startNotesConsole();
});

test.afterEach(() => {
  notebook.close();
});

function planned(text: string) {
  const page = parsePage('notes.md', text);
  const { findings } = page;
  const plans = page.procedures.map((procedure) => planOf(procedure, NOTES, page));
  const [plan] = plans;
  if (!plan) throw new Error('The page has no procedure.');
  return { plan, findings: [...findings, ...plan.findings] };
}

test('follows a page of another product', async ({ browser }) => {
  const { plan, findings } = planned(PAGE);
  expect(findings).toEqual([]);
  const access = accessTo(notebook);
  const outcome = await follow(plan, { browser, product: NOTES, access, timeouts: TIMEOUTS });
  expect(outcome.findings).toEqual([]);
  expect(outcome.procedure).toMatchObject({ status: 'conforms', actor: 'writer' });
  expect(notebook.notes.filter(({ name }) => isOurs(name))).toEqual([]);
  expect(notebook.notes).toMatchObject([{ isArchived: false }]);
});

test('finds a wrong label in a page of another product', async ({ browser }) => {
  const { plan } = planned(PAGE.replace('**Archive**', '**Archives**'));
  const access = accessTo(notebook);
  const outcome = await follow(plan, { browser, product: NOTES, access, timeouts: TIMEOUTS });
  expect(outcome.findings).toMatchObject([
    { kind: 'label-not-found', line: 12, expected: 'Archives', suggestion: 'Archive' },
  ]);
});

test('refuses a step that the product has no sentence for, and a thing that nothing asks for', () => {
  const text = PAGE.replace('- A note.', '- A Notebook account.').replace(
    'Click **Archive**',
    'Fold **Archive**',
  );
  expect(planned(text).findings).toMatchObject([
    { kind: 'step-not-understood', line: 12 },
    { kind: 'prerequisite-missing', expected: 'a note', line: 11 },
  ]);
});
