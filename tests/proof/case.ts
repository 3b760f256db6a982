import type { Skin } from '../../fixtures/mock-console/skins.ts';
import type { Followed } from '../suite/support/following.ts';
import { MANUSCRIPT_OF } from './acts.ts';
import { type MatrixEntry, RIGHT, type TrialVerdict } from './record.ts';
import { lineOfStep, type WrongConsole } from './wrong-console.ts';

/** A console's fault in one tab, in some skins, on the mock's own web UI or another. */
export interface FaultCase extends WrongConsole {
  worn: readonly Skin[];
  web?: string;
}

export const titleOf = ({ act, fault, tab, worn, said, web }: FaultCase): string =>
  [
    said ? `calls ${fault} ${said.of}: ${said.kind}, at ${said.at}` : `conforms despite ${fault}`,
    `in ${tab} of ${act}`,
    ...[web ?? []]
      .flat()
      .concat(worn)
      .map((structure) => `on ${structure}`),
  ].join(', ');

export function verdictOn(
  { act, said, tab }: Pick<FaultCase, 'act' | 'said' | 'tab'>,
  { findings }: Pick<Followed, 'findings'>,
): TrialVerdict {
  // What is found behind another proves nothing of its own.
  const [finding, ...more] = findings.filter(({ after }) => after === null);
  if (!said) return finding ? 'false alarm' : 'quiet';
  if (!finding) return 'missed';
  if (more.length > 0 || finding.class !== said.of || finding.kind !== said.kind) return 'wrong class';
  return finding.line === lineOfStep(MANUSCRIPT_OF[act], tab, said.at) ? 'found' : 'wrong line';
}

const toldOf = ({ findings }: Followed): string =>
  findings.map(({ line, class: of, kind, message }) => `${line}: ${of} ${kind}: ${message}`).join('\n');

/** What the matrix says of a case that was followed. */
export function entryOf(wrong: FaultCase, followed: Followed): MatrixEntry {
  const { fault, said, harmless } = wrong;
  const verdict = verdictOn(wrong, followed);
  const note = RIGHT.includes(verdict) ? harmless : `${titleOf(wrong)}\n${verdict}: ${toldOf(followed)}`;
  return {
    table: 'wrong consoles',
    row: `${fault} → ${said ? `${said.of}: ${said.kind}` : 'nothing'}`,
    verdict,
    note,
  };
}

/** What was left or taken that should not have been. */
export function harmOf({ fault, said }: FaultCase, { left, foreignDeletions }: Followed): string[] {
  // While Delete itself is out, nobody can tidy up; and a console that removes another row does so by itself.
  const isDeleteOut = said?.of === 'environment' && fault.includes('DELETE');
  const isConsoles = /^delete-removes-(?:another|neighbour)/.test(fault);
  return [...(isDeleteOut ? [] : left), ...(isConsoles ? [] : foreignDeletions)];
}
