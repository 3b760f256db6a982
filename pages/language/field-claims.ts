import type { Item, Table } from '../../fixtures/model/procedure.ts';
import type { Part } from '../../fixtures/model/understanding.ts';
import type { Topic } from '../../fixtures/model/words.ts';
import type { Clause } from './clause.ts';
import { readStep } from './language.ts';
import type { Means } from './means.ts';
import { tokensIn } from './page-directions.ts';
import { partsOf, sentenceOf, type Told } from './parts.ts';
import type { PageText } from './places.ts';
import { UNCHECKED } from './what-comes.ts';

/** What rows of fields say beside what is to be entered: it is counted, as nobody compares it with the form. */
export function saidOfFields(
  tables: readonly Table[],
  topic: Topic,
  { language, resources, page }: Pick<Means, 'language' | 'resources'> & { page: PageText },
): Part[] {
  const isOther = (name: string): boolean => name !== topic.resource && resources[name] !== null;
  const isSaid = (clause: Clause): boolean => {
    const tokens = tokensIn(clause);
    // What a field offers is looked for in it.
    if (tokens.some(({ kind }) => kind === 'label' || kind === 'term')) return false;
    if (clause.as === 'claim' || clause.as === 'statement') return true;
    const words = tokens.map(({ word }) => word);
    const named = words.flatMap((_, at) => language.lexicon.resources.at(words, at)?.meaning ?? []);
    return clause.as === 'act' && named.some((name) => isOther(name.replace(/s$/, '')));
  };
  const told = (cell: Item): Told[] =>
    readStep(cell, language, page)
      .clauses.filter(isSaid)
      .map((clause) => ({ sentence: sentenceOf(clause), from: clause, fate: { ...UNCHECKED } }));
  return tables.flatMap(({ rows }) => rows.flat().flatMap((cell) => partsOf(told(cell))));
}
