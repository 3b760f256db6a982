import { rectifyConfusion } from 'unicode-confusables';

/** Takes up no room, and shows nothing: zero-width, a hyphen that only may be, marks of direction. */
const WITHOUT_LOOK = /^\p{Default_Ignorable_Code_Point}$/u;

/** Those that reach a page from word processors, chats and web pages, by their Unicode names. */
const NAMES: Record<string, string> = {
  '\u00A0': 'NO-BREAK SPACE',
  '\u00AD': 'SOFT HYPHEN',
  '\u034F': 'COMBINING GRAPHEME JOINER',
  '\u061C': 'ARABIC LETTER MARK',
  '\u200B': 'ZERO WIDTH SPACE',
  '\u200C': 'ZERO WIDTH NON-JOINER',
  '\u200D': 'ZERO WIDTH JOINER',
  '\u200E': 'LEFT-TO-RIGHT MARK',
  '\u200F': 'RIGHT-TO-LEFT MARK',
  '\u202A': 'LEFT-TO-RIGHT EMBEDDING',
  '\u202B': 'RIGHT-TO-LEFT EMBEDDING',
  '\u202C': 'POP DIRECTIONAL FORMATTING',
  '\u202D': 'LEFT-TO-RIGHT OVERRIDE',
  '\u202E': 'RIGHT-TO-LEFT OVERRIDE',
  '\u202F': 'NARROW NO-BREAK SPACE',
  '\u2060': 'WORD JOINER',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE',
  '\u2067': 'RIGHT-TO-LEFT ISOLATE',
  '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE',
  '\uFEFF': 'ZERO WIDTH NO-BREAK SPACE',
};

const SCRIPTS = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Hebrew', 'Arabic'] as const;

/** Nobody reads more of them; they are all of one kind. */
const MOST = 3;

/** One character that nobody can see, or can tell from another. */
interface Oddity {
  of: 'written' | 'shown';
  /** Its index among the characters. */
  at: number;
  /** What stands in its place on the other side; empty where nothing does. */
  instead: string;
}

/** What a reader sees of words: characters composed, those without a look left out. Two spellings of "é" are one word. */
export function seen(words: string): string {
  return words.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

/** Whether a reader can tell one from the other. */
export function looksLike(one: string, other: string): boolean {
  return odditiesOf(characters(one), characters(other)) !== undefined;
}

/**
 * Tells two words apart that look the same: which character it is, by its name or code point, and where it stands.
 * @param written the words as the page has them, white space unfolded
 * @param shown what they look like
 * @returns a sentence about the first, without its full stop; undefined where there is nothing that a reader could not see
 */
export function unseen(written: string, shown: string): string | undefined {
  const sides = { written: characters(written), shown: characters(shown) };
  const oddities = odditiesOf(sides.written, sides.shown);
  if (oddities === undefined || oddities.length === 0) return undefined;
  const told = oddities.slice(0, MOST).map(({ of, at, instead }) => {
    const before = sides[of].slice(0, at).join('').split(/\s/).at(-1) ?? '';
    const behind = before === '' ? '' : `, behind "${seen(before)}",`;
    const whose = of === 'written' ? 'its' : "the other's";
    return `${whose} character ${at + 1}${behind} is ${nameOf(sides[of][at] ?? '', instead)}`;
  });
  const rest = oddities.length > MOST ? ` and ${oddities.length - MOST} more` : '';
  return `it looks like "${seen(shown)}", but ${told.join(' and ')}${rest}`;
}

/** Adds to a message what nobody can see of the difference between the words in question and those to write. */
export function toldApart(message: string, written: string | null, suggestion: string | null): string {
  const note = written === null || suggestion === null ? undefined : unseen(written, suggestion);
  return note === undefined ? message : `${message.replace(/\.$/, '')} (${note}).`;
}

function characters(words: string): string[] {
  return Array.from(words.normalize('NFC'));
}

/** Walks along both; undefined where they part visibly. */
function odditiesOf(written: readonly string[], shown: readonly string[]): Oddity[] | undefined {
  const found: Oddity[] = [];
  let [w, s] = [0, 0];
  while (w < written.length || s < shown.length) {
    const [one = '', other = ''] = [written[w], shown[s]];
    const isSame = one === other || (isSpace(one) && isSpace(other));
    if (!isSame && isHidden(one)) found.push({ of: 'written', at: w++, instead: '' });
    else if (!isSame && isHidden(other)) found.push({ of: 'shown', at: s++, instead: '' });
    else {
      if (!isSame && !areAlike(one, other)) return undefined;
      if (!isSame) found.push({ of: 'written', at: w, instead: other });
      w++;
      s++;
    }
  }
  return found;
}

/** Also a space that can stand within a word without parting it for whoever types it: any but the common one. */
function isHidden(character: string): boolean {
  return WITHOUT_LOOK.test(character) || (isSpace(character) && !/[ \t\r\n]/.test(character));
}

function isSpace(character: string): boolean {
  return character !== '\uFEFF' && /^\s$/.test(character);
}

function areAlike(one: string, other: string): boolean {
  return one !== '' && other !== '' && rectifyConfusion(one) === rectifyConfusion(other);
}

function nameOf(character: string, instead: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (instead === '') return `${NAMES[character] ?? 'an invisible character'} (${code})`;
  const script = SCRIPTS.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(character));
  return `the ${script === undefined ? '' : `${script} `}"${character}" (${code}), not "${instead}"`;
}
