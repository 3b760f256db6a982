import { Disagreement } from '../../fixtures/model/disagreement.ts';
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
  if (hits.length > 1) {
    const places = hits.map((hit) => `${hit.words} (${position(hit.box, snapshot)})`);
    return new Disagreement({
      kind: 'label-ambiguous',
      message: `${says} stands ${String(hits.length)} times ${where}: the page does not say which.`,
      label,
      expected,
      offered: places,
    });
  }
  if (hits.length === 1) {
    const wanting = form && wantingIn(snapshot, form);
    if (wanting) return wanting;
    return new Disagreement({
      kind: 'label-not-found',
      message: `${says} ${where} is greyed out: it can't be chosen.`,
      label,
      expected,
      offered,
    });
  }
  if (named(label.text, SCREEN.controls(snapshot)).length > 0) {
    return new Disagreement({
      kind: 'out-of-order',
      message: `${says} is not ${where}, but elsewhere on the screen.`,
      label,
      expected,
      offered,
      suggestion,
    });
  }
  return new Disagreement({
    kind: 'label-not-found',
    message: `The console does not show ${says} ${where}.`,
    label,
    expected,
    offered,
    suggestion,
  });
}
