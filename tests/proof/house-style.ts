import fc from 'fast-check';
import type { Manuscript, Site } from './manuscript.ts';

/** Words for a step in the writers' house style: what stays the same is what a reader does. */
export type Wording = fc.Arbitrary<string>;

/** The pieces of a sentence, one after another. */
const said = (...pieces: (string | fc.Arbitrary<string>)[]): Wording =>
  fc
    .tuple(...pieces.map((piece) => (typeof piece === 'string' ? fc.constant(piece) : piece)))
    .map((all) => all.join(''));

const oneOf = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const perhaps = (words: string): fc.Arbitrary<string> => oneOf('', words);

/** The house's names of what shows no words, as its pages write them. */
const ALIASES: readonly [term: RegExp, written: readonly string[]][] = [
  [
    /^User Menu$/,
    ['**User Menu**', '**User Drop-down Menu**', '**user drop-down Menu**', '**User Menu** at the top right'],
  ],
  [
    /^Main Menu$/,
    [
      '**Main Menu**',
      '**left Main Menu**',
      '**Left Main Menu**',
      '**left main menu**',
      'left **Main Menu**',
      'left main menu',
    ],
  ],
  [
    /^three-dot Menu$/,
    ['**three-dot Menu**', '**Three-Dot Menu**', '**three dots Menu**', '**three dot Menu**'],
  ],
];

/** A bold run's other spellings: many for a house term, "X menu" for "X Menu", none for what the screen shows. */
function written(label: string): fc.Arbitrary<string> {
  const aliases = ALIASES.find(([term]) => term.test(label))?.[1];
  if (aliases) return oneOf(...aliases);
  const menu = /^(.+) Menu$/.exec(label)?.[1];
  if (menu === undefined) return oneOf(`**${label}**`);
  const sentenceCase = menu.charAt(0) + menu.slice(1).toLowerCase();
  return oneOf(`**${menu} Menu**`, `**${menu} menu**`, `**${sentenceCase} Menu**`);
}

const SELECT = ['select', 'choose', 'click', 'click on'];
const WIDGETS = ['', ' button', ' tab', ' option'];

const select = (label: string, first: boolean): Wording =>
  said(
    oneOf(...SELECT).map((verb) => (first ? verb.charAt(0).toUpperCase() + verb.slice(1) : verb)),
    ' ',
    perhaps('the '),
    written(label),
    oneOf(...WIDGETS),
  );

const chooseFrom = (menu: string, item: string): Wording =>
  fc.oneof(
    said(
      oneOf('Navigate', 'Go'),
      ' to ',
      perhaps('the '),
      written(menu),
      perhaps(','),
      ' and ',
      perhaps('then '),
      select(item, false),
    ),
    said('From the ', written(menu), perhaps(','), ' ', select(item, false)),
  );

const rowMenu = (menu: string): Wording =>
  said(
    perhaps(','),
    ' and ',
    perhaps('then '),
    oneOf('click', 'click on', 'select', 'open'),
    ' the ',
    written(menu),
  );

/** What is to be done with it, in the page's own verb. */
function aimsIn(text: string): string[] {
  const act = /\byou want to (\S+?)(?= in\b|$)/.exec(text)?.[1];
  return act === undefined
    ? ['']
    : ['', ` you want to ${act}`, ` that you want to ${act}`, ` you wish to ${act}`];
}

/** "your API key", or "the API key you want to remove": whose it is has a meaning, and stays. */
function keyIn(text: string): Wording {
  const whose = /\b(?:your|the)(?= API key)/.exec(text)?.[0] ?? '';
  const aim = whose === 'the' ? oneOf(...aimsIn(text)) : oneOf('');
  return fc.oneof(said(whose, ' API key', aim, ' in the table'), said(whose, ' API key in the table', aim));
}

const identify = (text: string, menu: string): Wording =>
  said(oneOf('Identify', 'Locate', 'Find'), ' ', keyIn(text), rowMenu(menu));

const verify = (text: string): Wording =>
  said(
    oneOf('Verify', 'Verify that', 'Confirm', 'Confirm that', 'Ensure that', 'Check that'),
    ` ${/\b(?:your|the)(?= API key)/.exec(text)?.[0] ?? ''} API key is `,
    oneOf('not', 'no longer'),
    ' ',
    oneOf('listed', 'displayed', 'shown'),
    oneOf('', ' in the table', ' on the page', ' in the list'),
  );

const ADMIN = [
  ' as a tenant admin',
  ' as a tenant administrator',
  ' as a Tenant administrator',
  ' as a Tenant admin',
];

const logIn = (text: string, link: string): Wording =>
  said(
    oneOf('Log in to', 'Sign in to', 'Log into'),
    ' ',
    link,
    / tenant admin/i.test(text) ? oneOf(...ADMIN) : '',
  );

const switchTo = (scope: string): Wording =>
  said('Switch to ', perhaps('the '), `**${scope}**`, oneOf('', ' scope', ' view', ' project'));

const VERIFY_THAT = ['Confirm that', 'Ensure that', 'Check that'];

/** A step's own words behind other verbs that ask for the same. */
const behind = (words: string, ...verbs: string[]): Wording => {
  const [verb = ''] = /^(?:Verify that|Fill out|\S+)/.exec(words) ?? [];
  return said(oneOf(verb, ...verbs), words.slice(verb.length).replace(/\.$/, ''));
};

/** A step's wordings, by what its own words and labels say it asks for; its labels are the page's. */
export function wordingsOf(manuscript: Manuscript, site: Site): { about: string; wording: Wording } {
  const { text } = site.item;
  const [first = '', second = ''] = manuscript.labels(site.item).map((label) => label.text);
  const link = /\[[^\]]*\]\([^)]*\)/.exec(manuscript.source.slice(site))?.[0];
  const words = manuscript.source.slice(site.words);
  if (text.startsWith('Verify') && !/is no(?:t| longer) listed/.test(text))
    return { about: 'verify what is there', wording: framed(behind(words, ...VERIFY_THAT)) };
  if (text.startsWith('Fill')) return { about: 'fill in', wording: behind(words, 'Fill in', 'Complete') };
  if (/^(?:Make|Copy)/.test(text)) return { about: 'change or copy', wording: framed(behind(words)) };
  if (text.startsWith('Identify') && first === '')
    return { about: 'identify', wording: framed(behind(words, 'Locate', 'Find')) };
  if (link !== undefined) return { about: 'log in', wording: framed(logIn(text, link)) };
  if (second !== '') return { about: 'choose from a menu', wording: framed(chooseFrom(first, second)) };
  if (text.startsWith('Switch')) return { about: 'switch the scope', wording: framed(switchTo(first)) };
  if (text.startsWith('Identify') && first !== '')
    return { about: 'identify a row', wording: framed(identify(text, first)) };
  if (first !== '') return { about: 'select', wording: framed(select(first, true)) };
  return { about: 'verify', wording: framed(verify(text)) };
}

/** What leads into a sentence, and its end. */
function framed(wording: Wording): Wording {
  const led = fc
    .tuple(oneOf('', 'Next, ', 'Then, ', 'Now '), wording)
    .map(([lead, words]) => (lead === '' ? words : lead + words.charAt(0).toLowerCase() + words.slice(1)));
  return said(led, perhaps('.'));
}
