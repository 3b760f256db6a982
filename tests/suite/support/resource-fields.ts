import type { Content, FieldValue, ResourceFields } from '../../../fixtures/model/resource.ts';

/** Somebody whom a form can name. */
export const OLGA: Content = { as: 'person', first: 'Olga', last: 'Marchetti', email: 'olga@acme.example' };

const VALUES: Record<string, FieldValue> = {
  name: { content: { as: 'text', text: 'key-3' } },
  description: { content: { as: 'text', text: 'Made by a test' } },
  owner: { content: OLGA },
  expiry: {
    content: { as: 'day', day: '2031-05-20' },
    among: (offered) => offered.find((words) => words.startsWith('30 days')),
  },
};

/** The fields of a resource with a name, a description, an owner and an expiry, and what was entered in them. */
export class FieldsOfTest implements ResourceFields {
  readonly shown = new Map<string, string>();
  readonly entered = new Set<string>();

  meaningOf(words: string): string | undefined {
    if (/expir/i.test(words)) return 'expiry';
    if (/user|owner/i.test(words)) return 'owner';
    return Object.keys(VALUES).find((meaning) => words.toLowerCase().includes(meaning));
  }

  valueFor(meaning: string): FieldValue | undefined {
    return VALUES[meaning];
  }

  enter(meaning: string, shown: string): void {
    this.entered.add(meaning);
    this.shown.set(meaning, shown);
  }

  contentOf(meaning: string): Content | undefined {
    return VALUES[meaning]?.content;
  }
}
