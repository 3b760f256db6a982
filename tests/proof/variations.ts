import fc from 'fast-check';
import { fileText, publishedPages } from '../suite/support/page.ts';
import { ACTS, MANUSCRIPT_OF } from './acts.ts';
import { formatted } from './formatting.ts';
import { type Wording, wordingsOf } from './house-style.ts';
import { Manuscript, type Site } from './manuscript.ts';
import { prepare } from '../suite/support/following.ts';
import { doingsOf } from './trial.ts';

/** The pages that are said in other words. */
export const PAGES = [
  ...ACTS.map((act) => MANUSCRIPT_OF[act]),
  ...publishedPages.map((file) => new Manuscript(file, fileText(file))),
];

interface Reworded {
  base: Manuscript;
  site: Site;
  wording: Wording;
}

/** Every step and check of some pages with its wordings, by what it asks for. */
export function wordingsByKind(pages: readonly Manuscript[]): Record<string, Reworded[]> {
  const kinds: Record<string, Reworded[]> = {};
  for (const base of pages) {
    for (const site of base.lists('steps', 'validation').flat()) {
      const { about, wording } = wordingsOf(base, site);
      (kinds[about] ??= []).push({ base, site, wording });
    }
  }
  return kinds;
}

/** A page whose items say other words. */
export function withOtherWords(base: Manuscript, items: readonly (readonly [Site, string])[]): string {
  return base.changed(
    items.map(([{ words }, by]) => ({ ...words, by })),
    [],
  ).text;
}

/** A page with every step in other words, and several things about it written in another way. */
export function variationOf(base: Manuscript): fc.Arbitrary<string> {
  const sites = base.lists('steps', 'validation').flat();
  return fc
    .tuple(...sites.map((site) => wordingsOf(base, site).wording.map((words) => [site, words] as const)))
    .chain((items) => formatted(withOtherWords(base, items)));
}

const doings = new Map<Manuscript, string[]>();

/** What is said of a varied page, or is done otherwise on it, in short; nothing where it is taken for the same. */
export function differenceOf(base: Manuscript, text: string): string {
  const varied = prepare(text);
  if (varied.findings.length > 0)
    return varied.findings.map(({ line, message }) => `${line}: ${message}`).join('\n');
  const was = doings.get(base) ?? prepare(base.source.text).plans.map(sameInAnyCase).sort();
  doings.set(base, was);
  const is = varied.plans.map(sameInAnyCase).sort();
  return is.join('\n') === was.join('\n') ? '' : `done: ${is.join('\n')}\ninstead of: ${was.join('\n')}`;
}

/** The case of a menu's name, and whether what is switched to stands on the screen, is for the browser to judge. */
const sameInAnyCase = (plan: Parameters<typeof doingsOf>[0]): string =>
  doingsOf(plan)
    .replace(/(?<="side-menu",")[^"]*/g, (name) => name.toLowerCase())
    .replaceAll('switchOrChoose', 'switchTo');
