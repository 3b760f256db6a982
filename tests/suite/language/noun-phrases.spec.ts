import { expect, test } from '@playwright/test';
import { cursorAt } from '../../../pages/language/grammar/grammar.ts';
import { isNounPhrase } from '../../../pages/language/grammar/noun-phrase.ts';
import { tokensOf } from '../../../pages/language/tokens.ts';
import { LANGUAGE } from '../support/reading-words.ts';

// What would have to break: what a field is counts as a claim, or a claim beside a field counts as nothing.

function isNoun(text: string): boolean {
  const span = { line: 1, column: 1, endLine: 1, endColumn: text.length + 1 };
  const tokens = tokensOf({ ...span, text, runs: [{ ...span, kind: 'text', text }] }, LANGUAGE.lexicon);
  return isNounPhrase(cursorAt(tokens, LANGUAGE.lexicon));
}

test('takes a noun for what a field is, and for none whatever may say something of it', () => {
  for (const [said, isNone] of [
    ['A custom name for the profile', true],
    ['The number of days until the key expires', true],
    ['The registry from which the image will be downloaded', true],
    ['The value that you enter', true],
    ['The key expires', false],
    ['The profile florbs', false],
    ['The profiles florb', false],
    ['The key of the user florbs', false],
    ['The profile is florbed', false],
    ['The value that you enter florbs', false],
    ['The registry from which it will be downloaded expires', false],
    ['This field displays when you select it', false],
  ] as const)
    expect.soft([said, isNoun(said)]).toEqual([said, isNone]);
});
