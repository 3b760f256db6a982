import type { DocsPage, Span } from '../../../fixtures/model/procedure.ts';
import { finding as findingSchema } from '../../../fixtures/model/report.ts';
import { fold, trimmed } from '../../../fixtures/document/runs.ts';
import { isInside } from './page.ts';

/** What has to hold of any page, however strange; each thing that does not is named. */
export function flawsOf(page: DocsPage): string[] {
  return [...flawsOfFindings(page), ...flawsOfProcedures(page)];
}

function flawsOfFindings({ source, procedures, findings }: DocsPage): string[] {
  const flaws = findings.flatMap((finding) => [
    ...unless(findingSchema.safeParse(finding).success, 'a finding breaks the schema'),
    ...unless(finding.class === 'page', 'a finding is of another class'),
    ...unless(isInside(source, finding), `a finding is off the page: ${JSON.stringify(finding)}`),
    ...unless(/\S\.$/.test(finding.message), `a message is no sentence: ${finding.message}`),
  ]);
  const isUnreadable = findings.some((finding) => finding.kind === 'unreadable');
  return [
    ...flaws,
    ...unless(
      !isUnreadable || (findings.length === 1 && procedures.length === 0),
      'more than one thing is said of an unreadable page',
    ),
    ...unless(findings.length > 0 || procedures.length > 0, 'nothing is said of a page without procedures'),
  ];
}

function flawsOfProcedures({ source, procedures }: DocsPage): string[] {
  return procedures.flatMap(({ span, tab, prerequisites, steps, validation }) => {
    const items = [...prerequisites, ...steps, ...validation];
    const spans: Span[] = [span, ...items, ...items.flatMap((item) => item.runs)];
    const places = steps.map(({ line, column }) => `${line}:${column}`);
    return [
      ...unless(
        spans.every((each) => isInside(source, each)),
        'a place is off the page',
      ),
      ...unless(tab !== '', 'a tab has no name'),
      ...unless(steps.length > 0, 'a procedure has no step'),
      ...unless(new Set(places).size === places.length, 'two steps stand at one place'),
      ...unless(
        items.every(({ text }) => text === trimmed(fold(text))),
        'white space is not folded',
      ),
      ...unless(
        items.every(({ text, runs }) => text === runs.map((run) => run.text).join('')),
        'runs are not the sentence',
      ),
      ...unless(
        items.every(({ runs }) => runs.every((run) => run.text !== '')),
        'a run is empty',
      ),
    ];
  });
}

function unless(holds: boolean, flaw: string): string[] {
  return holds ? [] : [flaw];
}
