type Rewriting = readonly [written: RegExp, canonical: string];

const KEYS = String.raw`api keys?`;
const END = String.raw`(?= ,|$)`;

/** Openings and endings that ask for nothing. */
const ASIDES: readonly Rewriting[] = [
  [
    /^(?:please|next(?! to\b)|then|now|first|finally|lastly|afterwards?|after that|once (?:you are )?logged in|after logging in)\b(?: ,)?/,
    '',
  ],
  [
    /^in (?:the )?palette(?: (?:console|dashboard|ui))?(?: ,)?(?= )|^(?:to (?:begin|start|get started)|(?:in|from) (?:a|your)(?: web)? browser) ,|^open (?:a|your)(?: web)? browser(?: ,)? and(?= )|^use your (?:palette )?credentials to(?= )/,
    '',
  ],
  [/^(?:start|begin) by logging in\b/, 'log in'],
  [/ (?:again|now|to (?:complete|finish) (?:the|this) (?:process|deletion|procedure|task))$/, ''],
  // What is only to be looked at changes nothing; every word is named, so that "to disable the key" is none of these.
  [
    new RegExp(
      `(?:^| )to (?:view|display|see|show|review|reveal|open|access|manage)(?: (?:the|your|its|a|all|of|list|table|available|tenant|api|keys?|actions?|options?|settings|menu|page|resources))+${END}`,
      'g',
    ),
    '',
  ],
  [/ (?:permanently|already)(?= )/g, ''],
  [/^ ?, /, ''],
];

const SCOPE = String.raw`\*\*\d+\*\* (?:scope|view)`;

