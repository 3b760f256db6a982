import { parsePage } from '../../../fixtures/document/parse-page.ts';
import type { Item, Step } from '../../../fixtures/model/procedure.ts';
import { agrees, mentionsIn } from '../../../pages/language/agreement.ts';
import { canonical } from '../../../pages/language/canonical.ts';
import type { Clause, Thing } from '../../../pages/language/clause.ts';
import { languageOf, readPrerequisite, readStep } from '../../../pages/language/language.ts';
import { Sentences } from '../../../pages/language/sentences.ts';
import { type Setting, standingOf } from '../../../pages/language/standing.ts';
import { PALETTE } from '../../../pages/palette/language.ts';
import { type Doing, NEEDS, STEPS } from './sentences-of-today.ts';

export const LANGUAGE = languageOf(PALETTE);

const isSame = (one: Doing, other: Doing): boolean => one.acts === other.acts;
const steps = new Sentences(STEPS, LANGUAGE, isSame);
const needs = new Sentences(NEEDS, LANGUAGE, isSame);

export interface Understood {
  acts: string[];
  /** What nobody performs, in canonical text or in words. */
  refused: string[];
}

const DELETING: Setting = { purpose: 'delete', resource: 'api key', section: 'procedure', isAfterAct: false };

function pageOf(prerequisite: string, step: string) {
  const lines = [
    '## Prerequisites',
    '',
    `- ${prerequisite}`,
    '',
    '## Delete',
    '',
    `1. ${step}`,
    '',
    '## Validate',
    '',
    '1. Look.',
  ];
  return parsePage('page.md', lines.join('\n')).procedures[0];
}

/** Reads a step of a page that deletes API keys, and what would be done. */
export function understand(step: string, setting: Partial<Setting> = {}): Understood {
  const [item] = pageOf('An account.', step)?.steps ?? [];
  return item ? understandItem(item, setting) : { acts: [], refused: ['no step'] };
}

export function understandItem(
  item: Item & Partial<Pick<Step, 'hasCode'>>,
  setting: Partial<Setting> = {},
): Understood {
  const { clauses, notUnderstood } = readStep(item, LANGUAGE);
  const found: Understood = { acts: [], refused: notUnderstood.map(({ text }) => text) };
  for (const clause of clauses) {
    const standing = standingOf(clause, LANGUAGE.lexicon, {
      ...DELETING,
      ...setting,
      isAfterAct: found.acts.length > 0,
    });
    if (standing.as === 'performed') say(steps, clause, found, setting.resource);
    else if (standing.as !== 'information') found.refused.push(`${standing.as}: ${textOf(clause)}`);
  }
  if (found.acts.length + found.refused.length === 0) found.refused.push('nothing');
  return found;
}

/** Reads a prerequisite of such a page, and what would be made ready. */
export function arrange(prerequisite: string): Understood {
  const [item] = pageOf(prerequisite, 'Go.')?.prerequisites ?? [];
  const { clauses, notUnderstood } = item
    ? readPrerequisite(item, LANGUAGE)
    : { clauses: [], notUnderstood: [] };
  const found: Understood = { acts: [], refused: notUnderstood.map(({ text }) => text) };
  for (const clause of clauses.filter(({ as }) => as !== 'reference')) {
    const mentions = mentionsIn(clause, LANGUAGE.lexicon);
    const isSo = mentions.every((mention) =>
      agrees(mention, mention.when === 'done' ? 'create' : 'delete', 'api key', true),
    );
    if (isSo) say(needs, clause, found);
    else found.refused.push(textOf(clause));
  }
  return { ...found, acts: [...new Set(found.acts)] };
}

const textOf = (clause: Clause): string => canonical(clause, LANGUAGE.lexicon).text;

function say(sentences: Sentences<Doing>, clause: Clause, found: Understood, resource = 'api key'): void {
  const done = sentences.match(clause);
  const isAnother = (thing: Thing | undefined): boolean =>
    thing?.kind === 'resource' && thing.name !== resource && thing.name !== 'tenant';
  if (!done || done.values.some(isAnother)) found.refused.push(textOf(clause));
  else found.acts.push(...done.method.acts(...(done.values as Thing[])));
}
