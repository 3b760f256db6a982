import { expect, test } from '@playwright/test';
import { at, outlined, pageOf, section } from '../support/page.ts';

// What would have to break: a procedure gets the prerequisites or the validation of another one, or none although the
// page has them; a section that is missing, misnamed or empty goes unnoticed, or is reported at another place.

test('reads several procedures, each with the sections that share its parent', () => {
  const page = pageOf(
    ...[
      '# Keys',
      '',
      ...section('## Create', 'Words.'),
      ...section('### Prerequisites', '- For create.'),
      ...section('### Enablement', '1. Create.'),
    ],
    ...[
      ...section('### Validate', '1. Look for it.'),
      ...section('## Delete', 'Words.'),
      ...section('### Prerequisites', '- For delete.'),
    ],
    ...[...section('### Disablement', '1. Delete.'), ...section('### Validate', '1. Look again.')],
  );
  expect(page.findings).toEqual([]);
  expect(outlined(page)).toEqual({
    Enablement: [['For create.'], ['Create.'], ['Look for it.']],
    Disablement: [['For delete.'], ['Delete.'], ['Look again.']],
  });
});

for (const [what, up] of [
  ['one level up', '#'],
  ['as they are', '##'],
  ['two levels down', '####'],
] as const) {
  test(`finds sections by their place, headings ${what}`, () => {
    const page = pageOf(
      ...section(`${up} Prerequisites`, '- Have it.'),
      ...section(`${up} Delete`, '1. Go.'),
      ...section(`${up} Validate`, '1. Look.'),
    );
    expect(page.findings).toEqual([]);
    expect(outlined(page)).toEqual({ Delete: [['Have it.'], ['Go.'], ['Look.']] });
  });
}

test('gives a Validate after each procedure to its own', () => {
  const page = pageOf(
    ...[
      ...section('## Prerequisites', '- Have it.'),
      ...section('## A', '1. Do a.'),
      ...section('## Validate', '1. Look at a.'),
    ],
    ...[...section('## B', '1. Do b.'), ...section('## Validate', '1. Look at b.')],
  );
  expect(page.findings).toEqual([]);
  expect(outlined(page)).toEqual({
    A: [['Have it.'], ['Do a.'], ['Look at a.']],
    B: [['Have it.'], ['Do b.'], ['Look at b.']],
  });
});

test('gives one Validate to all procedures above it', () => {
  const page = pageOf(
    ...section('## A', '1. Do a.'),
    ...section('## B', '1. Do b.'),
    ...section('## Validate', '1. Look.'),
  );
  expect(page.findings).toEqual([]);
  expect(outlined(page)).toEqual({ A: [[], ['Do a.'], ['Look.']], B: [[], ['Do b.'], ['Look.']] });
});

test('gives the nearest Prerequisites above to a procedure', () => {
  const page = pageOf(
    ...[
      ...section('## Prerequisites', '- For a.'),
      ...section('## A', '1. Do a.'),
      ...section('## Validate', '1. Look.'),
    ],
    ...[
      ...section('## Prerequisites', '- For b.'),
      ...section('## B', '1. Do b.'),
      ...section('## Validate', '1. Look.'),
    ],
  );
  expect(outlined(page)).toMatchObject({
    A: [['For a.'], ['Do a.'], ['Look.']],
    B: [['For b.'], ['Do b.'], ['Look.']],
  });
});

test('falls back on the sections of a level above, and prefers the procedure’s own', () => {
  const page = pageOf(
    ...[
      ...section('## Prerequisites', '- For all.'),
      '## Ways',
      '',
      ...section('### A', '1. Do a.'),
      ...section('### B', '1. Do b.'),
    ],
    ...[
      ...section('#### Prerequisites', '- For b.'),
      ...section('#### Validate', '1. Look at b.'),
      ...section('## Validate', '1. Look.'),
    ],
  );
  expect(page.findings).toEqual([]);
  expect(outlined(page)).toEqual({
    A: [['For all.'], ['Do a.'], ['Look.']],
    B: [['For b.'], ['Do b.'], ['Look at b.']],
  });
});

test('reads headings below Prerequisites and Validate as part of them', () => {
  const page = pageOf(
    ...[
      ...section('## Prerequisites', '- One.'),
      ...section('### For admins', '- Two.'),
      ...section('## Delete', '1. Go.'),
    ],
    ...[...section('## Validate', '1. Look.'), ...section('### In the console', '1. Look closer.')],
  );
  expect(page.findings).toEqual([]);
  expect(outlined(page)).toEqual({ Delete: [['One.', 'Two.'], ['Go.'], ['Look.', 'Look closer.']] });
});

test('gives steps before any heading to the page’s title, and points at the first of them', () => {
  const page = pageOf(
    '---',
    'title: Delete a key',
    '---',
    '',
    'Words.',
    '',
    '1. Go.',
    '',
    ...section('## Validate', '1. Look.'),
  );
  expect(page.findings).toEqual([]);
  expect(outlined(page)).toEqual({ 'Delete a key': [[], ['Go.'], ['Look.']] });
  expect(at(page.procedures, 0).span).toEqual({ line: 7, column: 1, endLine: 7, endColumn: 7 });
});

for (const [prerequisites, validate] of [
  ['## prerequisites', '## VALIDATE'],
  ['## Prerequisite', '## Validate.'],
  ['## Prerequisites:', '## Validate {#validate-it}'],
  ['## Prerequisites {/* #id */}', '## **Validate**'],
  ['Prerequisites\n---', 'Validate\n---'],
  ['##   Prerequisites   ##', '## Validate\u00A0'],
  ['## Prerequisites {#a} ##', '## Validate \\{#b}'],
] as const) {
  test(`knows the headings ${prerequisites.replace('\n', ' ')} and ${validate.replace('\n', ' ')}`, () => {
    const page = pageOf(
      ...section(prerequisites, '- Have it.'),
      ...section('## Delete {#delete}', '1. Go.'),
      ...section(validate, '1. Look.'),
    );
    expect(page.findings).toEqual([]);
    expect(outlined(page)).toEqual({ Delete: [['Have it.'], ['Go.'], ['Look.']] });
  });
}