/** Words for one and the same act: a sentence in the vocabulary is written with the word on the right. */
const ACTS: readonly Rewriting[] = [
  [/(?: ,)?(?: and)? then\b/g, ' and'],
  [/\b(is|are|was|does|do|have)n't\b/g, '$1 not'],
  [/\b(?:cannot|can't)\b/g, 'can not'],
  [/\b(?:log|sign) ?(?:back )?(?:in|on) ?to\b|\b(?:log|sign) into\b|\blogin to\b/g, 'log in to'],
  [/\b(?:sign|log) in(?: again)?\b/g, 'log in'],
  [/\bsigned in\b/g, 'logged in'],
  [
    /^if you (?:are|have) not (?:(?:already|yet) )?(?:logged in|done so)(?: (?:already|yet))?(?: ,)? log in to (.*)$/,
    'log in if needed to $1',
  ],
  [
    /^log in to (.*?)(?: ,)? if (?:needed|necessary|required|you (?:are|have) not (?:(?:already|yet) )?(?:logged in|done so)(?: (?:already|yet))?)$/,
    'log in if needed to $1',
  ],
  [/\b(?:expand|open|navigate to|go to)\b(?= (?:(?:the|its) )?(?:corresponding )?<row-menu)/g, 'select'],
  [/\b(?:locate|find|look for|search for|scroll to)\b/g, 'identify'],
  [
    /^(?:access(?! (?:to|as)\b)|visit)\b|\bidentify(?= (?:the )?(?:left )?<)|\b(?:expand|go to|head to|browse to|move to|proceed to|open)\b/g,
    'navigate to',
  ],
  [/\bclick on\b|\b(?:click|choose|press|pick|tap)\b/g, 'select'],
  [
    /\b(?:verify|confirm|ensure|double-check|check|make sure|validate|observe|see(?= that))(?: that)?\b/g,
    'verify',
  ],
  [/\bnavigate to(?= (?:the|your) (?:api )?key\b)/g, 'identify'],
  [new RegExp(`^verify you are in(?= (?:the )?${SCOPE}\\b)`), 'switch to'],
  [/^(?:verify|review) the (?:table|list|page) (?:and|to) verify\b/, 'verify'],
  [/\b(?:change|toggle|switch over|set) to\b/g, 'switch to'],
  [/\b(?:change|set|switch|toggle) (?:(?:the|your) )?(?:current )?(?:scope|view|project) to\b/g, 'switch to'],
];

/** Words for one and the same thing. */
const THINGS: readonly Rewriting[] = [
  [/\badministrator\b|\badmin(?=s? of the tenant\b)/g, 'admin'],
  [/\btenant-admin\b|\badmin of the tenant\b/g, 'tenant admin'],
  [/\bapi-key\b/g, 'api key'],
  [
    new RegExp(
      `\\b(?:list|table) of (?:(?:the|your) )?(?:api )?keys\\b|\\b${KEYS} (?:list|table|page)\\b`,
      'g',
    ),
    'table',
  ],
  [/\bdrop-?down\b/g, 'drop-down'],
  [/\bthe (button|option|tab|entry|link|icon|scope) (\*\*\d+\*\*)/g, 'the $2 $1'],
];

/** Where something stands, in one form; the place of a menu behind the menu. */
const PLACES: readonly Rewriting[] = [
  [/\b(left|right)[- ](?:hand )?side (?=<)|\b(left|right)-hand (?=<)/g, '$1$2 '],
  [
    /\b(?:at|in|on|to) the (?:top|upper)[- ](left|right)(?: corner| side)?(?: of the (?:page|screen|console|window))?(?! ?<)/g,
    'at the top $1',
  ],
  [/\b(?:at|in) the top(?: of the (?:page|screen|console|window))?(?! (?:left|right))/g, 'at the top'],
  [/\b(?:on|at|to|in) the left(?: side)?(?: of the (?:page|screen|console|window))?(?! ?<)/g, 'on the left'],
  [/ , located(?= at the top)|\b(?:located|found)(?= at the top| on the left)/g, ''],
  [/^navigate at the top right (?:,|and)/, 'at the top right'],
  [
    /^(at the top(?: left| right)?|on the left)(?: ,)?( (?:select|navigate to|from) .*?<[\w-]+:\d+>)(.*)$/,
    '$2 $1$3',
  ],
  [/^(at the top(?: left)?)(?: ,)? (switch to .*)$/, '$2 $1'],
  [
    /\b(?:use|using|within|under|inside|in|on|at|with|through|via)(?= (?:(?:the|its) )?(?:left |top right )?(?:<|\*\*\d+\*\* (?:drop-down )?menu\b))/g,
    'from',
  ],
  [/\b(from (?:the )?)(\*\*\d+\*\*)(?=(?: ,)? (?:select|navigate to)\b)/, '$1$2 menu'],
  [/^(from [^*]*>(?: on the left| at the top(?: left| right)?)?) to (?=select|navigate to|switch to)/, '$1 '],
  [
    /^((?:from|navigate to|select) (?:the )?<scope-menu:\d+>(?: at the top(?: left)?)?(?: ,| and)*) (?:switch to|select)((?: the)? \*\*\d+\*\*)(?: (?:scope|view|project))?/,
    '$1 select$2',
  ],
  [new RegExp(`^select the (?=${SCOPE}\\b)`), 'switch to the '],
  [new RegExp(`\\b(?:navigate to|switch to)(?= (?:the )?${SCOPE}\\b)`, 'g'), 'switch to'],
  [/^select (?:the )?(\*\*\d+\*\*) as (?:the|your) (?:scope|view)$/, 'switch to the $1 scope'],
  // Not "once you have switched to": whoever is there already needs to be told nothing.
  [
    new RegExp(
      `^(?:(?:once|when|while)(?: you are)? )?(?:in|within|from) the (${SCOPE})(?: ,)? (?=from|select|navigate to)`,
    ),
    'from the $1 , ',
  ],
  [
    /^the (<side-menu:\d+>) (?:opens|appears|expands|comes up|is (?:now )?(?:displayed|shown|open))$/,
    'navigate to the $1',
  ],
  [/\b(?:located |that is )?(?:next to|(?:to|on) the right of|beside)\b|\bassociated with\b/g, 'beside'],
  [/\b(?:on|to) the right\b/g, 'on the right'],
  [/\bat the (?:right )?end of\b/g, 'in'],
  [
    /\b(?:in|from) the (?:(?:opened )?menu|(?:drop-down )?menu(?: that (?:opens|appears))?|drop-down|list of options|(?:available )?options)\b(?= ,|$| select)/g,
    'from the menu',
  ],
  [/(?<=\*\*(?: option)?) from the list$/, ' from the menu'],
  [/\bfrom the menu(?: ,)? (?=select)/g, ''],
  [/^(.*?) (?:in|on|from) the (\*\*\d+\*\* (?:table|page|list))\b(.*)$/, 'from the $2 , $1$3'],
  [/^(?:in|on|from) the (?:table|list|page)(?: ,)? (?=identify|verify|select (?:the|its) <row)/, ''],
  [/^(?:in|on) (?:the|that) (?:same )?row(?: ,)? (?=select (?:(?:the|its) )?<row)/, ''],
];

/** Other ways to put a sentence together. */
const ORDERS: readonly Rewriting[] = [
  [/^(as (?:an? |the )?tenant admin(?: user)?)(?: ,)? (log in to .*)$/, '$2 $1'],
  [/^to ((?:delete|remove) (?:(?:the|your) (?:api )?key|it)) , (.*)$/, '$2 to $1'],
  [
    /^(verify )?(?:the table|you) (?:(?:can|should|do(?:es)?) )?(no longer|not) (?:lists?|shows?|contains?|displays?|includes?|see) ((?:the|your) .*)$/,
    '$1$3 is $2 listed',
  ],
  // "… and then **B**", "**A** > **B**": the act goes on.
  [/ (?:, and|and|>|→|»)(?: on)?(?= (?:(?:the|its) )?(?:\*\*|<))/g, ' and select'],
];

const REWRITINGS = [...ASIDES, ...THINGS, ...ACTS, ...PLACES, ...ORDERS];

/**
 * Words without the marks that are compared with nothing, in their own case. Commas stand by themselves, as ` , `: they
 * may part two clauses.
 */
export function plain(words: string): string {
  const unmarked = words
    .replace(/[‘’]/g, "'")
    .replace(/[“”"⟦⟧()]|\p{Extended_Pictographic}\uFE0F?/gu, ' ')
    .replace(/[‐‑–—]/g, '-');
  return fold(unmarked.replace(/,/g, ' , '));
}

/**
 * Plain words in the one form that sentences are compared in: lower case, one word for one act, places behind what
 * stands there.
 */
export function canonical(words: string): string {
  const start = plain(words.toLowerCase());
  return REWRITINGS.reduce((text, [written, word]) => fold(text.replace(written, word)), start);
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ACT = '(?:select|navigate to|identify|verify|switch to|log in|from)';
const PLACE = String.raw`(?:from|for|beside|in|on) (?:the|its|your) (?:[^*]{0,80}>|[^*<]{0,80}key)[^*<,]{0,80}`;
const CLAUSE_ENDS = new RegExp(`(?: ,)?(?: and| ,) (?=${ACT}\\b)| (?=${ACT}\\b)(?<=^${PLACE} )`, 'g');

/** The acts that one canonical sentence asks for, in their order: "Identify …, and select …" asks for two. */
export function clausesIn(said: string): string[] {
  return said.split(CLAUSE_ENDS);
}
