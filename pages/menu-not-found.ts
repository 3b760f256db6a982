import { Disagreement } from './disagreement.ts';
import { nearest } from './nearest.ts';
import type { Control, View } from './seeing/view.ts';
import { offeredBy } from './place.ts';
import type { Stage } from './stage.ts';
import { TERMS_AS_WRITTEN } from './vocabulary/house-terms.ts';
import type { Menu } from './vocabulary/words.ts';

/** A menu that the page names is not where a reader looks for it. */
export async function menuNotFound(
  stage: Stage,
  menu: Menu,
  seen: string,
  among: (view: View) => Control[],
): Promise<Disagreement> {
  const view = await stage.screen.look();
  const offered = offeredBy(among(view));
  const terms =
    stage.lastChosen === undefined ? TERMS_AS_WRITTEN : [...TERMS_AS_WRITTEN, `${stage.lastChosen} Menu`];
  return (
    stage.undocumentedDialog(view) ??
    new Disagreement({
      kind: 'menu-not-found',
      message: `The console shows ${seen} where "${menu.text}" is looked for.`,
      label: menu,
      expected: menu.text,
      offered,
      suggestion: nearest(menu.text, [...terms, ...offered]),
    })
  );
}
