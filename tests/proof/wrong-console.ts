import type { Fault } from '../../fixtures/mock-console/faults.ts';
import type { FindingClass } from '../../fixtures/model/classes.ts';
import type { FindingKind } from '../../fixtures/model/kinds.ts';
import type { Act } from './acts.ts';
import type { Manuscript } from './manuscript.ts';

export type TabName = 'User' | 'Tenant';

/** A step or check of a tab, by what it is about, or a field by its name. */
export type StepName = keyof typeof WORDS | 'identify again' | FieldName;

/** A field as the pages name it. */
type FieldName = 'API Key Name' | 'Description' | 'User Name' | 'Expiration Date' | 'Value';

/** A console's fault in one tab: what is to be said of it, and at which step. Without these, a reader does not mind. */
export interface WrongConsole {
  /** Whose page is followed. */
  act: Act;
  fault: Fault;
  tab: TabName;
  said?: { of: FindingClass; kind: FindingKind; at: StepName };
  /** Why nothing need be said. */
  harmless?: string;
}

export const drift = (kind: FindingKind, at: StepName) => ({ of: 'drift', kind, at }) as const;
export const outage = (kind: FindingKind, at: StepName) => ({ of: 'environment', kind, at }) as const;

export const BOTH: TabName[] = ['User', 'Tenant'];
export const NOT_DONE = drift('validation-failed', 'verify');
export const absent = (at: StepName) => drift('label-not-found', at);
export const twice = (at: StepName) => drift('label-ambiguous', at);

export type FaultRule = [
  faults: Fault | Fault[],
  tabs: TabName | TabName[],
  said: WrongConsole['said'] | string,
];

export const IN_TIME = 'It passes within the time that a reader waits.';

const WORDS = {
  'log in': /^(?:Log|Sign) in/,
  scope: /^Switch to/,
  'main menu': /Main Menu/,
  menu: /User Menu|Tenant Settings Menu/,
  identify: /^Identify/,
  add: /Add New API key/,
  fill: /^Fill out/,
  generate: /Generate/,
  copy: /^Copy/,
  edit: /Edit\.$/,
  save: /Save\.$/,
  revoke: /Revoke\.$/,
  're-activate': /Re-activate\.$/,
  delete: /Delete\.$/,
  verify: /^Verify/,
};

/** The line on which a step of a tab stands first, or a field in one of its tables. */
export function lineOfStep({ page }: Manuscript, tab: TabName, step: StepName): number {
  const [procedure] = page.procedures.filter((each) => each.tab === tab);
  if (!procedure) return 0;
  const { steps, validation } = procedure;
  if (step === 'identify again') return validation.find(({ text }) => text.startsWith('Identify'))?.line ?? 0;
  if (step in WORDS) {
    const words = WORDS[step as keyof typeof WORDS];
    return [...steps, ...validation].find(({ text }) => words.test(text))?.line ?? 0;
  }
  const rows = page.source
    .split('\n')
    .flatMap((line, index) => (line.trimStart().startsWith(`| **${step}**`) ? [index + 1] : []));
  // A table belongs to the steps that it stands among, or to all of the page's.
  return (
    rows.find((line) => line > (steps[0]?.line ?? 0) && line < (steps.at(-1)?.line ?? 0)) ?? rows[0] ?? 0
  );
}
