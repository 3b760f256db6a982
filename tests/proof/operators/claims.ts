import type { Operator } from '../mutant.ts';

/** What a step says comes of it, and nobody checks; or what is to be done where no step stands. */
const UNCHECKED = [' A confirmation dialog is displayed.', ' All API keys are deleted.'];
const IN_PROSE = 'Then click **Save** in the dialog.\n\n';

/** Said behind a step: noticed there. */
const claimed: Operator = {
  name: 'claim: one that nobody checks',
  changes: (manuscript) =>
    manuscript
      .lists('steps')
      .flat()
      .flatMap((site) =>
        UNCHECKED.map((by) => {
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

const FALSE = 'The API key is still listed in the table.';
const REPEATED = 'The API key is no longer listed in the table.';

/** A claim in a paragraph behind the last check. */
const inProse = (what: string, claim: string, equivalent?: string): Operator => ({
  name: `claim in prose: ${what}`,
  changes: (manuscript) =>
    manuscript.lists('validation').flatMap((list) => {
      const last = list.at(-1);
      if (!last) return [];
      const edit = { start: last.block.end, end: last.block.end, by: `${claim}\n\n` };
      const change = { site: `behind ${last.name}`, tab: last.tab, edits: [edit], noticed: [edit] };
      return [equivalent === undefined ? change : { ...change, equivalent }];
    }),
});

export const claimOperators: Operator[] = [
  claimed,
  outside,
  inProse('one that is false', FALSE),
  inProse('one that is true', REPEATED, 'It repeats what the steps check.'),
];
