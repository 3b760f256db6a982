/** The words a reader looks for on the screen, as the page writes them. */
export interface Label {
  readonly text: string;
}

/** A widget the page calls by a name that it does not show, and the words of the page that say so. */
export interface Menu extends Label {
  readonly kind: 'user-menu' | 'main-menu' | 'side-menu' | 'scope-menu' | 'row-menu' | 'named';
  /** A side menu's own name: the words before "Menu". */
  readonly of?: string;
}

/** Who the reader is, as the log-in step says. */
export type Actor = 'user' | 'tenant-admin';

/** Whose key a step speaks of: the reader's own ("your API key"), or any ("the API key"). */
export interface KeyReference {
  readonly whose: 'reader' | 'any';
}

/** What a step takes for granted, and a prerequisite provides. */
export type Need = 'account' | 'tenant-admin' | 'own-key' | 'key';
