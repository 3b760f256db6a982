import { expect, test } from '@playwright/test';
import { onlyFinding, outlined, pageOf, places, section } from '../support/page.ts';

// What would have to break: a misnamed Prerequisites or Validate is taken for a procedure, or its right name is not said.

test.describe('a misnamed heading', () => {
  for (const name of [
    'Validation',
    'Verify',
    'Vaildate',
    'Validat',
    'Verification',
    'Validate the Deletion',
    'V\u0430lidate',
  ]) {
    test(`is found, with the word to write: ${name}`, () => {
      const page = pageOf(...section('## Delete', '1. Go.'), ...section(`## ${name} {#x}`, '1. Look.'));
      expect(places(page)).toEqual([`5:4 ${name}`]);
      expect(onlyFinding(page)).toMatchObject({
        ...{ class: 'page', kind: 'structure', section: 'validate', tab: null, step: null },
        ...{ expected: name, offered: [], suggestion: 'Validate' },
      });
      expect(onlyFinding(page).message).toContain(
        `The heading "${name}" is not known as the Validate section of "Delete": call it "Validate"`,
      );
      expect(outlined(page)).toEqual({ Delete: [[], ['Go.'], []] });
    });
  }

  for (const name of [
    'Prerequisits',
    'Pre-requisites',
    'Preerequisites',
    'Requirements',
    'Before you begin',
    'Prereqs',
  ]) {
    test(`is found, with the word to write: ${name}`, () => {
      for (const item of ['- Have it.', '1. Have it.']) {
        const page = pageOf(
          ...section(`## ${name}`, item),
          ...section('## Delete', '1. Go.'),
          ...section('## Validate', '1. Look.'),
        );
        expect(places(page)).toEqual([`1:4 ${name}`]);
        expect(onlyFinding(page)).toMatchObject({
          section: 'prerequisites',
          expected: name,
          suggestion: 'Prerequisites',
        });
        expect(outlined(page)).toEqual({ Delete: [[], ['Go.'], ['Look.']] });
      }
    });
  }

  test('is none where the right one is there', () => {
    const page = pageOf(
      ...[
        ...section('## Requirements', 'Words.'),
        ...section('## Prerequisites', '- Have it.'),
        ...section('## Verify the key', '1. Go.'),
      ],
      ...section('## Validate', '1. Look.'),
    );
    expect(page.findings).toEqual([]);
    expect(outlined(page)).toEqual({ 'Verify the key': [['Have it.'], ['Go.'], ['Look.']] });
  });

  test('is none where the word is another one', () => {
    const page = pageOf(
      ...section('## Activate', '1. Go.'),
      ...section('## Next Steps', 'Words.'),
      ...section('## Validate', '1. Look.'),
    );
    expect(page.findings).toEqual([]);
  });
});
