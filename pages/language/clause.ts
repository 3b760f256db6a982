import type { Span } from './passages.ts';
import type { Token } from './token.ts';

/**
 * What a thing is called by: words on the screen, a term, the console, a resource of the product, a role or power of a
 * reader, somebody else, a kind of widget, a place outside the console, code, quoted words, a link, "it", or other words.
 */
export type ThingKind =
  | 'label'
  | 'term'
  | 'console'
  | 'resource'
  | 'role'
  | 'person'
  | 'widget'
  | 'elsewhere'
  | 'code'
  | 'quoted'
  | 'link'
  | 'component'
  | 'pronoun'
  | 'position'
  | 'words';

/** What an act is done to, or a claim made about: a noun with all that is said of it. */
export interface Thing extends Span {
  kind: ThingKind;
  /** What the lexicon calls it: a kind of widget or term, a resource, a role; else its words. */
  name: string;
  /** As it is written, adjectives and all. */
  text: string;
  /** Which one is meant, as `DETERMINERS` has it; empty where nothing is said. */
  determiner: string;
  /** Adjectives and other words before the noun. */
  before: readonly string[];
  /** The bold runs it is called by: several in "the **A** and **B** fields". */
  labels: readonly Token[];
  /** How several labels are joined, where it isn't by "and". */
  joined?: 'or';
  /** The token that is no words: a term, a link, code. */
  token?: Token;
  /** What kind of widget is said to show a label, or of what kind a term is. */
  widget?: string;
  /** Words behind a label that name no kind of widget. */
  after: readonly string[];
  /** Where on the screen. */
  position?: string;
  /** Whose it is: "the user's key". */
  owner?: Thing;
  relations: Relation[];
  /** "… you want to delete", "… that has your workspace": without a subject, it is the thing's own. */
  which?: Clause;
  /** Further things: "a user or a team". */
  others: { by: string; thing: Thing }[];
}

export interface Relation extends Span {
  /** As `RELATIONS` has it. */
  how: string;
  thing: Thing;
}

/** What an act depends on, or when it is done. */
export interface Condition extends Span {
  how: string;
  /** Undefined where only its words are known. */
  clause?: Clause;
  text: string;
}

/**
 * What the words of a clause are to a reader: something to do; something that is said to be so; prose that nobody can
 * check; a pointer to another text; an example, a piece of advice; a field and what it takes.
 */
export type ClauseKind = 'act' | 'claim' | 'statement' | 'reference' | 'example' | 'advice' | 'field';

/** A sentence as it is written, and where. */
export interface WrittenSentence extends Span {
  text: string;
  tokens: readonly Token[];
}

/** One act or claim of a step, and where its words stand. */
export interface Clause extends Span {
  as: ClauseKind;
  /** What it stands in. */
  sentence?: WrittenSentence;
  /** As `VERBS` has it, or `STATES` for a claim; a verb that nobody knows begins with "?". */
  verb: string;
  verbSpan: Span;
  /** The verb's first word as it is written, for verbs whose words mean different things before different objects. */
  word: string;
  /** Whom or what a claim is about; who else acts. Undefined for what the reader does. */
  subject?: Thing;
  object?: Thing;
  /** What is typed or set, where the object says into what. */
  value?: Thing;
  /** "leave it blank" */
  state?: string;
  /** What a verification claims, what a request asks of somebody. */
  inner?: Clause;
  /** "by clicking **OK**" */
  means?: Clause;
  /** "by opening **A** and clicking **B**": what is done after the means. */
  thereupon?: Clause[];
  /** As whom the reader logs in. */
  who?: Thing;
  /** Places of the act: menus, pages, fields, rows, positions. */
  places: Relation[];
  relations: Relation[];
  purposes: Clause[];
  conditions: Condition[];
  /** What is said of it in brackets. */
  remarks: Clause[];
  /** Words that change what is done, "twice" among them. */
  adverbs: string[];
  denied: boolean;
  optional: boolean;
  /** One of several ways: "or …". */
  isAlternative: boolean;
  modal?: string;
  /** "is deleted", "was created": what is said of a thing is done to it. */
  isPassive: boolean;
  /** What is said of the same subject besides: "can open it and see it". */
  further: Clause[];
  /** Other acts on the same thing: "edit and delete". */
  also: string[];
  /** They are joined by "or". */
  isEither?: true;
  /** What an act in its sentence is good for, told apart from the act. */
  isAim?: true;
  /** It takes its time: whoever looks for it looks again for as long as a reader waits. */
  isAwaited?: true;
  /** Why it is nothing that is done in the console by this reader. */
  outside?: string;
  /** For what has no other structure: its words. */
  text?: string;
}

/** The modal of what nobody has to do: "you do not need to confirm". */
export const NEED_NOT = 'need not';

/** A clause about which nothing but its verb is known yet. */
export function newClause(as: ClauseKind, verb: string, span: Span): Clause {
  return {
    ...bare(span),
    as,
    verb,
    verbSpan: bare(span),
    word: '',
    places: [],
    relations: [],
    purposes: [],
    conditions: [],
    remarks: [],
    adverbs: [],
    denied: false,
    optional: false,
    isAlternative: false,
    isPassive: false,
    further: [],
    also: [],
  };
}

export function newThing(kind: ThingKind, name: string, span: Span): Thing {
  return {
    ...bare(span),
    kind,
    name,
    text: name,
    determiner: '',
    before: [],
    labels: [],
    after: [],
    relations: [],
    others: [],
  };
}

export const bare = ({ line, column, endLine, endColumn }: Span): Span => ({
  line,
  column,
  endLine,
  endColumn,
});
