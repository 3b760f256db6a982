/** What the language reads, as the reader of pages gives it: the one place where this room knows of it. */
export type { Item, Passage, Run, Span, Step } from '../../fixtures/model/procedure.ts';
