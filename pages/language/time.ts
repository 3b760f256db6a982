import type { Thing } from './clause.ts';

/** "a few minutes", "30 days" */
export const NAMES_TIME =
  /(?:^| )(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|moments?|while|bit)$/;

/** Whether a thing is some time, which nobody sees pass. */
export const isTime = ({ kind, name }: Thing): boolean => kind === 'words' && NAMES_TIME.test(name);
