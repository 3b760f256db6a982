import { Disagreement } from '../screen/disagreement.ts';
import { menuNotFound } from '../console/menu-not-found.ts';
import { type Control, heldBy, isInColumn, type Row, type View } from '../screen/snapshot.ts';
import { offeredBy, only, unique } from '../console/region.ts';
import type { Stage } from '../console/step-context.ts';
import { TablePages } from '../console/table-pages.ts';
import { documented } from '../language/documented.ts';
import type { KeyReference, Label, Menu } from '../../fixtures/model/words.ts';

const ABOUT_A_ROW = /\b(?:more|actions?|options|menu|ellipsis|kebab)\b/i;

/** A table of API keys, the reader's own or the tenant's, with a three-dot menu in each row. */
export class ApiKeysTable {
  private readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  @documented('Identify {key}')
  @documented('For/Beside/In/On/From {key}')
  async identify(key: KeyReference): Promise<void> {
    const name = this.keyName();
    const row = await new TablePages(this.stage.screen).find((view) => this.rowIn(view, name));
    if (!row) throw await this.notListed(name);
    this.stage.screen.witness?.regarding(row.box);
    this.stage.rowOf = name;
    if (key.whose === 'reader') this.refuseForeignRows(await this.stage.screen.look());
  }

  @documented('Identify {key} and select {row menu}')
  async identifyAndOpen(key: KeyReference, menu: Menu): Promise<void> {
    await this.identify(key);
    await this.openRowMenu(menu);
  }

  @documented('Select {row menu}')
  async openRowMenu(menu: Menu): Promise<void> {
    const name = this.keyName();
    const { screen } = this.stage;
    const trigger = (view: View) => this.trigger(view, name);
    // Some rows show what can be done with them to a mouse only.
    const row = this.rowIn(await screen.look(), name);
    if (row && !trigger(await screen.look())) await screen.hand.pointAt(row.id);
    const place = await this.stage.openBy(trigger, 'the three-dot Menu of the row', false);
    if (place) return;
    throw await this.noRowMenu(menu, name);
  }

  @documented('Select/From {row menu} of/for/beside/in/on {key}')
  async openRowMenuOf(menu: Menu, key: KeyReference): Promise<void> {
    await this.identifyAndOpen(key, menu);
  }

  @documented('Select (the ){label}{widget} from {row menu} of/for/beside/in/on {key}')
  async chooseInRowMenuOf(item: Label, menu: Menu, key: KeyReference): Promise<void> {
    await this.identifyAndOpen(key, menu);
    if (this.stage.openMenu) await this.stage.choose(item, this.stage.openMenu);
  }

  /** Only a table that is proven alive can say that a key is not listed: the control key has to stand in it. */
  @documented('Verify {checked key} {listed}{in table}')
  @documented('{checked key} {listed}{in table}')
  async verify(key: KeyReference, isListed: boolean): Promise<void> {
    const name = this.keyName();
    const { screen, given } = this.stage;
    const table = new TablePages(screen);
    const seen = await table.readAll([name, given.controlKey ?? name]);
    const shown = await screen.look();
    const row = shown.rows.find((each) => each.name === name) ?? shown.rows[0];
    if (row) screen.witness?.regarding(row.box);
    if (key.whose === 'reader') this.refuseForeignRows(shown);
    if (isListed && !seen.has(name))
      throw this.validationFailed(`The key "${name}" is not listed, though the page says that it is.`);
    if (isListed) return;
    if (seen.has(name))
      throw this.validationFailed(`The key "${name}" is still listed, though the page says that it is not.`);
    if (given.controlKey !== undefined && !seen.has(given.controlKey)) {
      throw new Disagreement({
        kind: 'control-missing',
        message: `The table does not show "${given.controlKey}", a key that was not deleted: it can't tell that "${name}" is gone.`,
        expected: given.controlKey,
        offered: unique((await screen.look()).alerts),
      });
    }
  }

  /** Validate opens the table again by itself for as long as a reader would refresh the page. */
  @documented('If it is( still listed) refresh/reload the page/table')
  refresh(): void {
    this.keyName();
  }

  /** The name of the key that the prerequisites have provided; this run made it, so its row may be acted upon. */
  private keyName(): string {
    const { key } = this.stage.given;
    if (key === undefined) throw new Error('A step speaks of an API key, and none was made ready.');
    return key;
  }

  private rowIn(view: View, name: string): Row | undefined {
    return only(view.rows.filter((row) => row.name === name));
  }

  /** Three dots in the row; else what says that it opens a menu; else the only icon without a name. */
  private trigger(view: View, name: string): Control | undefined {
    const all = this.controlsIn(view, name);
    const inRow = all.filter(({ manner }) => manner !== 'plain');
    const dots = inRow.filter((control) => control.dots);
    const drawn = all.filter((control) => control.dots && !inRow.includes(control));
    const telling = inRow.filter(
      (control) => control.opens || ABOUT_A_ROW.test(`${control.name} ${control.glyph}`),
    );
    const silent = inRow.filter((control) => control.words === '');
    return [dots, drawn, telling, silent].map(only).find((control) => control !== undefined);
  }

  private controlsIn(view: View, name: string): Control[] {
    return heldBy(view, this.rowIn(view, name)?.controls ?? []).filter(
      (control) => control.kind === 'press' && !isInColumn(view, control),
    );
  }

  private async noRowMenu(menu: Menu, name: string): Promise<Disagreement> {
    const view = await this.stage.screen.look();
    const rows = view.rows.filter((row) => row.name === name);
    if (rows.length === 0) return this.notListed(name);
    const inRow = this.controlsIn(view, name);
    const silent = inRow.filter((control) => control.dots || control.words === '');
    if (rows.length === 1 && silent.length < 2)
      return menuNotFound(this.stage, menu, 'no menu in the row of the key', () => inRow);
    const message =
      rows.length > 1
        ? `${String(rows.length)} rows are called "${name}": the page does not say which.`
        : `The row of "${name}" has ${String(silent.length)} icons without words: none can be told to be the ${menu.text}.`;
    return new Disagreement({
      kind: 'label-ambiguous',
      message,
      label: menu,
      expected: menu.text,
      offered: offeredBy(inRow),
    });
  }

  private async notListed(name: string): Promise<Disagreement> {
    const { screen, given } = this.stage;
    const view = await screen.look();
    const dialog = this.stage.undocumentedDialog(view);
    if (dialog) return dialog;
    const shown = view.rows.some((row) => row.name === given.controlKey);
    const what = shown ? `does not list "${name}"` : 'shows no table with the API key here';
    return new Disagreement({
      kind: shown ? 'control-missing' : 'out-of-order',
      message: `The console ${what}.`,
      expected: name,
      offered: offeredBy(view.controls),
    });
  }

  /** "Your API key" stands among the reader's own keys, and nobody else's. A name counts where it stands in the keys' column. */
  private refuseForeignRows(view: View): void {
    const columns = view.rows.map(({ column }) => column);
    const names = view.others.filter(({ column }) => columns.includes(column)).map(({ name }) => name);
    const foreign = unique(names.filter((name) => this.stage.given.foreignKeys.includes(name)));
    if (foreign.length > 0)
      throw this.validationFailed(
        `The table lists keys that are not the reader's own: ${foreign.map((name) => `"${name}"`).join(', ')}.`,
      );
  }

  private validationFailed(message: string): Disagreement {
    return new Disagreement({ kind: 'validation-failed', message });
  }
}
