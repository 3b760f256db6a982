import { ParameterType, ParameterTypeRegistry } from '@cucumber/cucumber-expressions';
import { isProduct } from './terms.ts';
import type { Value } from '../../fixtures/model/understanding.ts';
import type { Actor, ResourceReference, Label, Menu, Need } from '../../fixtures/model/words.ts';

/** A parameter's raw text becomes a value once the step's own labels, menus and links are known. */
export type Resolve = (marked: readonly Label[]) => Value;

/** How bold runs, house terms and links stand in a text that is compared with sentences: by their index in the step. */
export const mark = {
  label: (index: number): string => `**${String(index)}**`,
  menu: (kind: Menu['kind'], index: number): string => `<${kind}:${String(index)}>`,
  /** A link that is called after the product names the console; any other is words like others. */
  link: (index: number, { text, url = '' }: { text: string; url?: string }): string =>
    /^https?:/.test(url) && isProduct(text) ? `[${String(index)}]` : `⟦${text}⟧`,
};

const indexIn = (raw: string): number => Number(/\d+/.exec(raw)?.[0]);

const nothing: readonly Need[] = [];

function marked(raw: string): Resolve {
  return (values) => ({ value: values[indexIn(raw)], needs: nothing });
}

/** A menu by its house term; any other bold run in a menu's place is a menu that shows these words. */
function menu(raw: string): Resolve {
  return (values) => {
    const found = values[indexIn(raw)];
    if (raw.includes('row-menu')) return { value: found, needs: ['key'] };
    const named = { ...found, kind: 'named', of: found?.text };
    return { value: raw.includes('**') ? named : found, needs: nothing };
  };
}

function actor(raw: string | undefined): Resolve {
  const who: Actor = raw?.includes('tenant admin') === true ? 'tenant-admin' : 'user';
  return () => ({
    value: who,
    actor: who,
    needs: who === 'tenant-admin' ? ['account', 'tenant-admin'] : ['account'],
  });
}

const wording: Resolve = () => ({ value: undefined, isWording: true, needs: nothing });

function key(raw: string): Resolve {
  const whose: ResourceReference['whose'] = /\b(?:your|my)\b/.test(raw) ? 'reader' : 'any';
  return () => ({
    value: { whose } satisfies ResourceReference,
    needs: [whose === 'reader' ? 'own-key' : 'key'],
  });
}

const TABLE = '(?: (?:in|from|on|of) the (?:table|list|page))?';
const REMOVED = '(?:removed|deleted)';
const REMOVE = '(?:remove|delete)';

/** The key that the prerequisites provide; never one of several, nor one of another kind. */
const MINE_OR_THE = "(?:(?:your|my)(?: own)?|the(?: user's)?)";
const NAMED_OR_NOT = '(?:api )?key(?: by (?:its )?name)?';
const IN_ROW = `(?:the (?:row|name) (?:of|with|for|containing|that contains) )?`;
const AIM = `(?: (?:(?:that |the one )?you (?:want|wish|need|would like|intend) to ${REMOVE}|to (?:be )?${REMOVE}d?|that (?:needs to|should|has to) be ${REMOVED}))`;
const DONE = `(?: (?:that )?(?:you (?:have )?(?:just )?|was |has been )${REMOVED})?`;
const ADJECTIVE = '(?:(?:existing|desired|target|respective|corresponding|relevant) )?';

const ROW_MENU = String.raw`(?:(?:the|its)(?: corresponding)? |the row's )?<row-menu:\d+>(?: (?:icon|button))?(?: (?:(?:in|of) (?:the|its|that)(?: same)? row|(?:beside|of|for) it|on the right))?`;
const TENANT_ADMIN = 'tenant admin(?: user)?';
const POWER = '(?:role|access|permissions?|privileges|rights)';
const ACTOR = [
  `as (?:an? |the |your )?${TENANT_ADMIN}`,
  `(?:as|with|using) (?:an? |your )?(?:user|account) (?:with|that has) (?:the )?tenant admin ${POWER}`,
  `(?:with|using) (?:an? |the |your )?tenant admin (?:${POWER}|credentials|account)`,
  'as (?:a )?(?:regular )?user',
  '(?:with|using) your (?:palette |user )?(?:account|credentials)',
  '(?:with|using) your (?:e-?mail(?: address)?|username) and password',
];

/** Whether a key is said to be listed. Every form is written out: a form that is not here is not understood. */
const SEEN = '(?:listed|shown|displayed|present|visible|available|found)';
const LISTED = `(?:is(?: still)?|should(?: still)? be) ${SEEN}|(?:still )?appears|(?:still )?exists`;
const NOT_LISTED = [
  `(?:is|was) (?:not|no longer)(?: ${SEEN}| part(?= of the table)|(?= (?:in|on) the (?:table|list|page)))`,
  `should (?:not|no longer) be(?: ${SEEN}|(?= (?:in|on) the (?:table|list|page)))`,
  `can (?:not|no longer) be (?:found|seen)`,
  `(?:does not|no longer|should not|should no longer) (?:appears?|exists?|shows? up)`,
  `(?:is|was|has been) (?:successfully |now )?(?:${REMOVED}|gone|absent|missing)|has disappeared`,
].join('|');

