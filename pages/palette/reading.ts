import { languageOf } from '../language/language.ts';
import { readingOf } from '../language/reading.ts';
import { CREDENTIAL, PALETTE_WORDS } from './words.ts';
import { PAGE_OBJECTS } from './page-objects.ts';
import { Prerequisites } from './prerequisites.ts';

/** How Palette's pages are read. */
export const READING = readingOf({
  language: languageOf(PALETTE_WORDS),
  pageObjects: PAGE_OBJECTS,
  Prerequisites,
  credential: CREDENTIAL,
  resources: { [CREDENTIAL]: 'key', tenant: null },
  actors: { user: ['account'], 'tenant-admin': ['account', 'tenant-admin'] },
});
