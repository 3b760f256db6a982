/** A sentence that only points elsewhere asks nothing of the reader. */
const REFERENCE =
  /^(?:if you (?:do not|don't) have (?:one|an api key|an account),? )?(?:refer to|see|review|check out|visit|read|consult|for (?:more|further|additional) (?:information|details)|to learn more|learn more)\b/i;

/** Words and marks of a sentence that wants something done, too. */
const ACT =
  /\*\*\d|<[\w-]+:\d|\[\d|\b(?:click|select|choose|press|open|navigate|go|log|sign|delete|remove|then)\b/i;

/** Whether a sentence only refers the reader to another page: it holds a link (see `mark`). */
export function isReference(sentence: string): boolean {
  return REFERENCE.test(sentence) && sentence.includes('⟦') && !ACT.test(sentence.replace(/⟦[^⟧]*⟧/g, ''));
}

/** A sentence about the console rather than to the reader: it begins with what it is about … */
const SUBJECT =
  /^(?:the|this|these|it|its|an?|all|any|each|what|which|who|how|your|palette|there|no|you (?:can|can't|will|may)|you cannot|applications|once deleted|after (?:a few|some|several) (?:seconds|moments))\b/i;

/** … and goes on with what that is or does. */
const PREDICATE =
  /\b(?:is|are|was|were|will|can|cannot|can't|has|have|does|do|gives?|lets?|loses?|takes?|opens?|shows?|lists?|displays?|appears?|deletes?|removes?|confirms?|contains?)\b/i;

/** Words that make a request even of such a sentence. */
const REQUEST =
  /\*\*\d|<[\w-]+:\d|\[\d|\b(?:must|should|shall|needs?|have to|before|first|unless|if|instead|until|do not|don't|never|make sure|ensure|confirm|(?<!\bno )confirmation|dialog|prompts?|prompted|asks?|asked)\b/i;

/** What becomes of a key is what a page is about: it is checked, or not understood, but never passed over. */
const CLAIM =
  /\bkeys?\b.*\b(?:not|never|still|listed|shown|displayed|visible|present|appears?|exists?|(?:in)?active|remains?|stays?|kept)\b|\b(?:revok|disabl|enabl|deactivat|activat|expir|renam|edit|creat|copi)\w*|\b(?:all|every|any|other) (?:of )?(?:(?:the|your|other) )?(?:api )?keys\b.*\b(?:deleted|removed)\b|\b(?:deletes|removes) (?:all|every|any|other)\b/i;

const TABLE_COMES_UP =
  /^(?:the|an?|your) (?:(?:page|table|list) (?:of|with) )?(?:the |your |all (?:of )?(?:the |your )?)?api keys(?: page| table| list)? (?:is|are|will be|appears?|opens?) ?(?:shown|displayed)?$/i;

/** Whether a sentence that follows an instruction only tells what comes of it. */
export function isRemark(sentence: string): boolean {
  if (TABLE_COMES_UP.test(sentence)) return true;
  return (
    SUBJECT.test(sentence) && PREDICATE.test(sentence) && !REQUEST.test(sentence) && !CLAIM.test(sentence)
  );
}

/** "a." before a step within a step: Markdown knows no such list. */
const SUB_STEP = /^[a-z][.)] /;

/**
 * The sentences of a text, without those that only refer to another page. What stands in brackets or behind a dash is
 * read like a sentence of its own where it only remarks on the rest; else its words belong to the sentence.
 */
export function sentencesIn(text: string): string[] {
  return text
    .replace(SUB_STEP, '')
    .replace(/\(([^()]*)\)/g, (_, inner: string) => (saysNothing(inner) ? ' ' : ` ${inner} `))
    .split(/(?<=[.!?;:])\s+|(?<=[.!?;:])$|\s[–—]\s/)
    .map((sentence) => sentence.replace(/(?<![.!?;:\s])[.!?;:\s]+$/, '').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence) && !isReference(sentence));
}

function saysNothing(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words) || isRemark(words.trim()) || isReference(words.trim());
}
