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
