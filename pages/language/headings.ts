import type { Purpose } from '../../fixtures/model/words.ts';
import { purposeOf } from './agreement.ts';
import type { Language } from './language.ts';
import { folded } from './tokens.ts';

/** What a heading says of the procedures below it; what it lacks is said by the headings above, then by the title. */
export interface Heading {
  purpose?: Purpose;
  resource?: string;
}

/** Reads "Delete a Team", "Team Deletion", "Activate". */
export function readHeading(text: string, { lexicon }: Language): Heading {
  const words = folded(text).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const found: Heading = {};
  for (let at = 0; at < words.length; at++) {
    const resource = lexicon.resources.at(words, at);
    if (resource) {
      found.resource ??= resource.meaning.replace(/s$/, '');
      at += resource.length - 1;
      continue;
    }
    const act =
      lexicon.verbs.plain.at(words, at) ??
      lexicon.verbs.gerund.at(words, at) ??
      lexicon.namesOfActs.at(words, at);
    const purpose = act && purposeOf(act.meaning);
    if (purpose) found.purpose ??= purpose;
  }
  return found;
}
