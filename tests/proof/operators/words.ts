import type { TextChange, Manuscript, Site } from '../manuscript.ts';
import type { Change, Operator } from '../mutant.ts';

const STEPS = ['steps', 'validation'] as const;

/** Replaces the plain words of each item that a pattern finds; noticed at the item itself unless `change` says otherwise. */
function reworded(
  parts: readonly Site['part'][],
  words: RegExp,
  by: (found: string) => string,
  change: (site: Site, list: Site[]) => Partial<Change> = () => ({}),
): Operator['changes'] {
  return (manuscript) =>
    manuscript.lists(...parts).flatMap((list) =>
      list.flatMap((site) =>
        found(manuscript, site, words).map((edit) => ({
          site: `"${edit.by.replace(/\s+/g, ' ').trim()}" in ${site.name}`,
          tab: site.tab,
          edits: [{ ...edit, by: by(edit.by) }],
          noticed: [site.start],
          ...change(site, list),
        })),
      ),
    );
}

function found(manuscript: Manuscript, { item }: Site, words: RegExp): TextChange[] {
  return manuscript.plainWords(item).flatMap(({ text, start }) =>
    [...text.matchAll(words)].map(({ 0: by, index }) => {
      const at = start + index;
      return { start: at, end: at + by.length, by };
    }),
  );
}

/** Each verb of the house style, and another that asks for something else. */
const OTHER_VERBS: readonly [verb: RegExp, other: string][] = [
  [/^(?:log|sign) in to$/i, 'log out of'],
  [/^navigate to$/i, 'navigate away from'],
  [/^(?:click(?: on)?|select)$/i, 'right-click'],
  [/^switch to$/i, 'switch from'],
  [/^identify$/i, 'rename'],
  [/^verify(?: that)?$/i, 'doubt that'],
  [/^fill out$/i, 'empty'],
  [/^copy$/i, 'paste'],
  [/^make$/i, 'undo'],
];
const VERBS =
  /\b(?:(?:log|sign) in to|navigate to|click(?: on)?|select|switch to|identify|verify(?: that)?|fill out|copy|make)\b/gi;

const asIn = (found: string, words: string): string =>
  /^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words;

const otherVerb = (verb: string): string =>
  asIn(verb, OTHER_VERBS.find(([written]) => written.test(verb))?.[1] ?? '');

const negated = (verb: string): string =>
  asIn(verb, `do not ${verb.charAt(0).toLowerCase()}${verb.slice(1)}`);

const NOT_LISTED = /\bis (?:not|no longer) (?=listed)/g;
const SO = /\b(?:is|are) (?=(?:listed|set|reflected)\b)/g;

/** Another act than the page's own. */
const OTHER_ACTS: Readonly<Record<string, string>> = {
  'want to remove': 'want to revoke',
  'want to edit': 'want to revoke',
  'want to revoke': 'want to delete',
  'want to re-activate': 'want to revoke',
  altered: 'revoked',
  'you revoked': 'you deleted',
  'you re-activated': 'you revoked',
};

/** What a reader brings along is missed at the first step that takes it for granted. */
function neededAt(manuscript: Manuscript, { tab, item }: Site): number {
  const steps = manuscript.lists(...STEPS).flat();
  const words = item.text.includes('API key') ? /\b(?:your|the|an) API key/ : /^(?:log|sign) in/i;
  return steps.find((step) => step.tab === tab && words.test(step.item.text))?.start ?? 0;
}

const prerequisiteDropped: Operator = {
  name: 'prerequisite: dropped',
  changes: (manuscript) =>
    manuscript
      .lists('prerequisites')
      .flat()
      .map((site, _, all) => ({
        site: site.name,
        tab: site.tab,
        edits: [{ ...site.block, by: '' }],
        noticed: [neededAt(manuscript, site)],
        ...(isImplied(site, all) && { equivalent: ACCESS_IS_AN_ACCOUNTS }),
      })),
};

/** An account, where the same reader is to have access that only an account has. */
function isImplied({ item, tab }: Site, all: readonly Site[]): boolean {
  const isAccess = (site: Site) => site.tab === tab && /\badmin\w* access\b/i.test(site.item.text);
  return /\baccount\b/i.test(item.text) && all.some(isAccess);
}

const roleAdded: Operator = {
  name: 'role: an admin where a user is meant',
  changes: (manuscript) =>
    manuscript
      .lists(...STEPS)
      .flat()
      .filter(({ item }) => /^(?:log|sign) in/i.test(item.text) && !/tenant admin/i.test(item.text))
      .map(({ words, tab, name, start }) => {
        const at = words.end - (manuscript.source.slice(words).endsWith('.') ? 1 : 0);
        const edit = { start: at, end: at, by: ' as a tenant admin' };
        return { site: name, tab, edits: [edit], noticed: [start] };
      }),
};

const ADMIN_BY_PREREQUISITE =
  'Tenant administrator access makes the reader one, whatever the log-in step says.';
const ONE_IS_MADE_READY = 'One API key is made ready: "your API key" and "the API key" both mean that one.';
const ACCESS_IS_AN_ACCOUNTS = 'Who has tenant administrator access has an account.';

export const wordOperators: Operator[] = [
  { name: 'verb: another', changes: reworded(STEPS, VERBS, otherVerb) },
  { name: 'verb: negated', changes: reworded(STEPS, VERBS, negated) },
  { name: 'presence: inverted', changes: reworded(['validation'], NOT_LISTED, () => 'is ') },
  { name: 'claim: denied', changes: reworded(['validation'], SO, (verb) => `${verb}not `) },
  {
    name: 'claim: of something else',
    changes: reworded(
      ['validation'],
      /\b(?:API key name|(?<=, )description|expiration\s+date|user name)\b/g,
      () => 'shoe size',
    ),
  },
  {
    name: 'act: another',
    changes: reworded(
      STEPS,
      new RegExp(`\\b(?:${Object.keys(OTHER_ACTS).join('|')})\\b`, 'g'),
      (act) => OTHER_ACTS[act] ?? '',
    ),
  },
  {
    name: 'role: dropped',
    changes: reworded(
      STEPS,
      /\s+as an? tenant admin(?:istrator)?/gi,
      () => '',
      () => ({ equivalent: ADMIN_BY_PREREQUISITE }),
    ),
  },
  roleAdded,
  {
    name: 'role: whose key, dropped',
    changes: reworded(
      STEPS,
      /\byour(?= API key)/g,
      () => 'the',
      () => ({ equivalent: ONE_IS_MADE_READY }),
    ),
  },
  {
    name: 'role: whose key, said otherwise',
    changes: reworded(
      STEPS,
      /\bthe(?= API key)/g,
      () => 'your',
      () => ({ equivalent: ONE_IS_MADE_READY }),
    ),
  },
  prerequisiteDropped,
  {
    name: 'prerequisite: something else',
    // No thing of the product: what nobody can make ready makes a procedure not covered, by name.
    changes: reworded(['prerequisites'], /\b(?:API key|account|access)\b/gi, () => 'gadget'),
  },
  {
    name: 'prerequisite: negated',
    changes: reworded(['prerequisites'], /\bmust\b/g, () => 'must not'),
  },
];
