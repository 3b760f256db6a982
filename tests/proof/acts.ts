import { readFileSync } from 'node:fs';
import { DEFAULT_PAGE } from '../suite/support/following.ts';
import { Manuscript } from './manuscript.ts';

/** What the project's own pages do to a key, in the order of its life. */
export const ACTS = ['create', 'edit', 'revoke', 're-activate', 'delete'] as const;
export type Act = (typeof ACTS)[number];

const pageOf = (name: string): string =>
  readFileSync(new URL(`../suite/support/pages/${name}.md`, import.meta.url), 'utf8');

// One page holds two procedures: each is tried without the other.
const REVOKE = pageOf('revoke-api-key');
const [introduction = '', revoke = '', reactivate = ''] = REVOKE.split(/^(?=## )/m);

/** The page of each act. */
export const PAGES: Readonly<Record<Act, string>> = {
  create: pageOf('create-api-key'),
  edit: pageOf('edit-api-key'),
  revoke: introduction + revoke,
  're-activate': introduction + reactivate,
  delete: DEFAULT_PAGE,
};

/** The same, as a writer edits them. */
export const MANUSCRIPTS = Object.fromEntries(
  ACTS.map((act) => [act, new Manuscript('page.md', PAGES[act])]),
) as Record<Act, Manuscript>;
