import { canonical } from '../../../pages/language/canonical.ts';
import { readStep } from '../../../pages/language/language.ts';
import { LANGUAGE } from './reading-words.ts';
import { stepIn, validate } from './page.ts';

/** The clauses of a step, each with what it is, in canonical text, and the labels it names. */
export function said(step: string): string[] {
  const { clauses, notUnderstood } = readStep(stepIn('## Delete', '', `1. ${step}`, ...validate), LANGUAGE);
  const told = clauses.map((clause) => {
    const { text, values } = canonical(clause, LANGUAGE.lexicon);
    const words = text.replace(/\d+(?=\*\*|:|>>|'|~|\]|>)/g, '');
    const named = values.map((thing) => thing.labels[0]?.text ?? thing.token?.term?.of ?? '').filter(Boolean);
    const reason = clause.outside === undefined ? '' : ` (${clause.outside})`;
    return [`${clause.as === 'act' ? '' : `${clause.as}: `}${words}${reason}`, ...named].join(' · ');
  });
  return [...told, ...notUnderstood.map(({ text }) => `not understood: ${text}`)];
}
