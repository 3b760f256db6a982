import { expiryOf } from '../core/expiry.ts';

export interface Fields {
  name: string;
  description: string;
  period: string;
  day: Date | null;
}

/** What the API is given for what was filled in; the day is one of the reader's own calendar. */
export const formOf = ({ name, description, period, day }: Fields) => ({
  name,
  description,
  expiry: expiryOf(
    period,
    day
      ? [day.getFullYear(), day.getMonth() + 1, day.getDate()]
          .map((n) => String(n).padStart(2, '0'))
          .join('-')
      : '',
  ),
});
