/**
 * Words that the docs use for one and the same act. A sentence in the vocabulary is written with the word on the right;
 * a step may use any on the left. Only words that never change what a reader does belong here.
 */
const SYNONYMS: readonly [written: RegExp, canonical: string][] = [
  [/^(?:please|next|then|now|first|finally|lastly) /, ''],
  [/\b(and|or) then\b/g, '$1'],
  [/\b(is|are|was|does|do)n't\b/g, '$1 not'],
  [/\b(?:log|sign) ?(?:in|on) ?to\b|\b(?:log|sign) into\b|\blogin to\b/g, 'log in to'],
  [/\b(?:go|head|browse|move|navigate) to(?= (?:the )?<row-menu)|\bexpand\b/g, 'open'],
  [/^access\b/, 'navigate to'],
  [/\b(?:go|head|browse|move) to\b|\bopen\b(?! (?:the )?<row-menu)/g, 'navigate to'],
  [/\bclick on\b|\b(?:click|choose|press|pick|tap)\b/g, 'select'],
  [/\b(?:locate|find|look for)\b/g, 'identify'],
  [/\b(?:verify|confirm|ensure|check|make sure)(?: that)?\b/g, 'verify'],
  [/\bchange to\b/g, 'switch to'],
  [/\badministrator\b/g, 'admin'],
  [/\bapi-key\b/g, 'api key'],
  [/\b(?:list|table) of (?:api )?keys\b|\bapi keys? (?:list|table)\b/g, 'table'],
  [/\bdrop-?down\b/g, 'drop-down'],
];

/** A sentence that only points elsewhere asks nothing of the reader. */
const REFERENCE =
  /^(?:refer to|see|review|check out|visit|read|consult|for (?:more|further|additional) (?:information|details)|to learn more|learn more)\b/i;

/** Whether a sentence only refers the reader to another page: it holds a link (see `mark`). */
export function isReference(sentence: string): boolean {
  return REFERENCE.test(sentence) && /\[\d+\]|⟦/.test(sentence);
}

/** A sentence about the console rather than to the reader. */
const REMARK = /^(?:the|this|these|it|its|an?|your|palette)\b/i;

/** Words that make a request even of such a sentence. */
const REQUEST =
  /\*\*\d|<[\w-]+:\d|\[\d|\b(?:must|should|shall|needs?|have to|before|first|unless|instead|until|do not|don't|never|make sure|ensure)\b/i;

/** Whether a sentence that follows an instruction only tells what comes of it. */
export function isRemark(sentence: string): boolean {
  return REMARK.test(sentence) && !REQUEST.test(sentence);
}

/** Plain words in the one form that sentences are compared in: lower case, no commas, one word for one act. */
export function canonical(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/[,⟦⟧]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return SYNONYMS.reduce((text, [written, word]) => text.replace(written, word), plain)
    .replace(/\s+/g, ' ')
    .trim();
}
