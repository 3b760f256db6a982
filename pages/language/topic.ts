import type { Item, Procedure } from '../../fixtures/model/procedure.ts';
import type { Topic } from '../../fixtures/model/words.ts';
import { readHeading } from './headings.ts';
import type { Language } from './language.ts';
import { folded } from './tokens.ts';

/**
 * What a procedure is about: what its heading lacks is said by the headings above, then by the title; a resource that none
 * of them names is the one that its steps and prerequisites speak of.
 * @param arranged the resources that can be made ready
 */
export function topicOf(procedure: Procedure, language: Language, arranged: readonly string[]): Topic {
  const { heading, above, steps, validation, prerequisites } = procedure;
  const said = [heading, ...above].map((text) => readHeading(text, language));
  const purpose = said.find((each) => each.purpose !== undefined)?.purpose ?? null;
  const named = said.find((each) => each.resource !== undefined)?.resource;
  const spokenOf = (item: Item): string[] => resourcesIn(item.text, language);
  const resource =
    named ??
    [...steps, ...validation, ...prerequisites].flatMap(spokenOf).find((each) => arranged.includes(each));
  return { purpose, resource: resource ?? null };
}

function resourcesIn(text: string, { lexicon }: Language): string[] {
  const words = folded(text).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return words.flatMap((_, at) => lexicon.resources.at(words, at)?.meaning.replace(/s$/, '') ?? []);
}
