import type { Field } from '../screen/snapshot.ts';

/** Ways of writing a day that fields are used to, the least ambiguous first. */
const USUAL = ['yyyy-mm-dd', 'yyyy-mm-ddT12:00', 'mm/dd/yyyy', 'dd.mm.yyyy'];

const PATTERN = /\b(?:y{2,4}|m{1,4}|d{1,2})(?:([-/., ]+)(?:y{2,4}|m{1,4}|d{1,2})){2}\b/i;

/** A day that is written with its month in words. */
const IN_WORDS = /^(?:\d{1,2}\.? [a-z]{3,9}\.?|[a-z]{3,9}\.? \d{1,2},?) \d{4}$/i;

/** A day (`2027-03-04`) in the ways to try in a field, as it asks for or already shows days first. */
export function daysAsWritten(
  day: string,
  { hint, value, labels }: Pick<Field, 'hint' | 'value' | 'labels'>,
): string[] {
  const asked = [hint, ...labels].flatMap((text) => PATTERN.exec(text)?.[0].toLowerCase() ?? []);
  const shown = patternOf(value);
  const patterns = [...asked, ...(shown === undefined ? [] : [shown]), ...USUAL];
  return [...new Set(patterns.map((pattern) => inPattern(day, pattern)))];
}

function inPattern(day: string, pattern: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return pattern.replace(/y{2,4}|m{1,4}|d{1,2}/g, (part) => {
    if (part.startsWith('y')) return part.length === 2 ? year.slice(2) : year;
    if (part.startsWith('mmm'))
      return new Date(2000, Number(month) - 1).toLocaleString('en', {
        month: part.length > 3 ? 'long' : 'short',
      });
    return (part.startsWith('m') ? month : date).slice(
      part.length === 1 && (part.startsWith('m') ? month : date).startsWith('0') ? 1 : 0,
    );
  });
}

/** How a day that stands in a field is written: where that can't be told, the month comes first. */
function patternOf(value: string): string | undefined {
  if (IN_WORDS.test(value))
    return value
      .replace(/[a-z]+/i, (month) => (month.length > 3 ? 'mmmm' : 'mmm'))
      .replace(/\d{4}/, 'yyyy')
      .replace(/\d{1,2}/, (date) => 'd'.repeat(date.length));
  const [, first = '', mark = '', second = ''] = /^(\d{1,4})([-/. ])(\d{1,2})\2\d{1,4}\b/.exec(value) ?? [];
  if (first === '') return undefined;
  if (first.length === 4) return `yyyy${mark}mm${mark}dd`;
  const isDayFirst = Number(first) > 12 || (mark === '.' && Number(second) <= 12);
  return isDayFirst ? `dd${mark}mm${mark}yyyy` : `mm${mark}dd${mark}yyyy`;
}
