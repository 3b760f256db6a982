import { prepare } from './following.ts';

/** What becomes of each sentence of a step: the methods that perform or check it, why it is none, or that it is a finding. */
export function becomes(heading: string, section: 'procedure' | 'validate', step: string): string[] {
  const needs = ['## Prerequisites', '', '- A Palette account.', '- An API key.', ''];
  const [done, checked] =
    section === 'procedure' ? [step, 'Verify **Keys** is shown.'] : ['Click **Next**.', step];
  const steps = [`## ${heading}`, '', `1. ${done}`, '', '## Validate', '', `1. ${checked}`, ''];
  const { plans } = prepare([...needs, ...steps].join('\n'));
  return plans
    .flatMap((plan) => (section === 'procedure' ? plan.steps : plan.validation).flatMap(({ parts }) => parts))
    .map((part) => {
      if (part.as === 'finding') return 'finding';
      return 'by' in part ? part.by.map(({ method }) => method).join(' ') : part.why;
    });
}
