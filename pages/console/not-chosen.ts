import { Disagreement, type DriftKind } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { Label } from '../../fixtures/model/words.ts';
import type { Snapshot } from '../screen/snapshot.ts';
import { wantingIn } from './form-refusal.ts';
import { named, offeredBy, position, type Region, SCREEN } from './region.ts';
import type { FormInHand } from './position.ts';

/** What stands beside a label that can't be chosen. */
interface Around {
  /** A box that the page doesn't mention. */
  dialog?: Disagreement | undefined;
  form?: FormInHand | undefined;
}

/** A label that a place does not show, or not just once. */
export function notChosen(
  label: Label,
  region: Region,
  snapshot: Snapshot,
  around: Around = {},
): Disagreement {
  const here = region.controls(snapshot);
  const offered = offeredBy(here);
  const suggestion = nearest(label.text, offered);
  const { dialog, form } = around;
  if (dialog && suggestion === undefined) return dialog;
  const hits = named(label.text, here);
  const expected = label.text;
  const says = `"${expected}"`;
  const where = region === SCREEN ? 'on the screen' : `in ${region.name}`;
  const wrong = (
    kind: DriftKind,
    message: string,
    more: Partial<Disagreement['details']> = {},
  ): Disagreement => new Disagreement({ kind, message, label, expected, offered, ...more });
  if (hits.length > 1) {
    const message = `${says} stands ${String(hits.length)} times ${where}: the page does not say which.`;
    const places = hits.map((hit) => `${hit.words} (${position(hit.box, snapshot)})`);
    return wrong('label-ambiguous', message, { offered: places });
  }
  if (hits.length === 1) {
    const wanting = form && wantingIn(snapshot, form);
    return wanting ?? wrong('label-not-found', `${says} ${where} is greyed out: it can't be chosen.`);
  }
  if (named(label.text, SCREEN.controls(snapshot)).length > 0)
    return wrong('out-of-order', `${says} is not ${where}, but elsewhere on the screen.`, { suggestion });
  return wrong('label-not-found', `The console does not show ${says} ${where}.`, { suggestion });
}
