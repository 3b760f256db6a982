import type { CodeBlock } from '../../../fixtures/model/procedure.ts';

/** A block of code as a step holds it, three columns in, its fence on the line before `firstLine`. */
export function blockOf(language: string, text: string, firstLine = 10): CodeBlock {
  const lines = text.split('\n').length;
  return {
    language,
    text,
    line: firstLine - 1,
    column: 4,
    endLine: firstLine + lines,
    endColumn: 7,
    firstLine,
    firstColumn: 4,
  };
}
