import type { Operator } from '../mutant.ts';

/** What a step says comes of it, and doesn't; or what is to be done where no step stands. */
const UNTRUE = [' A confirmation dialog is displayed.', ' All API keys are deleted.'];
const IN_PROSE = 'Then click **Save** in the dialog.\n\n';

/** Said behind a step: noticed there. */
const claimed: Operator = {
  name: 'claim: one that is not so',
  changes: (manuscript) =>
    manuscript
      .lists('steps')
      .flat()
      .flatMap((site) =>
        UNTRUE.map((by) => {
          const edit = { start: site.words.end, end: site.words.end, by };
          return {
            site: `"${by.trim()}" in ${site.name}`,
            tab: site.tab,
            edits: [edit],
            noticed: [site.start],
          };
        }),
      ),
};

/** A paragraph behind the last step or check: noticed where it stands. */
const outside: Operator = {
  name: 'instruction: in prose',
  changes: (manuscript) =>
    manuscript.lists('steps', 'validation').flatMap((list) => {
      const last = list.at(-1);
      if (!last) return [];
      const edit = { start: last.block.end, end: last.block.end, by: IN_PROSE };
      return [{ site: `behind ${last.name}`, tab: last.tab, edits: [edit], noticed: [edit] }];
    }),
};

const IS_LISTED = 'The API key is listed in the table.';
const IS_GONE = 'The API key is no longer listed in the table.';

/** A claim in a paragraph behind the last check; what that says decides what is so. */
const inProse = (what: string, says: (isGone: boolean) => string, equivalent?: string): Operator => ({
  name: `claim in prose: ${what}`,
  changes: (manuscript) =>
    manuscript.lists('validation').flatMap((list) => {
      const last = list.at(-1);
      if (!last) return [];
      const by = `${says(/\b(?:not|no longer) listed\b/.test(last.item.text))}\n\n`;
      const edit = { start: last.block.end, end: last.block.end, by };
      const change = { site: `behind ${last.name}`, tab: last.tab, edits: [edit], noticed: [edit] };
      return [equivalent === undefined ? change : { ...change, equivalent }];
    }),
});

export const claimOperators: Operator[] = [
  claimed,
  outside,
  inProse('one that is false', (isGone) => (isGone ? IS_LISTED : IS_GONE)),
  inProse('one that is true', (isGone) => (isGone ? IS_GONE : IS_LISTED), 'It repeats what the steps check.'),
];
