import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { menuNotFound } from './menu-not-found.ts';
import { type Control, heldBy, isInColumn, type Row, type Snapshot } from '../screen/snapshot.ts';
import { offeredBy, only, unique } from './region.ts';
import type { Position } from './position.ts';
import type { StepContext } from './step-context.ts';
import { TablePages } from './table-pages.ts';
import { documented } from '../language/documented.ts';
import type { ResourceReference, Label, Menu } from '../../fixtures/model/words.ts';

const ABOUT_A_ROW = /\b(?:more|actions?|options|menu|ellipsis|kebab)\b/i;

/** A table of the resource that a procedure is about, the reader's own or everybody's, with a three-dot menu in each row. */
export class ResourceTable {
  private readonly context: StepContext;

  constructor(context: StepContext) {
    this.context = context;
  }

  @documented('Identify {resource}')
  @documented('For/Beside/In/On/From {resource}')
  async identify(resource: ResourceReference): Promise<Position> {
    const name = this.resourceName();
    const row = await new TablePages(this.context.screen).find((snapshot) => this.rowIn(snapshot, name));
    if (!row) throw await this.notListed(name);
    this.context.screen.observer?.regarding(row.box);
    if (resource.whose === 'reader') this.refuseForeignRows(await this.context.screen.look());
    return this.context.moved({ rowOf: name });
  }

  @documented('Identify {resource} and select {row menu}')
  async identifyAndOpen(resource: ResourceReference, menu: Menu): Promise<Position> {
    const at = await this.identify(resource);
    return await new ResourceTable(this.context.from(at)).openRowMenu(menu);
  }

  @documented('Select {row menu}')
  async openRowMenu(menu: Menu): Promise<Position> {
    const name = this.resourceName();
    const { screen } = this.context;
    const trigger = (snapshot: Snapshot) => this.trigger(snapshot, name);
    // Some rows show what can be done with them to a mouse only.
    const row = this.rowIn(await screen.look(), name);
    if (row && !trigger(await screen.look())) await screen.pointer.pointAt(row.id);
    const lookIn = await this.context.openBy(trigger, 'the three-dot Menu of the row', false);
    if (lookIn) return this.context.moved({ lookIn, isRowMenuOpen: true });
    throw await this.noRowMenu(menu, name);
  }

  @documented('Select/From {row menu} of/for/beside/in/on {resource}')
  async openRowMenuOf(menu: Menu, resource: ResourceReference): Promise<Position> {
    return await this.identifyAndOpen(resource, menu);
  }

  @documented('Select (the ){label}{widget} from {row menu} of/for/beside/in/on {resource}')
  async chooseInRowMenuOf(item: Label, menu: Menu, resource: ResourceReference): Promise<Position> {
    const at = await this.identifyAndOpen(resource, menu);
    return await this.context.from(at).choose(item, at.lookIn);
  }

  /** Only a table that is proven alive can say that a key is not listed: the control key has to stand in it. */
  @documented('Verify {checked resource} {listed}{in table}')
  @documented('{checked resource} {listed}{in table}')
  async verify(resource: ResourceReference, isListed: boolean): Promise<void> {
    const name = this.resourceName();
    const { screen, given } = this.context;
    const table = new TablePages(screen);
    const seen = await table.readAll([name, given.control ?? name]);
    const shown = await screen.look();
    const row = shown.rows.find((each) => each.name === name) ?? shown.rows[0];
    if (row) screen.observer?.regarding(row.box);
    if (resource.whose === 'reader') this.refuseForeignRows(shown);
    if (isListed && !seen.has(name))
      throw this.validationFailed(
        `The ${given.noun} "${name}" is not listed, though the page says that it is.`,
      );
    if (isListed) return;
    if (seen.has(name))
      throw this.validationFailed(
        `The ${given.noun} "${name}" is still listed, though the page says that it is not.`,
      );
    if (given.control !== undefined && !seen.has(given.control)) {
      throw new Disagreement({
        kind: 'control-missing',
        message: `The table does not show "${given.control}", which was left alone: it can't tell that "${name}" is gone.`,
        expected: given.control,
        offered: unique((await screen.look()).alerts),
      });
    }
  }