/** What may be put in several ways, or left out, and tells a method nothing. */
const WORDINGS: Record<string, readonly string[]> = {
  widget: ['(?: (?:button|tab|link|option|icon|entry|item|menu item|page|action))?(?: from the menu)?'],
  scope: [
    String.raw`(?: (?:scope|project|view))?(?: at the top(?: left)?| from the <scope-menu:\d+>(?: at the top(?: left)?)?)?`,
  ],
  'in table': [`${TABLE}(?: any ?(?:more|longer))?`],
  console: [
    String.raw`(?:your |the )?(?:\[\d+\]|palette)(?: (?:account|console|dashboard|ui|environment))?(?:(?: at)? \[\d+\])?`,
  ],
  having: ['(?:(?:verify )?you (?:must )?(?:have|need|require|be assigned) |your user (?:has|must have) )?'],
  account: [
    String.raw`an? (?:active |existing |valid )?(?:\[\d+\]|(?:spectro cloud )?palette)(?: user)? account`,
    'an? (?:user )?account (?:in|with|for|on) palette',
    'access to (?:a )?palette(?: account| tenant)?',
  ],
  'admin power': [
    `(?:the |a )?tenant admin ${POWER}(?: to palette| assigned to your (?:user|account))?`,
    'access to the tenant admin scope',
    'access as a tenant admin',
  ],
  'some key': [
    `(?:an?|at least one) (?:existing |available )?(?:palette )?api key(?: created| available)?(?: in (?:palette|the tenant|your (?:palette )?account))?${AIM}?`,
  ],
  'of a user': [
    '(?: (?:that )?(?:(?:was |is )?(?:created|owned) by|belongs to)(?: an?| another| any)? (?:tenant )?user(?: (?:in|of|within) the tenant)?)?',
  ],
  'being logged in': ['(?:verify )?you (?:are|must be(?: able to)?) log(?:ged)? in to'],
  'logged in': ['(?: and (?:you )?(?:(?:must )?be|are) logged in(?: to palette)?)?'],
  required: [
    '(?: (?:is|are|must be) (?:required|available|created)| must exist| exists)?(?: in (?:palette|the tenant))?',
  ],
};

/**
 * The parameters that sentences may use. Each name says what stands there:
 * {label} words on the screen · {menu} a menu by its house term or by its words · {row menu} the three-dot Menu · {console} a link to the product ·
 * {actor} nothing, or the reader's role · {resource} whose API key · {checked resource} likewise, after the deed · {listed} whether it is (not, no longer) listed. · and the wordings above.
 */
export function parameterTypes(): ParameterTypeRegistry {
  const registry = new ParameterTypeRegistry();
  const define = (name: string, patterns: readonly string[], resolve: (raw: string) => Resolve) => {
    // One outer group, so that the transformer gets the whole text and never its parts.
    registry.defineParameterType(new ParameterType<Resolve>(name, patterns, Object, resolve, false, false));
  };
  for (const [name, patterns] of Object.entries(WORDINGS)) define(name, patterns, () => wording);
  define('label', ['\\*\\*\\d+\\*\\*'], marked);
  define('menu', [
    '(?:top[- ]right )?<user-menu:\\d+>(?: (?:icon|button))?(?: (?:at the )?top right)?',
    '(?:left )?<main-menu:\\d+>(?: (?:on the )?left)?',
    '<scope-menu:\\d+>(?: at the top(?: left)?)?',
    '(?:left )?<side-menu:\\d+>(?: on the left)?',
    '\\*\\*\\d+\\*\\* (?:drop-down )?menu',
  ], menu);
  define('row menu', [ROW_MENU], menu);
  define('actor', [`(?: (?:${ACTOR.join('|')}))?`], actor);
  define('resource', [
    `${IN_ROW}${MINE_OR_THE} ${ADJECTIVE}${NAMED_OR_NOT}(?:'s row)?${TABLE}${AIM}?${TABLE}`,
    `(?:an?|which) (?:existing )?api key${TABLE}${AIM}${TABLE}`,
  ], key);
  define('checked resource', [`${MINE_OR_THE} (?:${REMOVED} )?(?:api )?key${DONE}${TABLE}`], key);
  define('listed', [LISTED, NOT_LISTED], (raw) => () => {
    const isListed = new RegExp(`^(?:${LISTED})$`).test(raw);
    return { value: isListed, claims: isListed ? 'presence' : 'absence', needs: nothing };
  });
  return registry;
}
