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

/** How deleting asks back: in a dialog, in a bubble beside the row, or not at all. */
export const confirmation = config.faults.includes('delete-confirm-ok')
  ? 'dialog'
  : config.faults.includes('delete-confirm-bubble')
    ? 'bubble'
    : 'none';

/** Whether a menu or dialog closes to the end before what was chosen in it is done. */
export const closesFirst = config.skins.includes('slow-hands');
