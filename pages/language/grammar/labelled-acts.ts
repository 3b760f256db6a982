import { type Clause, newClause, newThing, type Thing } from '../clause.ts';
import type { Token } from '../token.ts';
import type { Cursor } from './cursor.ts';
import { modifiers } from './modifiers.ts';
import { thing } from './thing.ts';

/** Bold words that say what a reader does: "**Edit** or **Delete**", "**Edit and Delete**". */
interface LabelledActs {
  labels: Token[];
  acts: Pick<Clause, 'verb' | 'also' | 'isEither'>;
}

function labelledActs(c: Cursor): LabelledActs | undefined {
  const labels: Token[] = [];
  const by: (string | undefined)[] = [];
  do {
    const { token } = c;
    if (token?.kind !== 'label' || c.lexicon.verbs.plain.at(token.word.split(/\s+/), 0) === undefined)
      return undefined;
    c.advance();
    labels.push(token);
  } while (c.attempt(() => anotherLabel(c, by)));
  const named = labels.flatMap(({ word }) => word.split(/\s+(?:and|&|or)\s+/));
  const isEither = by.includes('or') || labels.some(({ word }) => /\sor\s/.test(word));
  const [verb = '', ...also] = named.map((words) => c.lexicon.verbs.plain.meaningOf(words) ?? `?${words}`);
  return { labels, acts: { verb, also, ...(isEither && { isEither }) } };
}

function anotherLabel(c: Cursor, joints: (string | undefined)[]): true | undefined {
  const comma = c.take(',');
  const by = c.take('and', 'or');
  if ((comma ?? by) === undefined || c.token?.kind !== 'label') return undefined;
  joints.push(by);
  return true;
}

/** "to **Edit** or **Delete** the role": behind "to". */
export function labelledAim(c: Cursor): Clause | undefined {
  const start = c.at;
  const said = labelledActs(c);
  const labelled = c.spanFrom(start);
  const of = said && c.attempt(() => thing(c));
  if (!of || of.determiner === '') return undefined;
  return modifiers(c, { ...newClause('act', '', labelled), ...said.acts, object: of });
}

/** "**Confirm** your changes": the label is pressed, and says what for. */
export function labelAsAct(c: Cursor, isInvited: boolean): Clause | undefined {
  const start = c.at;
  const said = labelledActs(c);
  const pressed = c.spanFrom(start);
  const of = said && c.attempt(() => thing(c));
  if (!of || (of.determiner === '' && !isInvited)) return undefined;
  const aim = { ...newClause('act', '', c.spanFrom(start)), ...said.acts, object: of };
  const label: Thing = {
    ...newThing('label', '', pressed),
    text: said.labels.map(({ text }) => text).join(' '),
    labels: said.labels,
    ...(said.acts.isEither && { joined: 'or' }),
  };
  return modifiers(c, { ...newClause('act', 'choose', c.spanFrom(start)), object: label, purposes: [aim] });
}
