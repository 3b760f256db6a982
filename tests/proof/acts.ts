import { readFileSync } from 'node:fs';
import { DEFAULT_PAGE } from '../suite/support/following.ts';
import { Manuscript } from './manuscript.ts';

/** What the project's own pages do to a key, in the order of its life. */
export const ACTS = ['create', 'edit', 'revoke', 're-activate', 'delete'] as const;
export type Act = (typeof ACTS)[number];

const pageOf = (name: string): string =>
  readFileSync(new URL(`../../fixtures/docs/${name}.md`, import.meta.url), 'utf8');

// One page holds two procedures: each is tried without the other.
const REVOKE = pageOf('revoke-api-key');
const [introduction = '', revoke = '', reactivate = ''] = REVOKE.split(/^(?=## )/m);

/** The page of each act. */
export const PAGE_OF: Readonly<Record<Act, string>> = {
  create: pageOf('create-api-key'),
  edit: pageOf('edit-api-key'),
  revoke: introduction + revoke,
  're-activate': introduction + reactivate,
  delete: DEFAULT_PAGE,
};

/** The same, as a writer edits them. */
export const MANUSCRIPT_OF = Object.fromEntries(
  ACTS.map((act) => [act, new Manuscript('page.md', PAGE_OF[act])]),
) as Record<Act, Manuscript>;
