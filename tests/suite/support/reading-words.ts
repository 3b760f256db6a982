import { languageOf } from '../../../pages/language/language.ts';
import { PALETTE_WORDS } from '../../../pages/palette/words.ts';

/** The language that the product's pages are read in. */
export const LANGUAGE = languageOf(PALETTE_WORDS);
