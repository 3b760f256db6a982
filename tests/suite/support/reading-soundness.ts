import type { DocsPage, Procedure, Run, Span } from '../../../fixtures/model/procedure.ts';
import { findingSchema } from '../../../fixtures/model/report.ts';
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

/** All that a procedure's sections say, each thing once: items and what belongs to them, and all that stands beside. */
export function saidInSections({ prerequisites, steps, validation, asides }: Procedure): Said[] {
  const items = [...prerequisites, ...steps, ...validation].filter(({ text }) => text !== '');
  const numbered = [...steps, ...validation];
  const cells = numbered.flatMap(({ tables }) =>
    tables.flatMap(({ headers, rows }) => [...headers, ...rows.flat()]),
  );
  return [
    ...items.flatMap((item) => [item, ...(item.more ?? [])]),
    ...cells,
    ...numbered.flatMap(({ code }) => code),
    ...asides,
  ];
}

type Said = Span & { text: string; runs?: Run[] };

function flawsOfProcedures({ source, procedures }: DocsPage): string[] {
  return procedures.flatMap((procedure) => {
    const { span, tab, steps, tables } = procedure;
    const said = saidInSections(procedure);
    const sentences = said.flatMap(({ text, runs }) => (runs === undefined ? [] : [{ text, runs }]));
    const spans: Span[] = [span, ...said, ...sentences.flatMap(({ runs }) => runs), ...tables];
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
        sentences.every(({ text }) => text === trimmed(fold(text))),
        'white space is not folded',
      ),
      ...unless(
        sentences.every(({ text, runs }) => text === runs.map((run) => run.text).join('')),
        'runs are not the sentence',
      ),
      ...unless(
        sentences.every(({ runs }) => runs.every((run) => run.text !== '')),
        'a run is empty',
      ),
      ...unless(
        procedure.asides.every(({ runs }) => runs.length > 0),
        'an aside says nothing',
      ),
    ];
  });
}

function unless(holds: boolean, flaw: string): string[] {
  return holds ? [] : [flaw];
}
