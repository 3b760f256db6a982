/** What the server says of itself when the console starts. */
interface Config {
  organizations: string[];
  projects: { name: string; slug: string }[];
  skins: string[];
  faults: string[];
  labels: Record<string, string>;
}

export const config = (await (await fetch('/config.json')).json()) as Config;

/** The words shown for a label: a tenant can rename them. */
export const t = (words: string): string =>
  config.faults.includes(`item-renamed:${words}`) ? 'Renamed' : (config.labels[words] ?? words);

/** The header of a column. */
export const header = (words: string): string =>
  config.faults.includes(`column-renamed:${words}`) ? 'Renamed' : t(words);

/** Whether revoking a key, or making it active again, asks back: in a bubble beside the row. */
export const asksBefore = (isActive: boolean): boolean =>
  config.faults.includes(isActive ? 'revoke-confirm-ok' : 're-activate-confirm-ok');

/** How deleting asks back: in a dialog, in a bubble beside the row, or not at all. */
export const confirmation = config.faults.includes('delete-confirm-ok')
  ? 'dialog'
  : config.faults.includes('delete-confirm-bubble')
    ? 'bubble'
    : 'none';

/** Whether a menu or dialog closes to the end before what was chosen in it is done. */
export const closesFirst = config.skins.includes('slow-hands');
