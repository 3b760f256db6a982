import type { Clause, Thing } from './clause.ts';
import { isField } from './normalise-places.ts';
import { type Rule, spanOf, without } from './rule.ts';

/** What is toggled is pressed, and what is set to what stands on the page is typed. */
export const switchedOrSet: Rule = (clause) => {
  const { as, object } = clause;
  if (as !== 'act' || object?.kind !== 'label') return clause;
  return pressed(clause, object) ?? written(clause, object) ?? clause;
};

/** "toggle the **X** button": whichever way it stands, it is pressed; "from the **X Menu**, switch to **Y**". */
function pressed(clause: Clause, object: Thing): Clause | undefined {
  const { verb, places, purposes, adverbs } = clause;
  const { widget, others } = object;
  const isToggled =
    verb === 'toggle' &&
    adverbs.length + others.length === 0 &&
    [undefined, 'toggle', 'button', 'option'].includes(widget);
  // "… to enable it": it is to be on, however it stands.
  const aim = purposes.find(({ verb: to, also }) => /^turn o(?:n|ff)$/.test(to) && also.length === 0);
  if (isToggled && aim) return { ...clause, verb: aim.verb, object: without(object, 'widget') };
  if (isToggled) return { ...clause, verb: 'choose', object: without(object, 'widget') };
  const isInMenu = places.some(({ thing }) => thing.kind === 'term' && !OF_SCOPES.has(thing.name));
  return verb === 'switch' && widget === undefined && isInMenu ? { ...clause, verb: 'choose' } : undefined;
}

/** Menus that a scope is switched to in. */
const OF_SCOPES: ReadonlySet<string> = new Set(['scope-menu', 'drop-down']);

/** "set **X** to `v`": typed into it, as it stands on the page. */
function written(clause: Clause, object: Thing): Clause | undefined {
  const { verb, places, relations } = clause;
  const value = relations.find(
    ({ how, thing }) =>
      how === 'to' &&
      (thing.kind === 'code' || thing.kind === 'quoted') &&
      thing.widget === undefined &&
      thing.after.length === 0,
  );
  const isInto = (verb === 'set' || verb === 'edit') && isField(object) && object.others.length === 0;
  if (!value || !isInto) return undefined;
  return {
    ...clause,
    verb: 'type',
    object: value.thing,
    places: [...places, { how: 'in', thing: object, ...spanOf(object) }],
    relations: relations.filter((each) => each !== value),
  };
}
