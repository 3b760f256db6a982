import { expect, test } from '@playwright/test';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import { formsOf } from '../../../pages/language/inflections.ts';
import { languageOf, readStep } from '../../../pages/language/language.ts';
import { Phrases } from '../../../pages/language/phrases.ts';
import { PageText } from '../../../pages/language/places.ts';
import { Sentences } from '../../../pages/language/sentences.ts';
import { tokensOf } from '../../../pages/language/tokens.ts';
import { PALETTE_WORDS } from '../../../pages/palette/words.ts';
import { LANGUAGE } from '../support/reading-words.ts';
import { at, firstStep, pageOf, stepIn, validate, wordsAt } from '../support/page.ts';

// What would have to break: a finding points at other words than those it is about, one phrase means two things, or two
// methods perform one step.

test('knows the place of every word, over lines, entities and marks', () => {
  const page = pageOf(
    '1. From the &nbsp; **left Main',
    '   Menu**, click *on*',
    '   **Keys** now.',
    ...validate,
  );
  const tokens = tokensOf(firstStep(page), LANGUAGE.lexicon, new PageText(page.source));
  const words = tokens.map((token) => wordsAt(page.source, token).replace(/\s+/g, ' '));
  expect(words).toEqual(['From', 'the', 'left Main Menu', ',', 'click', 'on', 'Keys', 'now', '.']);
});

test('tells labels, terms, links, code, quotations and components apart', () => {
  const step = stepIn(
    '1. Press **A > B** in the **User Menu** or three-dot menu, type `x` and "y z", see [C](c.md) <Icon />.',
    ...validate,
  );
  const kinds = tokensOf(step, LANGUAGE.lexicon).filter(({ kind }) => kind !== 'word' && kind !== 'mark');
  expect(kinds.map(({ kind, text }) => `${kind} ${text}`.trim())).toEqual([
    ...[
      'label A',
      'label B',
      'term User Menu',
      'term three-dot menu',
      'code x',
      'quoted y z',
      'link C',
      'component',
    ],
  ]);
});

test('points at the first words that fit nowhere, and says what may stand there', () => {
  const page = parsePage(
    'page.md',
    ['## X', '', '1. Click **A**. Now florble', '   **B**.', ...validate].join('\n'),
  );
  const { notUnderstood } = readStep(firstStep(page), LANGUAGE, new PageText(page.source));
  const [gap] = notUnderstood;
  expect(notUnderstood).toHaveLength(1);
  expect(gap && wordsAt(page.source, gap.span).split(/\s/)[0]).toBe('florble');
  expect(gap?.expected).toContain('an act');
});

test('takes the longest phrase, whatever order it is written in, and refuses one with two meanings', () => {
  const phrases = new Phrases('acts', { go: 'go, go to', leave: 'go away from' });
  expect(phrases.at(['go', 'away', 'from'], 0)).toEqual({ meaning: 'leave', length: 3 });
  expect(phrases.at(['go', 'away'], 0)).toEqual({ meaning: 'go', length: 1 });
  expect(() => new Phrases('acts', { a: 'x' }, { b: 'x' })).toThrow(
    'gives "x" two meanings among acts: "a" and "b"',
  );
  const twice = { ...PALETTE_WORDS, resources: { ...PALETTE_WORDS.resources, secret: 'api key' } };
  expect(() => languageOf(twice)).toThrow('two meanings among resources');
});

test('knows the forms of a verb, and with one word of a product a synonym in all of them', () => {
  expect(formsOf('choose')).toMatchObject({ third: 'chooses', gerund: 'choosing', participle: 'chosen' });
  expect(formsOf('tap on')).toMatchObject({ third: 'taps on', gerund: 'tapping on', past: 'tapped on' });
  expect(formsOf('verify')).toMatchObject({ third: 'verifies', gerund: 'verifying', past: 'verified' });
  const language = languageOf({ ...PALETTE_WORDS, verbs: { choose: 'zap' } });
  const read = (step: string) => readStep(stepIn('## X', '', `1. ${step}`, ...validate), language);
  expect(read('Zap **Delete**.').clauses[0]).toMatchObject({ verb: 'choose' });
  expect(read('Confirm it by zapping **Delete**.').clauses[0]).toMatchObject({ verb: 'choose' });
});

test('refuses two methods that claim one clause, however each puts it', () => {
  const sentences = (...expressions: string[]) =>
    new Sentences(
      expressions.map((expression) => ({ expression })),
      LANGUAGE,
      (one, other) => one === other,
    );
  expect(() => sentences('Choose {label}', 'Open {label}', 'Choose {label} in {menu}')).not.toThrow();
  expect(() => sentences('Choose/Open {label}( in menu)', 'Open {label} in menu')).toThrow(
    'both claim "open **0** in menu"',
  );
  expect(() => sentences('Choose {menu}', 'Choose {user-menu}')).toThrow('both claim');
});

test('gives a method what its sentence names, in its order', () => {
  const sentences = new Sentences([{ expression: 'Choose {label} in {menu}' }], LANGUAGE, () => true);
  const { clauses } = readStep(
    stepIn('1. From the **User Menu**, select **My Keys**.', ...validate),
    LANGUAGE,
  );
  const taken = sentences.match(at(clauses, 0))?.taken;
  expect(taken?.flatMap(({ things }) => things.map(({ text }) => text))).toEqual(['My Keys', 'User Menu']);
});

test('reads no passage that is longer than any reader would follow, and nests no deeper', () => {
  const made = [
    'Click on and '.repeat(16_000),
    '('.repeat(20_000),
    `${'the key of '.repeat(14)}key`,
    '"a '.repeat(60_000),
  ];
  for (const text of made) {
    const place = { line: 1, column: 1, endLine: 1, endColumn: text.length + 1 };
    const started = process.cpuUsage();
    const { clauses } = readStep({ text, runs: [{ kind: 'text', text, ...place }], ...place }, LANGUAGE);
    expect(clauses).toEqual([]);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1_000);
  }
});
