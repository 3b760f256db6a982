import { ParameterType, ParameterTypeRegistry } from '@cucumber/cucumber-expressions';
import { isProduct } from './house-terms.ts';
import type { Actor, KeyReference, Label, Menu, Need } from './words.ts';

/** What a parameter stands for in a step, and what it takes for granted. */
export interface Value {
  value: unknown;
  /** A way of putting it that tells the method nothing. */
  isWording?: boolean;
  needs: readonly Need[];
  /** Set by the one parameter that says who the reader is. */
  actor?: Actor;
}

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
    return { value: raw.includes('**') ? { ...found, kind: 'named' } : found, needs: nothing };
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
  const whose: KeyReference['whose'] = /^(?:your|my)\b/.test(raw) ? 'reader' : 'any';
  return () => ({ value: { whose } satisfies KeyReference, needs: [whose === 'reader' ? 'own-key' : 'key'] });
}

const TABLE = '(?: (?:in|from|on) the (?:table|list|page))?';
const AIM = '(?: (?:that )?you (?:want|wish|need|would like|intend) to (?:remove|delete))?';
const DONE = '(?: (?:that )?you (?:have )?(?:just )?(?:removed|deleted))?';
const TOP_RIGHT =
  '(?: (?:at|in|on) the top[- ]right(?: corner)?(?: of the (?:page|screen|console|window))?)?';
const TOP = '(?: (?:at|in) the (?:top|top[- ]left(?: corner)?)(?: of the (?:page|screen|console|window))?)?';
const LEFT = '(?: on the left(?: side)?(?: of the (?:page|screen|console|window))?)?';

/** Whether a key is said to be listed. Every form is written out: a form that is not here is not understood. */
const LISTED = /is(?: still)? (?:listed|shown|displayed|present|visible|available)|(?:still )?appears/;
const NOT_LISTED =
  /is (?:not|no longer) (?:listed|shown|displayed|present|visible|available)(?: any ?more)?|does not appear(?: any ?more)?|no longer appears/;

/**
 * The parameters that sentences may use. Each name says what stands there:
 * {label} words on the screen · {menu} a menu by its house term or by its words · {row menu} the three-dot Menu · {console} a link to the product ·
 * {widget} nothing, or what kind of thing a label is · {scope} likewise of a scope · {actor} nothing, or the reader's role · {key} whose API key · {listed} whether it is (not, no longer) listed.
 */
export function parameterTypes(): ParameterTypeRegistry {
  const registry = new ParameterTypeRegistry();
  const define = (
    name: string,
    patterns: readonly (string | RegExp)[],
    resolve: (raw: string) => Resolve,
  ) => {
    const sources = patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.source));
    // One outer group, so that the transformer gets the whole text and never its parts.
    registry.defineParameterType(new ParameterType<Resolve>(name, sources, Object, resolve, false, false));
  };
  define('label', ['\\*\\*\\d+\\*\\*'], marked);
  define('menu', [
    `<user-menu:\\d+>${TOP_RIGHT}`,
    `(?:left )?<main-menu:\\d+>${LEFT}`,
    `<scope-menu:\\d+>${TOP}`,
    `(?:left )?<side-menu:\\d+>`,
    '<row-menu:\\d+>',
    '\\*\\*\\d+\\*\\*(?: (?:drop-down )?menu)?',
  ], menu);
  define('widget', ['(?: (?:button|tab|link|option|icon|entry|item|menu item|page))?'], () => wording);
  define('scope', ['(?: (?:scope|project|view))?'], () => wording);
  define('in table', [TABLE], () => wording);
  define('row menu', ['<row-menu:\\d+>'], menu);
  define('console', [
    '(?:your |the )?(?:\\[\\d+\\]|palette)(?: (?:account|console|dashboard|ui|environment))?',
  ], () => wording);
  define('actor', [
    '(?: (?:as (?:a |an |the |your )?tenant admin|as (?:a )?(?:regular )?user|with (?:your )?tenant admin (?:access|permissions|privileges|credentials|rights)))?',
  ], actor);
  define('key', [`(?:your|the|an?) (?:existing |deleted |removed )?api key${AIM}${DONE}${TABLE}${AIM}`], key);
  define('listed', [LISTED, NOT_LISTED], (raw) => () => ({
    value: LISTED.test(raw) && !NOT_LISTED.test(raw),
    needs: nothing,
  }));
  return registry;
}
