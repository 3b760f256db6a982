import type { Purpose } from '../../fixtures/model/words.ts';

const PURPOSES: Readonly<Record<Purpose, readonly string[]>> = {
  create: ['create', 'add', 'clone'],
  edit: ['edit', 'set', 'assign', 'unassign'],
  revoke: ['revoke', 'turn off'],
  're-activate': ['activate', 'turn on'],
  delete: ['delete', 'gone'],
};

/** The purpose that a verb of the lexicon stands for. */
export function purposeOf(verb: string): Purpose | undefined {
  return (Object.keys(PURPOSES) as Purpose[]).find((purpose) => PURPOSES[purpose].includes(verb));
}

/** Whether what is said is some purpose's act: to read what the API tells is none. */
export const hasPurpose = ({ verb }: { verb: string }): boolean => purposeOf(verb) !== undefined;
