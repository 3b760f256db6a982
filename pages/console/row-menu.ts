import { type Control, heldBy, isInColumn, type Row, type Snapshot } from '../screen/snapshot.ts';
import { only } from './region.ts';

const ABOUT_A_ROW = /\b(?:more|actions?|options|menu|ellipsis|kebab)\b/i;

/** What opens a row's menu: three dots in it; else what says that it opens a menu; else the only icon without a name. */
export function rowMenuOpener(snapshot: Snapshot, row: Row | undefined): Control | undefined {
  const all = controlsIn(snapshot, row);
  const inRow = all.filter(({ manner }) => manner !== 'plain');
  const dots = inRow.filter((control) => control.dots);
  const drawn = all.filter((control) => control.dots && !inRow.includes(control));
  const telling = inRow.filter(
    (control) => control.opens || ABOUT_A_ROW.test(`${control.name} ${control.glyph}`),
  );
  const silent = inRow.filter((control) => control.words === '');
  return [dots, drawn, telling, silent].map(only).find((control) => control !== undefined);
}

/** What can be pressed in a row. */
export const controlsIn = (snapshot: Snapshot, row: Row | undefined): Control[] =>
  heldBy(snapshot, row?.controls ?? []).filter(
    (control) => control.kind === 'press' && !isInColumn(snapshot, control),
  );
