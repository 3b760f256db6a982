/** The names of the months in the language of a document, and in English. */
export const monthsIn = (language: string): string[][] =>
  [...new Set(['en', known(language)])].map((each) =>
    Array.from({ length: 12 }, (_, month) =>
      new Date(2000, month).toLocaleString(each, { month: 'long' }).toLocaleLowerCase(each),
    ),
  );

/** A language that is none counts as English. */
const known = (language: string): string => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** Its number, where a word is the name of a month or the start of one. */
export function monthCalled(word: string, names: readonly string[][]): number | undefined {
  const start = word.toLowerCase();
  const at = names.map((months) => months.findIndex((month) => month.startsWith(start)));
  const found = word.length < 3 ? undefined : at.find((month) => month !== -1);
  return found === undefined ? undefined : found + 1;
}
