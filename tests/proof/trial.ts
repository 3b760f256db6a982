import type { Plan, PlannedStep } from '../../fixtures/procedure/planned.ts';
import type { Understood } from '../../fixtures/model/understanding.ts';
import type { Finding } from '../../fixtures/model/report.ts';
import { followPatiently, type FollowText, prepare } from '../suite/support/following.ts';
import type { Mutant } from './mutant.ts';
import { kindsOf } from './operators.ts';
import { RIGHT, type TrialVerdict } from './record.ts';

export interface Judged {
  mutant: Mutant;
  verdict: TrialVerdict;
  /** What came out, where it is not what should have. */
  why: string;
}

/**
 * All that following depends on: who does what to what, step by step. Two plans that are alike are followed alike; only
 * places on the page and wording differ.
 */
export function doingsOf({ actor, validatingActor, provided, steps, validation }: Plan): string {
  const saidBy = ({ owner, method, told }: Understood) => [owner.name, method, told.map(namesOf)];
  const said = [steps, validation].map((part) =>
    part.map(({ sentences, beside = [] }) => [
      sentences.map(saidBy),
      // What prose claims is found at its own line, which no step tells.
      beside.map(({ aside, sentences: claims }) => [aside.line, claims.map(saidBy)]),
    ]),
  );
  return JSON.stringify([actor, validatingActor, [...provided].sort(), said]);
}

/** What tells one value from another: a label's words, a menu's kind (and name, where it has one), a field and what it offers. */
function namesOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(namesOf);
  if ('label' in value) return Object.values(value).map(namesOf);
  const { text, kind, of, isOwn } = value as Record<string, unknown>;
  // Whatever a page calls it, it is the one that is made ready.
  if (isOwn !== undefined) return [kind];
  return kind === undefined || kind === 'named' ? [text, kind] : [kind, of];
}

/**
 * Judges mutants of one clause. What reading or planning finds needs no browser; what is planned alike is followed once,
 * and the first of those that are not, unless all are asked for.
 */
export async function judge(
  mutants: readonly Mutant[],
  followText: FollowText,
  isWhole: boolean,
): Promise<Judged[]> {
  const known = new Map<string, Placed[]>();
  const judged: Judged[] = [];
  for (const mutant of mutants) {
    const { plans, findings } = prepare(mutant.text, mutant.tab);
    const isToFollow = isWhole || known.size === 0 || known.has(doingsIn(plans));
    if (findings.length > 0) judged.push(judgedBy(mutant, findings, plans));
    else if (isToFollow)
      judged.push(judgedBy(mutant, await followed(mutant, plans, known, followText), plans));
  }
  return judged;
}

const doingsIn = (plans: readonly Plan[]): string => plans.map(doingsOf).join('\n');

async function followed(
  mutant: Mutant,
  plans: readonly Plan[],
  known: Map<string, Placed[]>,
  followText: FollowText,
): Promise<Finding[]> {
  const { text, tab } = mutant;
  const doings = doingsIn(plans);
  const isRight = ({ findings }: { findings: readonly Finding[] }): boolean =>
    RIGHT.includes(verdictOn(mutant, findings, plans));
  const place = (finding: Finding): Placed => ({
    finding,
    ...stepAbove(finding, plans),
  });
  const placed =
    known.get(doings) ??
    (await followPatiently(followText, isRight, text, tab === undefined ? {} : { tab })).findings.map(place);
  known.set(doings, placed);
  return placed.map(({ finding, nth, below }) => {
    const line = sectionOf(finding, plans)[nth]?.step.line;
    return line === undefined ? finding : { ...finding, line: line + below };
  });
}

/** A finding, and how far below which step of its section: on a page that is followed alike, that step stands elsewhere. */
interface Placed {
  finding: Finding;
  nth: number;
  below: number;
}

function stepAbove(finding: Finding, plans: readonly Plan[]): Omit<Placed, 'finding'> {
  const steps = sectionOf(finding, plans);
  const nth = steps.findLastIndex(({ step }) => step.line <= finding.line);
  return { nth, below: finding.line - (steps[nth]?.step.line ?? 0) };
}

function sectionOf({ tab, section }: Finding, plans: readonly Plan[]): readonly PlannedStep[] {
  const plan = plans.find(({ procedure }) => procedure.tab === tab);
  return (section === 'validate' ? plan?.validation : plan?.steps) ?? [];
}

function judgedBy(mutant: Mutant, findings: readonly Finding[], plans: readonly Plan[]): Judged {
  const said = findings
    .map(({ line, class: of, kind, message }) => `${line}: ${of} ${kind}: ${message}`)
    .join('\n');
  const facts = [
    `${mutant.file}, ${mutant.operator}, ${mutant.site}`,
    mutant.diff,
    `to be noticed on line ${mutant.lines.join(' or ')}`,
    said === '' ? 'nothing was found' : `found ${said}`,
  ];
  return { mutant, verdict: verdictOn(mutant, findings, plans), why: facts.join('\n') };
}

function verdictOn(
  { operator, lines, equivalent }: Mutant,
  findings: readonly Finding[],
  plans: readonly Plan[],
): TrialVerdict {
  if (equivalent !== undefined) return findings.length === 0 ? 'equivalent' : 'false alarm';
  if (findings.length === 0) return 'missed';
  // An outage says that nobody can tell: nothing was found.
  if (findings.some((finding) => finding.class === 'environment')) return 'missed';
  // What is found behind another proves nothing of its own.
  const own = findings.filter(({ after }) => after === null);
  const kinds = kindsOf(operator);
  if (!own.every(({ kind }) => kinds.includes(kind))) return 'wrong class';
  const isThere = (finding: Finding): boolean =>
    lines.includes(finding.line) || lines.includes(stepLine(finding, plans) ?? 0);
  return own.every(isThere) ? 'found' : 'wrong line';
}

/** The line of the step that a finding is about: what a step names may stand below it, or in a table above. */
function stepLine(finding: Finding, plans: readonly Plan[]): number | undefined {
  return sectionOf(finding, plans).find(({ step }) => step.number === finding.step)?.step.line;
}
