import { isPlainlyCased } from '../language/letters.ts';
import type { Menu } from '../../fixtures/model/words.ts';

/** How the docs write each widget that shows no such words; hyphens, case and white space don't matter. */
const HOUSE_TERMS: readonly { kind: Menu['kind']; written: RegExp }[] = [
  { kind: 'user-menu', written: /^user (drop down )?menu$/ },
  { kind: 'main-menu', written: /^(left )?main menu$/ },
  { kind: 'scope-menu', written: /^(scope )?drop down menu$|^scope (drop down|selector|switcher)$/ },
  { kind: 'row-menu', written: /^three dots? menu$/ },
];

/** A menu called by the words of what it belongs to: "Tenant Settings Menu". */
const SIDE_MENU = /^(?<of>\S.*) [Mm]enu$/;

/** Folds what the docs vary freely in a house term: case, hyphens, white space, "dropdown". */
function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replaceAll('dropdown', 'drop down')
    .trim();
}

/**
 * The menu that a bold run names, or undefined where it is a label to be looked for as it stands.
 * Source of the terms and their spellings: the product's published docs.
 */
export function houseTerm(words: string): Pick<Menu, 'kind' | 'of'> | undefined {
  const known = HOUSE_TERMS.find(({ written }) => written.test(folded(words)));
  if (known) return isPlainlyCased(words) ? { kind: known.kind } : undefined;
  const of = SIDE_MENU.exec(words)?.groups?.['of'];
  return of === undefined ? undefined : { kind: 'side-menu', of };
}

/** House terms that stand in plain words, as "from the left main menu" does. */
const IN_PLAIN_WORDS =
  /\b(?:user (?:drop-?down )?menu|main menu|three[-‑ ]dots? menu|scope (?:drop-?down(?: menu)?|selector|switcher)|drop-?down menu(?= at the top))\b/gi;

/** "the Tenant Settings Menu": in plain words only capitals tell a name from what is said of it. */
const SIDE_MENU_IN_PLAIN_WORDS = /(?<=\bthe )(?:[A-Z][\w-]* ){1,4}[Mm]enu\b/g;

/** The menus that a run of words names: a bold run as a whole, plain words in part. */
export function houseTermsIn(words: string, isBold: boolean): Menu[] {
  const named = (text: string): Menu[] => {
    const term = houseTerm(text);
    return term ? [{ ...term, text }] : [];
  };
  if (isBold) return named(words);
  const sideMenus = (words.match(SIDE_MENU_IN_PLAIN_WORDS) ?? []).flatMap(named);
  return [
    ...(words.match(IN_PLAIN_WORDS) ?? []).flatMap(named),
    ...sideMenus.filter(({ kind }) => kind === 'side-menu'),
  ];
}

/** Whether words name the product whose console the procedures are for, or are that console's own address. */
export function isProduct(words: string): boolean {
  return (
    /^(?:spectro cloud(?:'s)? )?palette(?: (?:console|dashboard|ui))?$|^spectro cloud(?: console)?$/i.test(
      words,
    ) || /^(?:https?:\/\/)?(?:[\w-]+\.)*spectrocloud\.com\/?$/.test(words)
  );
}

/** Bold for the sake of emphasis: no console shows such words, and a sentence means them. */
export function isEmphasis(words: string, before = '', after = ''): boolean {
  return (
    /^(?:not|no longer|never|must|and|then)$/.test(words) ||
    isProduct(words) ||
    ((/\bas an? $/.test(before) || /^ role\b/.test(after)) && /^tenant admin(?:istrator)?$/i.test(words))
  );
}

/** The terms as a writer would write them, for suggestions. */
export const TERMS_AS_WRITTEN = ['User Menu', 'Main Menu', 'drop-down Menu', 'three-dot Menu'] as const;
