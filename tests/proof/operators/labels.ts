import { termIn } from '../../../pages/language/terms.ts';
import { LANGUAGE } from '../../suite/support/reading-words.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Change, Operator } from '../mutant.ts';

/** A label that is shown on the screen, or the house's name of a widget that shows no words. */
type Kind = 'label' | 'house term';

/** Gives the words to write instead, or undefined where there are none; `all` are the page's others of its kind. */
export type Slip = (text: string, nth: number, all: readonly string[]) => string | undefined;

/** One slip at every label of every step and check: it is noticed where it stands. */
function slips(kind: Kind, what: string, slip: Slip): Operator {
  return { name: `${kind}: ${what}`, changes: (manuscript) => changesOf(manuscript, kind, slip) };
}

function changesOf(manuscript: Manuscript, kind: Kind, slip: Slip): Change[] {
  const sites = manuscript
    .lists('steps', 'validation')
    .flat()
    .flatMap((site) => manuscript.labels(site.item).map((label) => ({ ...site, label })))
    .filter(({ label }) => (termIn(label.text, LANGUAGE.lexicon) === undefined) === (kind === 'label'));
  const all = [...new Set(sites.map(({ label }) => label.text))];
  return sites.flatMap(({ label: { text, start, end }, name, tab }, nth) => {
    const by = slip(text, nth, all);
    if (by === undefined || by === text) return [];
    // Nothing is left between the stars: they go too.
    const edit = by === '' ? { start: start - 2, end: end + 2, by } : { start, end, by };
    return [{ site: `${text} in ${name}`, tab, edits: [edit], noticed: [edit] }];
  });
}

/** A letter lost, doubled, exchanged with the next or hit beside: each in turn. */
function mistyped(text: string, nth: number): string {
  const at = text.length - 2 - (nth % 2);
  const [before, letter = '', next = '', after] = [
    text.slice(0, at),
    text[at],
    text[at + 1],
    text.slice(at + 2),
  ];
  const isPair = letter !== next;
  const ways = [
    before + next + after,
    before + letter + letter + next + after,
    before + (isPair ? next + letter : `${letter}x${next}`) + after,
    `${before}${letter === 'z' ? 'x' : 'z'}${next}${after}`,
  ];
  return ways[nth % ways.length] ?? text;
}

const TWINS: Record<string, string> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', A: 'А', K: 'К', M: 'М' };

/** A letter of another script that looks the same. */
function lookalike(text: string): string {
  const latin = Object.keys(TWINS).find((letter) => text.includes(letter)) ?? '';
  return text.replace(latin, TWINS[latin] ?? '');
}

function otherCase(text: string): string {
  return text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();
}

/** What a caps lock makes of a name: writers vary the case of house terms, but not like that. */
function capsLocked(text: string): string {
  return text.replace(/\p{L}/gu, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
}

const another: Slip = (text, _, all) => all[(all.indexOf(text) + 1) % all.length];
const wordMore = (words: [front: string, back: string]): Slip => {
  return (text, nth) => (nth % 2 === 0 ? `${words[0]} ${text}` : `${text} ${words[1]}`);
};

/** The first word lost or the last, in turn. */
const wordLess: Slip = (text, nth) => {
  const words = text.split(' ');
  return (nth % 2 === 0 ? words.slice(1) : words.slice(0, -1)).join(' ');
};

/** What may be wrong with words that the screen shows. */
export const SLIPS: Readonly<Record<string, Slip>> = {
  'typing error': mistyped,
  'other case': otherCase,
  'look-alike letter': lookalike,
  'a word more': wordMore(['All', 'Page']),
  'a word less': wordLess,
};

export const labelOperators: Operator[] = [
  ...Object.entries(SLIPS).map(([what, slip]) => slips('label', what, slip)),
  slips('label', 'another label', another),
  slips('house term', 'typing error', mistyped),
  slips('house term', 'other case', capsLocked),
  slips('house term', 'another house term', another),
  slips('house term', 'look-alike letter', lookalike),
  slips('house term', 'a word more', wordMore(['Old', 'Bar'])),
  // "Menu" is the word that makes it one: without the last word another widget may be meant, so the first goes.
  slips('house term', 'a word less', (text) => text.split(' ').slice(1).join(' ')),
];
