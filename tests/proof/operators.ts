import { type FindingKind, KINDS as ALL } from '../../fixtures/model/kinds.ts';
import type { Operator } from './mutant.ts';
import { claimOperators } from './operators/claims.ts';
import { fieldOperators } from './operators/fields.ts';
import { frontMatterOperators } from './operators/front-matter.ts';
import { labelOperators } from './operators/labels.ts';
import { misreadOperators } from './operators/misread.ts';
import { sectionOperators } from './operators/sections.ts';
import { stepOperators } from './operators/steps.ts';
import { numbersLost, tabOperators } from './operators/tabs.ts';
import { wordOperators } from './operators/words.ts';

/** Every way in which a page can go wrong that the suite is proven to find. */
export const OPERATORS: Operator[] = [
  ...labelOperators,
  ...fieldOperators,
  ...stepOperators,
  ...wordOperators,
  ...misreadOperators,
  ...claimOperators,
  ...sectionOperators,
  ...tabOperators,
  numbersLost,
  ...frontMatterOperators,
];

const SHOWN: FindingKind[] = ['label-not-found', 'out-of-order', 'validation-failed'];
const READ: FindingKind[] = ['step-not-understood', 'prerequisite-missing', 'structure'];

/** What may be said of a page that goes wrong in one way, by what the operator's name begins with. */
const KINDS: Record<string, readonly FindingKind[]> = {
  label: [...SHOWN, 'step-not-understood'],
  'house term': [...SHOWN, 'menu-not-found', 'step-not-understood'],
  field: ['field-not-found', 'label-not-found', 'field-undocumented', 'validation-failed'],
  // What is left out or done at another time is missed by the next step, in whatever it needs.
  step: [
    ...SHOWN,
    ...READ,
    'menu-not-found',
    'control-missing',
    'undocumented-dialog',
    'field-not-found',
    'field-undocumented',
    'value-not-shown',
  ],
  misread: [...SHOWN, ...READ, 'menu-not-found'],
  // To log out is an act as well, at a time when nobody is logged in.
  verb: ['step-not-understood', 'out-of-order'],
  presence: ['validation-failed'],
  claim: ['step-not-understood', 'validation-failed', 'label-not-found'],
  act: ['step-not-understood'],
  'claim in prose': ['validation-failed', 'control-missing'],
  instruction: ['instruction-outside-steps'],
  role: ['prerequisite-missing'],
  prerequisite: ['prerequisite-missing', 'step-not-understood'],
  section: READ,
  list: ['structure'],
  tab: ['structure', 'unreadable'],
  'front matter': ['unreadable'],
};

export const kindsOf = (operator: string): readonly FindingKind[] =>
  KINDS[operator.split(':')[0] ?? ''] ?? ALL;
