const DAY_MS = 24 * 60 * 60_000;

export const CUSTOM = 'Custom';
export const PERIODS = ['7 days', '30 days', '60 days', '90 days', CUSTOM];

/** When a key ends: so many days from now, or with the chosen day. */
export const expiryOf = (period: string, day: string): string =>
  period === CUSTOM ? `${day}T23:59:59.000Z` : new Date(Date.now() + parseInt(period) * DAY_MS).toISOString();

/** "Jan 15, 2027" */
export const dayOf = (timestamp: string): string =>
  new Date(timestamp).toLocaleDateString('en-US', {
    year: 'numeric',
    month: 'short',
    day: '2-digit',
    timeZone: 'UTC',
  });
