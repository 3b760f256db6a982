/** What terminals and CI systems obey, each in the words of one that does. */
export const HOSTILE = [
  'Revoke\n::stop-commands::x\n::error file=README.md,line=1::no',
  '::error::at the start',
  ' \u00A0::warning::behind white space',
  'a\r::error::over the line',
  'a ##[group]b ##[endgroup]',
  '##vso[task.setvariable variable=x]y',
  '##teamcity[buildStop comment="x"]',
  '\u001B[2Jcleared',
  '\u001B]0;a title',
  '\u001B]8;;https://x.example\u0007link\u001B]8;;\u0007',
  '\u001B_bk;t=0\u0007x',
  '\u009B2J of C1',
  '\u001B\u001B[0m[2Jnested',
  ':\u001B[0m:error::hidden in colours',
  'bell\u0007 back\b\b\bspace nul\u0000',
  'lines\u0085of\u2028Unicode\u2029here\vand\fthere',
  '\u202Edesrever\u202C \u2066isolated\u2069 \u200Fmarked',
];
/** Colours and tabs, which the suite and Playwright draw themselves. */
const DRAWN = /\u001B\[[\d;]*m|\t/g;

const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

/** Commands of Azure Pipelines and TeamCity, and GitHub's older ones, anywhere in a line. */
const BRACKETED = /##\w*\[/;

/** The lines of an output that a terminal or a CI system would obey, as their manuals say. */
export function obeyedIn(output: string): string[] {
  const lines = output.replace(DRAWN, '').split('\n');
  return lines.filter((line) => {
    const isWorkflowCommand = line.trimStart().startsWith('::');
    return isWorkflowCommand || BRACKETED.test(line) || CONTROL.test(line);
  });
}
