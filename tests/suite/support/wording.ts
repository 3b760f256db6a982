import type { Understood } from '../../../fixtures/model/understanding.ts';
import type { Finding } from '../../../fixtures/model/report.ts';
import { prepare } from './following.ts';

export const CONSOLE = '[Palette](https://console.spectrocloud.com)';

export interface Planned {
  /** What would be done, act by act, whichever sentences say so. */
  acts: string[];
  provided: string[];
  findings: Finding[];
}

const EVERYTHING = ['A Palette account with tenant admin access.', 'You must have an API key.'];

/** Plans a page of one step. */
export function planStep(step: string): Planned {
  return plan(EVERYTHING, step);
}

/** What would be done for each of these steps, as a table of wordings says it; for one with findings, what they say. */
export function doneFor(wordings: Readonly<Record<string, string>>): Record<string, string> {
  const doneOf = (said: string): string => {
    const { acts, findings } = planStep(said);
    const told = findings.length > 0 ? findings.map(({ message }) => message) : acts;
    return told.map((each) => each.trim()).join(', ');
  };
  return Object.fromEntries(Object.keys(wordings).map((said) => [said, doneOf(said)]));
}

/** Plans a page of one prerequisite. */
export function planPrerequisite(prerequisite: string): Planned {
  const { findings, ...planned } = plan([prerequisite], 'Select **Next**.');
  return { ...planned, findings: findings.filter(({ section }) => section === 'prerequisites') };
}

/** The line of the page on which a step or prerequisite of these plans stands. */
export const LINE = { prerequisite: 3, step: 3 + EVERYTHING.length + 3 };

function plan(prerequisites: readonly string[], step: string): Planned {
  const items = prerequisites.map((text) => `- ${text}`);
  const lines = ['## Prerequisites', '', ...items, '', '## Delete', '', `1. ${step}`, '', '## Validate', ''];
  const { plans, findings } = prepare([...lines, '1. Verify the API key is not listed.', ''].join('\n'));
  return {
    acts: plans.flatMap(({ steps }) => steps.flatMap(({ sentences }) => sentences.flatMap(actsOf))),
    provided: plans.flatMap(({ provided }) => [...provided]),
    findings,
  };
}

interface Said {
  text?: string;
  kind?: string;
}

/** The order of acts in each method that performs more than one; the numbers are its parameters. */
const ORDERS: Record<string, readonly string[]> = {
  chooseIn: ['open 1', 'select 0'],
  chooseInDropDown: ['open 1', 'select 0'],
  identify: ['identify'],
  openRowMenuOf: ['identify', 'open 0'],
  chooseInRowMenuOf: ['identify', 'open 1', 'select 0'],
  openRowMenu: ['open 0'],
  selectInTable: ['select 0'],
  logIn: ['log in'],
  logInIfNeeded: ['log in'],
  switchTo: ['switch to 0'],
  verifyListed: ['verify true'],
  verifyNotListed: ['verify false'],
};

/** What a sentence has a reader do. */
export function actsOf({ method, told, actor = 'user' }: Understood): string[] {
  const words = told.map(wordsOf);
  const order = ORDERS[method] ?? [`${method} 0`];
  const acts = order.map((act) => act.replace(/\d/g, (index) => words[Number(index)] ?? ''));
  return acts.map((act) => (act === 'log in' ? `log in ${actor}` : act));
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { kind, text }: Said = value;
  return kind?.endsWith('-menu') === true ? kind : (text ?? '');
}
