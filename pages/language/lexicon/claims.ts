import { listed, type Meanings } from '../phrases.ts';

/** What is said of a thing by "is …", all words of a line saying the same. */
export const STATES: Meanings = {
  listed: `listed, shown, displayed, present, visible, available, found, seen, part of, there, accessible,
    reflected`,
  gone: 'removed, deleted, gone, absent, missing, disappeared',
  'logged in': 'logged in, logged in to, signed in, signed in to, logged into, signed into',
  'logged out': 'logged out, logged out of, signed out, signed out of',
  correct: 'correct, accurate, as expected',
  blank: 'blank, empty',
  unchanged: 'unchanged, as is, as it is, at its default',
  enabled: 'enabled',
  disabled: 'disabled',
  on: 'selected, checked, ticked, turned on, switched on',
  off: 'unselected, unchecked, unticked, turned off, switched off, deselected',
  required: 'required, needed, necessary, mandatory',
};

/** "lists no key", "shows the key": what a table does says what is in it. */
export const LISTS: ReadonlySet<string> = new Set(listed(`show`));

/** Words that only point the reader to another text. */
export const REFERENCES: readonly string[] =
  listed(`refer to, refert to, see, review, check out, visit, read, consult, learn more, view, reference,
    have a look at, take a look at, learn how to, learn more about, follow, check, read more about`);
export const REFERENCE_LEADS: readonly string[] =
  listed(`for more information, for more details, for additional information, for further information,
    for details, to learn more, to learn how, for further details, for additional details, for a list,
    for instructions, for guidance, if you do not have one, for help, to find out`);
export const EXAMPLES: readonly string[] = listed(
  `for example, for instance, e.g., such as, example :, examples :,
  in this example, in our example, in the example`,
);
export const ADVICE: readonly string[] =
  listed(`we recommend, we suggest, we advise, it is recommended, consider, it is good practice, keep in mind,
    remember, be aware, note that, be careful, as a best practice, we strongly recommend, make a note, treat,
    tip :, hint :, best practice :`);
