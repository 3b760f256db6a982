import type { Span } from './passages.ts';

/** A widget that is called by words it does not show. */
export interface Term {
  /** A term of the product; or `drop-down` and `side-menu`, menus that are called by the words of what they belong to. */
  kind: string;
  /** Those words: "Settings" of "Settings Menu". */
  of?: string;
}

/**
 * A label is a bold run, a term a bold run or plain words that name a widget, quoted what stands in quotation marks;
 * a component renders words that nobody sees here; all that is left of a sentence is words and marks.
 */
export type TokenKind = 'word' | 'label' | 'term' | 'link' | 'code' | 'quoted' | 'component' | 'mark';

/** The least part of a sentence that has a meaning, and where it is written. */
export interface Token extends Span {
  kind: TokenKind;
  text: string;
  /** Before white space was folded, where that lost something. */
  written?: string;
  /** As the lexicon has it: lower case, plain hyphens and apostrophes. */
  word: string;
  term?: Term;
  url?: string;
}
