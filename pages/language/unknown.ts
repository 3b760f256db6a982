import type { NotUnderstood } from '../../fixtures/model/understanding.ts';
import type { Topic } from '../../fixtures/model/words.ts';
import { purposeOf } from './purposes.ts';
import { bare, type Clause, type Thing } from './clause.ts';
import type { Mention } from './mentions.ts';
import type { Gap } from './read-passage.ts';
import type { Lexicon } from './lexicon.ts';
import type { Span } from './passages.ts';
import type { Token } from './token.ts';

/** Words that the grammar can't place, or an item without any that ask for something. */
export function unknownWords(
  said: Span & { text: string; tokens?: readonly Token[] },
  gap?: Gap,
): NotUnderstood {
  return {
    span: bare(gap?.span ?? said),
    message: gap ? `nobody knows what "${shortened(gap.text)}" means there${fitting(gap)}` : '',
    areKnown: false,
    examples: [],
    written: asWritten(said.tokens ?? []),
  };
}

const PLACE = 'a place, such as "in the table"';
const NOTHING = 'nothing more';

const FITS: Readonly<Record<string, readonly string[]>> = {
  'an act': ['an act, such as "Click …"'],
  'another act': ['another act, such as "and click …"'],
  'a thing': ['what it is done to, such as "your …" or a label in bold'],
  'a place': [PLACE],
  'a place, a purpose or the end of the sentence': [PLACE, NOTHING],
  'the end of the sentence': [NOTHING],
};

/** What may stand there, as the grammar wanted it when it came no further: each once, and that it may be nothing last. */
function fitting({ expected }: Gap): string {
  const fits = [...new Set(expected.flatMap((each) => FITS[each] ?? [each]))];
  const all = [...fits.filter((each) => each !== NOTHING), ...fits.filter((each) => each === NOTHING)];
  return all.length === 0 ? '' : `; what may stand there is ${all.join(', or ')}`;
}

const LONGEST_TOLD = 30;

const shortened = (text: string): string =>
  text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text;

/** A clause that no method performs: for a word of it that is not known, or for what it says as a whole. */
export function unknownClause(clause: Clause, lexicon: Lexicon): NotUnderstood {
  const { object } = clause;
  // Nobody logs in to a label, and a prerequisite presses none.
  if (object && clause.as === 'act' && clause.verb !== 'log in' && isCapitalName(object))
    return {
      ...inClause(
        clause,
        object,
        `"${object.text}" is not bold: where it is what the console shows, write **${object.text}**`,
      ),
      areKnown: false,
    };
  const only = clause.conditions.find(({ how }) => how === 'only');
  if (only) return inClause(clause, only, 'nobody knows whether that is so for this reader');
  const odd = clause.sentence?.tokens.find((token) => isWithin(token, clause) && isUnknown(token, lexicon));
  return odd
    ? { ...inClause(clause, odd, `nobody knows what "${odd.text}" means there`), areKnown: false }
    : inClause(clause, clause, 'its words are known, and the suite has no way to do what they say');
}

/** "Select Delete": as a label is written, but for its being bold. */
const isCapitalName = ({ kind, determiner, text }: Thing): boolean =>
  kind === 'words' && determiner === '' && /^\p{Lu}/u.test(text);

function isUnknown({ kind, word }: Token, { words }: Lexicon): boolean {
  return kind === 'word' && !words.has(word.replace(/'s?$/, '')) && !/^\d+$/.test(word);
}

const isWithin = (token: Token, { line, column, endLine, endColumn }: Span): boolean =>
  (token.line > line || (token.line === line && token.column >= column)) &&
  (token.endLine < endLine || (token.endLine === endLine && token.endColumn <= endColumn));

/** A clause that has no place in this procedure or step. */
export const unfit = (clause: Clause, why: string): NotUnderstood => inClause(clause, clause, why);

/** A clause about a thing that the procedure is not about. */
export function otherThing(clause: Clause, name: string | undefined, { resource }: Topic): NotUnderstood {
  return inClause(
    clause,
    clause,
    `this procedure is about the ${resource ?? ''}, and these words about the ${name ?? ''}`,
  );
}

/** A clause that says what can't be so in this procedure. */
export function disagreement(clause: Clause, odd: Mention | Clause, topic: Topic): NotUnderstood {
  const act = 'when' in odd ? odd : undefined;
  return inClause(
    clause,
    act?.of ?? clause,
    act && topic.purpose !== null ? otherAct(act, topic) : 'nobody checks what it says comes of it',
  );
}

function otherAct(
  { verb, also = [], when, of, isDenied, otherwise }: Mention,
  { purpose, resource }: Topic,
): string {
  const here = `this procedure is to ${purpose ?? ''}`;
  if (when === 'is') return `nothing that ${here} is in that state then`;
  const isSame = purposeOf(verb) === purpose;
  if (isSame && otherwise !== undefined) return `nobody checks "${otherwise}" here`;
  if (isSame && isDenied) return `${here}, and these words say that one doesn't`;
  if (isSame && when === 'done') return 'that is not done before this procedure is followed to its end';
  const what = resource === null ? here : `${here} one ${resource}`;
  return isSame && of && of.kind !== 'pronoun'
    ? `${what}, and these words are about "${of.text}"`
    : `${here}, and these words are about what one can ${[verb, ...also].join(' or ').replaceAll('?', '')}`;
}

function inClause({ sentence }: Clause, span: Span, message: string): NotUnderstood {
  const written = asWritten(sentence?.tokens ?? []);
  return { span: bare(span), message, areKnown: true, examples: [], written };
}

/** A sentence with what stands for a parameter by its name, as an author of a sentence writes it. */
function asWritten(tokens: readonly Token[]): string {
  const words = tokens.map((token) => {
    switch (token.kind) {
      case 'label':
        return '{label}';
      case 'term':
        return token.term?.kind === 'row-menu' ? '{row menu}' : '{menu}';
      default:
        return token.text;
    }
  });
  return words
    .join(' ')
    .replace(/ (?=[,;:)])/g, '')
    .replace(/(?<=\() /g, '')
    .replaceAll(',', '');
}
