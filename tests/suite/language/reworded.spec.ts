import { expect, test } from '@playwright/test';
import { REWORDED_STEPS, WRONG_WORDS } from '../support/own-rewordings.ts';
import { reworded } from '../support/reworded.ts';

// What would have to break: on a page that creates, edits, revokes or re-activates, words are judged as if it deleted; or
// a word is read over that makes another page of it.

test('understands a page however writers put one step of it', () => {
  for (const [page, words, nth, acts, ...written] of REWORDED_STEPS)
    for (const by of written) {
      const { findings, ...read } = reworded(page, words, by, nth);
      const messages = findings.map(({ message }) => message);
      expect.soft({ by, acts: read.acts, messages }).toEqual({ by, acts, messages: [] });
    }
});

test('finds the wrong word on its line, whatever the page does', () => {
  for (const [page, words, nth, ...wrong] of WRONG_WORDS)
    for (const by of wrong) {
      const { findings, line } = reworded(page, words, by, nth);
      const found = findings.map((finding) => ({ of: finding.class, line: finding.line }));
      expect.soft({ by, found }).toEqual({ by, found: [{ of: 'page', line }] });
    }
});
