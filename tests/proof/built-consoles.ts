import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package of the consoles that are made of component libraries. */
export const PACKAGE = fileURLToPath(new URL('./consoles/', import.meta.url));

/** Consoles that a product team could have made: each of a library, with its components as they come. */
export const BUILT_CONSOLES = {
  mui: 'React with MUI and its data grid: portals, focus traps, transitions',
  shoelace: 'web components with Shoelace and Lit: shadow roots, slotted cells, an entry that unfolds',
  vuetify: 'Vue with Vuetify: a rail that unfolds, a mask over the log-in, a form on a page of its own',
} as const satisfies Record<string, string>;

export type BuiltConsole = keyof typeof BUILT_CONSOLES;

/** Where a console's web UI is once it is built. */
export const webOf = (name: BuiltConsole): string => join(PACKAGE, name, 'dist');

export const isBuilt = (name: BuiltConsole): boolean => existsSync(join(webOf(name), 'index.html'));
