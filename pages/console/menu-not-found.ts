import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { Control, Snapshot } from '../screen/snapshot.ts';
import { offeredBy } from './region.ts';
import type { StepContext } from './step-context.ts';
import type { Label, Menu } from '../../fixtures/model/words.ts';

/** A menu that the page names is not where a reader looks for it. */
export async function menuNotFound(
  context: StepContext,
  menu: Menu,
  seen: string,
  among: (snapshot: Snapshot) => Control[],
): Promise<Disagreement> {
  const snapshot = await context.screen.look();
  const offered = offeredBy(among(snapshot));
  const { terms: written } = context.given;
  const { lastChosen } = context.at;
  const terms = lastChosen === undefined ? written : [...written, `${lastChosen} Menu`];
  return (
    context.undocumentedDialog(snapshot) ??
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

/** Each row has a menu of its own, and no step says which row is meant. */
export function rowNotSaid(label: Label, rows: number): Disagreement {
  return new Disagreement({
    kind: 'label-ambiguous',
    message: `Each of ${String(rows)} rows has its own: the page does not say which row is meant.`,
    label,
    expected: label.text,
  });
}
