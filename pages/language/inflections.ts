/** A verb's forms: "choose", "chooses", "choosing", "chose", "chosen". */
export type Inflection = 'plain' | 'third' | 'gerund' | 'past' | 'participle';

/** Past and participle of verbs that don't end in "-ed". */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  begin: ['began', 'begun'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  do: ['did', 'done'],
  find: ['found', 'found'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hide: ['hid', 'hidden'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  have: ['had', 'had'],
  keep: ['kept', 'kept'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  pass: ['passed', 'passed'],
  read: ['read', 'read'],
  redo: ['redid', 'redone'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};

/** Whose last letter is doubled, as that of "tap" is: one short syllable, or a stressed last one. */
const DOUBLED =
  /^[^aeiouy]*[aeiou][bdfglmnprst]$|^(?:begin|commit|omit|permit|refer|reset|submit|unplug|unpin)$/;

/** The forms of a verb of one or several words, of which the first is inflected. */
export function formsOf(verb: string): Record<Inflection, string> {
  const [first = '', ...rest] = verb.split(' ');
  const [past, participle] = IRREGULAR[first] ?? [regularPast(first), regularPast(first)];
  const whole = (form: string): string => [form, ...rest].join(' ');
  return {
    plain: verb,
    third: whole(third(first)),
    gerund: whole(gerund(first)),
    past: whole(past),
    participle: whole(participle),
  };
}

const stem = (verb: string): string => (DOUBLED.test(verb) ? verb + verb.slice(-1) : verb);

function third(verb: string): string {
  if (verb === 'have') return 'has';
  if (verb === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function gerund(verb: string): string {
  return /[^aeiouy]e$|ue$/.test(verb) && verb !== 'be' ? `${verb.slice(0, -1)}ing` : `${stem(verb)}ing`;
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`;
}
