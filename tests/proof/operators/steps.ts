import type { TextChange, Manuscript, Mark, Site } from '../manuscript.ts';
import type { Change, Operator } from '../mutant.ts';

/** For each list of steps: the list, the checks of its tab, and the lists of the other tabs. */
interface Surroundings {
  list: Site[];
  checks: Site[];
  others: Site[][];
}

function surroundings(manuscript: Manuscript): Surroundings[] {
  const lists = manuscript.lists('steps', 'validation');
  return lists.map((list) => {
    const [first] = list;
    const isAlike = ([other]: Site[]) => other?.part === first?.part && other?.tab !== first?.tab;
    const checks = lists.find(([other]) => other?.part === 'validation' && other.tab === first?.tab) ?? [];
    return { list, checks, others: lists.filter(isAlike) };
  });
}

/**
 * Where a reader notices that a step was left out: at the next, which can't be done; after the last of a procedure at
 * the last check, which is not so; after the last check where the page stops, having checked nothing.
 */
function missed({ list, checks }: Surroundings, index: number): Mark {
  const last = list[index]?.part === 'steps' ? checks.at(-1) : list[index - 1];
  return (list[index + 1] ?? last)?.start ?? 0;
}

/**
 * What a step has brought up, and the one that was left out would have dealt with, is noticed at the one before; a form
 * that is sent empty stays open, and is noticed where something else is looked for.
 */
function unanswered({ list }: Surroundings, { index, item }: Site): Mark[] {
  const around = [list[index - 1], list[index + 2]].flatMap((site) => site?.start ?? []);
  return /^(?:Fill|Make|Copy)/.test(item.text) ? around : [];
}

const LOOKED_FOR_ANYWAY = 'Whoever verifies something of a row looks for the row.';

/** A row that is found, and nothing is done with. */
const isOnlyLookedAt = ({ part, item }: Site): boolean =>
  part === 'validation' && item.text.startsWith('Identify') && item.runs.every(({ kind }) => kind === 'text');

function eachStep(change: (around: Surroundings, site: Site) => Change[]): Operator['changes'] {
  return (manuscript) =>
    surroundings(manuscript).flatMap((around) => around.list.flatMap((site) => change(around, site)));
}

const cut = ({ block }: Site): TextChange => ({ ...block, by: '' });

const dropped: Operator = {
  name: 'step: dropped',
  changes: eachStep((around, site) => [
    {
      site: site.name,
      tab: site.tab,
      edits: [cut(site)],
      noticed: [missed(around, site.index), ...unanswered(around, site)],
      ...(isOnlyLookedAt(site) && { equivalent: LOOKED_FOR_ANYWAY }),
    },
  ]),
};

/** Doing twice what can be done but once, or is asked for twice in the same words. */
const doubled: Operator = {
  name: 'step: doubled',
  changes: (manuscript) =>
    eachStep((_, { block, name, tab }) => {
      const copy = { start: block.end, end: block.end, by: manuscript.source.slice(block) };
      return [{ site: name, tab, edits: [copy], noticed: [copy] }];
    })(manuscript),
};

/** The first of the two comes too early. */
const swapped: Operator = {
  name: 'step: swapped with the next',
  changes: (manuscript) =>
    eachStep(({ list }, one) => {
      const other = list[one.index + 1];
      if (!other) return [];
      const exchange = (to: Site, from: Site): TextChange => ({
        ...to.body,
        by: manuscript.source.slice(from.body),
      });
      const edits = [exchange(one, other), exchange(other, one)];
      const isSame = isOnlyLookedAt(one) && other.item.text.startsWith('Verify');
      const change = { site: one.name, tab: one.tab, edits, noticed: edits.slice(0, 1) };
      return [isSame ? { ...change, equivalent: LOOKED_FOR_ANYWAY } : change];
    })(manuscript),
};

/**
 * The tab that lost the step has to notice. The tab that got it may, at the step or at the one behind it; a detour on
 * the way to the same place, or a second look at the same table, changes nothing for its reader.
 */
const moved: Operator = {
  name: 'step: moved to the other tab',
  changes: (manuscript) =>
    eachStep((around, site) =>
      around.others.flatMap((other) => {
        const at = other[site.index]?.block.start ?? other.at(-1)?.block.end ?? 0;
        const put = { start: at, end: at, by: manuscript.source.slice(site.block) };
        const noticed: Mark[] = [missed(around, site.index), ...unanswered(around, site), put, at];
        const change = { site: site.name, edits: [cut(site), put], noticed };
        return [isOnlyLookedAt(site) ? { ...change, equivalent: LOOKED_FOR_ANYWAY } : change];
      }),
    )(manuscript),
};

const wordsLost: Operator = {
  name: 'step: words lost',
  changes: (manuscript) =>
    manuscript.lists('steps', 'validation').flatMap((list) =>
      list.map(({ words, start, name, index }) => ({
        site: name,
        edits: [{ ...words, by: '' }],
        // What the last check said is missed at the one before it, too.
        noticed: [start, ...(index === list.length - 1 ? [list[index - 1]?.start ?? start] : [])],
      })),
    ),
};

export const stepOperators: Operator[] = [dropped, doubled, swapped, moved, wordsLost];
