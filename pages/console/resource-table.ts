import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { menuNotFound, rowNotSaid } from './menu-not-found.ts';
import type { Row, Snapshot } from '../screen/snapshot.ts';
import { offeredBy, only, unique } from './region.ts';
import type { Position } from './position.ts';
import { controlsIn, rowMenuOpener } from './row-menu.ts';
import { clearSearch } from './search-field.ts';
import type { StepContext } from './step-context.ts';
import { TablePages } from './table-pages.ts';
import { documented } from '../language/documented.ts';
import type { Label, Menu } from '../../fixtures/model/words.ts';

/** A table of the resource that a procedure is about, the reader's own or everybody's, with a menu in each row. */
export class ResourceTable {
  constructor(private readonly context: StepContext) {}

  @documented('Identify/Open/Scroll {resource}( in table)( in page)')
  @documented('Identify/Open/Scroll row of/with {resource}( in table)( in page)')
  async identify(): Promise<Position> {
    const name = this.resourceName();
    const row = await new TablePages(this.context.screen).find((snapshot) => this.rowIn(snapshot, name));
    if (!row) throw await this.notListed(name);
    this.context.screen.observer?.regarding(row.box);
    this.refuseForeignRows(await this.context.screen.look());
    return this.context.moved({ rowOf: name, isRowKnown: true });
  }

  @documented('Open/Choose/Expand {row menu}( in row)( of row)( beside it)( of it)( for it)( at right)')
  async openRowMenu(menu: Menu): Promise<Position> {
    const name = this.resourceName();
    const { screen } = this.context;
    const trigger = (snapshot: Snapshot) => {
      const found = rowMenuOpener(snapshot, this.rowIn(snapshot, name));
      const { length } = snapshot.rows;
      if (found && length > 1 && !this.context.at.isRowKnown) throw rowNotSaid(menu, length);
      return found;
    };
    // Some rows show what can be done with them to a mouse only.
    const row = this.rowIn(await screen.look(), name);
    if (row && !trigger(await screen.look())) await screen.pointer.pointAt(row.id);
    const lookIn = await this.context.openBy(trigger, `the ${menu.text} of the row`, false);
    if (lookIn) return this.context.moved({ lookIn, isRowMenuOpen: true });
    throw await this.noRowMenu(menu, name);
  }

  @documented('Open/Choose/Expand {row menu} of/for/beside/in {resource}( in table)')
  @documented('Open/Choose/Expand {row menu} of/in row of {resource}')
  async openRowMenuOf(menu: Menu): Promise<Position> {
    const at = await this.identify();
    return await new ResourceTable(this.context.from(at)).openRowMenu(menu);
  }

  @documented('Choose {label} in {row menu} of/for/beside/in {resource}( in table)')
  async chooseInRowMenuOf(item: Label, menu: Menu): Promise<Position> {
    const at = await this.openRowMenuOf(menu);
    return await this.context.from(at).choose(item, at.lookIn);
  }

  @documented('(Verify ){resource} listed( in table)( in page)', { claims: 'presence' })
  async verifyListed(): Promise<Position> {
    const seen = await this.namesRead();
    const name = this.resourceName();
    if (!seen.has(name))
      throw this.validationFailed(
        `The ${this.context.given.noun} "${name}" is not listed, though the page says that it is.`,
      );
    return this.context.moved({ isRowKnown: true });
  }

  /** Only a table that is proven alive can say that a key is not listed: the control key has to stand in it. */
  @documented('(Verify ){resource} not listed( in table)( in page)', { claims: 'absence' })
  @documented('(Verify ){resource} gone( in table)( from table)', { claims: 'absence' })
  async verifyNotListed(): Promise<void> {
    const seen = await this.namesRead();
    const name = this.resourceName();
    const { screen, given } = this.context;
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

  /** What is to be seen in it is said behind that. */
  @documented('Review table( in page)')
  @documented('Review table of {resource}')
  async review(): Promise<void> {
    const seen = await this.namesRead();
    if (seen.size === 0) throw await this.notListed(this.resourceName());
  }

  /** The names of ours in the whole table, which a reader looks at to its end. */
  private async namesRead(): Promise<ReadonlySet<string>> {
    const name = this.resourceName();
    const { screen, given } = this.context;
    const names = [name, given.control ?? name];
    let seen = await new TablePages(screen).readAll(names);
    // What is searched for hides the rest.
    const isAll = names.every((each) => seen.has(each));
    if (!isAll && (await clearSearch(this.context))) seen = await new TablePages(screen).readAll(names);
    const shown = await screen.look();
    const row = shown.rows.find((each) => each.name === name) ?? shown.rows[0];
    if (row) screen.observer?.regarding(row.box);
    this.refuseForeignRows(shown);
    return seen;
  }

  /** Beside that, Validate opens the table again by itself for as long as a reader would. */
  @documented('Refresh page/table if it listed')
  async refresh(): Promise<void> {
    const name = this.resourceName();
    const { screen } = this.context;
    if ((await new TablePages(screen).readAll([name])).has(name)) await screen.open();
  }

  /** The name of what the prerequisites have provided; this run made it, so its row may be acted upon. */
  resourceName(): string {
    const { resource, noun } = this.context.given;
    if (resource === undefined) throw new Error(`A step speaks of the ${noun}, and none was made ready.`);
    return resource;
  }

  rowIn(snapshot: Snapshot, name: string): Row | undefined {
    return only(snapshot.rows.filter((row) => row.name === name));
  }

  private async noRowMenu(menu: Menu, name: string): Promise<Disagreement> {
    const snapshot = await this.context.screen.look();
    const rows = snapshot.rows.filter((row) => row.name === name);
    if (rows.length === 0) return this.notListed(name);
    const inRow = controlsIn(snapshot, this.rowIn(snapshot, name));
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
    const twins = snapshot.rows.filter((row) => row.name === name);
    if (twins.length > 1)
      return this.validationFailed(`The console lists "${name}" ${String(twins.length)} times.`);
    // A table that shows the control can tell that this is not in it.
    const shown = snapshot.rows.some((row) => row.name === given.control);
    const what = shown ? `does not list "${name}"` : `shows no table with the ${given.noun} here`;
    return new Disagreement({
      kind: shown ? 'validation-failed' : 'out-of-order',
      message: `The console ${what}.`,
      expected: name,
      offered: offeredBy(snapshot.controls),
    });
  }

  /** Where the reader sees their own alone, nobody else's stands among them. A name counts where it stands in their column. */
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
