import type { Item, Procedure } from '../../fixtures/model/procedure.ts';
import type { Topic } from '../../fixtures/model/words.ts';
import { type Heading, readHeading } from './headings.ts';
import type { Language } from './language.ts';
import { resourcesNamed } from './resources-named.ts';
import { folded } from './tokens.ts';

/**
 * What a procedure is about: what its heading lacks is said by the headings above, then by the title; a resource that none
 * of them names is the one that its steps and prerequisites speak of.
 * @param arranged the resources that can be made ready
 */
export function topicOf(procedure: Procedure, language: Language, arranged: readonly string[]): Topic {
  const { heading, above, steps, validation, prerequisites } = procedure;
  const said = inFull([heading, ...above].map((text) => readHeading(text, language)));
  const purpose = said.find((each) => each.purpose !== undefined)?.purpose ?? null;
  const named = said.find((each) => each.resource !== undefined)?.resource;
  const spokenOf = (item: Item): string[] => resourcesIn(item.text, language);
  if (named !== undefined) return { purpose, resource: named };
  const spoken = [...steps, ...validation, ...prerequisites].flatMap(spokenOf);
  return { purpose, resource: spoken.find((each) => arranged.includes(each)) ?? null };
}

/** "Create a Token" below "Registration Tokens" makes one of these. */
function inFull(headings: readonly Heading[]): Heading[] {
  return headings.map((each, at) => {
    const { done } = each;
    const meant = headings.slice(at + 1).find(({ resource }) => resource?.split(' ').at(-1) === done?.to);
    return done && meant?.resource ? { purpose: done.purpose, resource: meant.resource } : each;
  });
}

/** "key:value" speaks of no key. */
const resourcesIn = (text: string, { lexicon }: Language): string[] =>
  resourcesNamed(folded(text).match(/[\p{L}\p{N}'-]+(?::[\p{L}\p{N}]+)*/gu) ?? [], lexicon);
