import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { Control, View } from '../screen/snapshot.ts';
import { offeredBy } from './region.ts';
import type { Stage } from './step-context.ts';
import type { Menu } from '../../fixtures/model/words.ts';

/** A menu that the page names is not where a reader looks for it. */
export async function menuNotFound(
  stage: Stage,
  menu: Menu,
  seen: string,
  among: (view: View) => Control[],
): Promise<Disagreement> {
  const view = await stage.screen.look();
  const offered = offeredBy(among(view));
  const { terms: written } = stage.given;
  const { lastChosen } = stage.at;
  const terms = lastChosen === undefined ? written : [...written, `${lastChosen} Menu`];
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