  /** Beside that, Validate opens the table again by itself for as long as a reader would. */
  @documented('If it is( still listed) refresh/reload the page/table')
  async refresh(): Promise<void> {
    const name = this.resourceName();
    const { screen } = this.context;
    if ((await new TablePages(screen).readAll([name])).has(name)) await screen.reload();
  }

  /** The name of what the prerequisites have provided; this run made it, so its row may be acted upon. */
  private resourceName(): string {
    const { resource, noun } = this.context.given;
    if (resource === undefined) throw new Error(`A step speaks of the ${noun}, and none was made ready.`);
    return resource;
  }

  private rowIn(snapshot: Snapshot, name: string): Row | undefined {
    return only(snapshot.rows.filter((row) => row.name === name));
  }

  /** Three dots in the row; else what says that it opens a menu; else the only icon without a name. */
  private trigger(snapshot: Snapshot, name: string): Control | undefined {
    const all = this.controlsIn(snapshot, name);
    const inRow = all.filter(({ manner }) => manner !== 'plain');
    const dots = inRow.filter((control) => control.dots);
    const drawn = all.filter((control) => control.dots && !inRow.includes(control));
    const telling = inRow.filter(
      (control) => control.opens || ABOUT_A_ROW.test(`${control.name} ${control.glyph}`),
    );
    const silent = inRow.filter((control) => control.words === '');
    return [dots, drawn, telling, silent].map(only).find((control) => control !== undefined);
  }

  private controlsIn(snapshot: Snapshot, name: string): Control[] {
    return heldBy(snapshot, this.rowIn(snapshot, name)?.controls ?? []).filter(
      (control) => control.kind === 'press' && !isInColumn(snapshot, control),
    );
  }

  private async noRowMenu(menu: Menu, name: string): Promise<Disagreement> {
    const snapshot = await this.context.screen.look();
    const rows = snapshot.rows.filter((row) => row.name === name);
    if (rows.length === 0) return this.notListed(name);
    const inRow = this.controlsIn(snapshot, name);
    const silent = inRow.filter((control) => control.dots || control.words === '');
    if (rows.length === 1 && silent.length < 2)
      return menuNotFound(this.context, menu, 'no menu in its row', () => inRow);
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
    const { screen, given } = this.context;
    const snapshot = await screen.look();
    const dialog = this.context.undocumentedDialog(snapshot);
    if (dialog) return dialog;
    const shown = snapshot.rows.some((row) => row.name === given.control);
    const what = shown ? `does not list "${name}"` : `shows no table with the ${given.noun} here`;
    // Under a name that the procedure has just given it.
    const isRenamed = given.fields !== undefined && given.fields.entered.size > 0;
    return new Disagreement({
      kind: !shown ? 'out-of-order' : isRenamed ? 'validation-failed' : 'control-missing',
      message: `The console ${what}.`,
      expected: name,
      offered: offeredBy(snapshot.controls),
    });
  }

  /** What is called the reader's own stands among the reader's own, and nobody else's. A name counts where it stands in their column. */
  private refuseForeignRows(snapshot: Snapshot): void {
    const columns = snapshot.rows.map(({ column }) => column);
    const names = snapshot.others.filter(({ column }) => columns.includes(column)).map(({ name }) => name);
    const foreign = unique(names.filter((name) => this.context.given.foreign.includes(name)));
    if (foreign.length > 0)
      throw this.validationFailed(
        `The table lists what is not the reader's own: ${foreign.map((name) => `"${name}"`).join(', ')}.`,
      );
  }

  private validationFailed(message: string): Disagreement {
    return new Disagreement({ kind: 'validation-failed', message });
  }
}
