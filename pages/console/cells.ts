import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { Content } from '../../fixtures/model/resource.ts';
import type { Label, ResourceReference } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import type { Row } from '../screen/snapshot.ts';
import { type ColumnName, columnsOf, headersOf, notThere, valuesOf, columnWords } from './columns.ts';
import { says, typed } from './contents.ts';
import type { Position } from './position.ts';
import { only, unique } from './region.ts';
import { ResourceTable } from './resource-table.ts';
import type { StepContext } from './step-context.ts';

const CONTENT = { claims: 'content' } as const;
/** Said of what the procedure itself gives values. */
const MADE = { ...CONTENT, within: ['create', 'edit'] } as const;

/** The cells in the row of the resource that a procedure is about, in a table or wherever labels stand beside values. */
export class Cells {
  constructor(private readonly context: StepContext) {}

  /** A column shows what the page says, to the letter. */
  @documented('(Verify ){label} column( in table)( in row) is set to {label}( in table)', CONTENT)
  @documented('(Verify ){label} column( in table)( in row) is set to {label} for/in/of {resource}', CONTENT)
  @documented('(Verify ){label} column( in table)( in row) show/be {label}', CONTENT)
  @documented('(Verify ){label} column( in table)( in row) show/be {label} for/in/of {resource}', CONTENT)
  @documented('(Verify ){label} column( in table) is set to {label} in row of {resource}', CONTENT)
  @documented('(Verify ){label} column( in table) show/be {label} in row of {resource}', CONTENT)
  async verifyCell(column: Label, value: Label): Promise<Position> {
    const at = await this.identify();
    const shown = await this.untilSaid(column, { as: 'text', text: value.text });
    if (shown === undefined) return at;
    const offered = unique(shown);
    throw new Disagreement({
      kind: 'validation-failed',
      message: `The column "${column.text}" shows ${quoted(offered)}, and not "${value.text}".`,
      label: value,
      expected: value.text,
      offered,
      suggestion: nearest(value.text, offered),
    });
  }

  @documented('(Verify ){label} column( in row) of/for {resource} is set to {label}', CONTENT)
  @documented('(Verify ){label} column( in row) of/for {resource} show/be {label}', CONTENT)
  async verifyCellOf(column: Label, _resource: ResourceReference, value: Label): Promise<Position> {
    return await this.verifyCell(column, value);
  }

  @documented('(Verify ){label} listed in {label} column( in table)', CONTENT)
  @documented('(Verify ){label} listed in {label} column( in table) for/of {resource}', CONTENT)
  async verifyShownIn(value: Label, column: Label): Promise<Position> {
    return await this.verifyCell(column, value);
  }

  @documented('(Verify ){resource} show {label} in {label} column( in table)', CONTENT)
  async verifyShowing(_resource: ResourceReference, value: Label, column: Label): Promise<Position> {
    return await this.verifyCell(column, value);
  }

  /** "Your key is **Inactive**": no column is named, so it may stand in any. */
  @documented('(Verify ){resource} be/show {label}( in table)', CONTENT)
  async verifyState(_resource: ResourceReference, value: Label): Promise<Position> {
    const at = await this.identify();
    await this.verifySomewhere({ as: 'text', text: value.text }, valuesOf, value);
    return at;
  }

  /**
   * Columns show what was entered, or what was made ready, as a person compares it.
   * @param columns where there are none, all that was entered has to stand somewhere in the row
   */
  @documented('(Verify )change listed( in table)', CONTENT)
  @documented('(Verify )change of {resource} listed( in table)', CONTENT)
  async verifyAllEntered(): Promise<Position> {
    return await this.verifyCells();
  }

  @documented('(Verify )change listed( in table) like/with/for/to {things}', CONTENT)
  @documented('(Verify ){things} listed in table', MADE)
  @documented('(Verify ){things} is correct', MADE)
  async verifyNamed(columns: readonly Label[]): Promise<Position> {
    return await this.verifyCells(columns.map(({ text }) => text));
  }

  @documented('(Verify )change of {resource} listed( in table) like/with/for {things}', CONTENT)
  @documented('(Verify ){resource} have {things}', MADE)
  @documented('(Verify ){resource} listed( in table) with {things}', CONTENT)
  async verifyListedWith(_resource: ResourceReference, columns: readonly Label[]): Promise<Position> {
    return await this.verifyNamed(columns);
  }

  async verifyCells(columns: readonly ColumnName[] = []): Promise<Position> {
    const at = await this.identify();
    const { fields } = this.context.given;
    if (columns.length === 0)
      for (const meaning of fields?.entered ?? []) await this.verifySomewhere(fields?.contentOf(meaning));
    for (const column of columns) await this.verifyColumn(column);
    return at;
  }

  private async verifyColumn(column: ColumnName): Promise<void> {
    const words = columnWords(column);
    const { fields } = this.context.given;
    const meaning = fields?.meaningOf(words);
    const isReaders = typeof column === 'object' && column.isOwn === true;
    const content = meaning === undefined ? undefined : fields?.contentOf(meaning, isReaders);
    // Of what nobody entered or made, the column can be seen, and no more.
    const shown = await this.untilSaid(column, content);
    if (shown === undefined || content === undefined) return;
    throw this.wrong(
      `The column "${words}" shows ${quoted(unique(shown))}, and not "${typed(content)}".`,
      column,
      shown,
      content,
    );
  }

  private async verifySomewhere(
    content: Content | undefined,
    textsOf = ({ cells, texts }: Row): string[] => [...cells, ...texts].map(({ text }) => text),
    label?: Label,
  ): Promise<void> {
    if (content === undefined) return;
    const shown = await this.until(textsOf, content);
    if (shown !== undefined)
      throw this.wrong(`The table does not show "${typed(content)}" in the row.`, label, shown, content);
  }

  private wrong(
    message: string,
    column: ColumnName | undefined,
    shown: readonly string[],
    content: Content,
  ): Disagreement {
    return new Disagreement({
      kind: 'validation-failed',
      message,
      label: typeof column === 'object' ? column : undefined,
      expected: typed(content),
      offered: unique(shown),
    });
  }

  private async identify(): Promise<Position> {
    const at = await new ResourceTable(this.context).identify();
    const { screen } = this.context;
    screen.question = { ...screen.question, cells: true };
    return at;
  }

  /** What a column shows instead; undefined where it says what it should. Throws Disagreement where there is no such column. */
  private async untilSaid(column: ColumnName, content: Content | undefined): Promise<string[] | undefined> {
    const { given } = this.context;
    let offered: string[] = [];
    const shown = await this.until((row) => {
      offered = headersOf(row);
      return columnsOf(row, column, given);
    }, content);
    if (shown?.length === 0)
      return this.untilSaid(await this.context.instead(notThere(column, offered)), content);
    return shown;
  }

  /** Looks as long as a reader does for what may still come. */
  private async until(
    find: (row: Row) => string[],
    content: Content | undefined,
  ): Promise<string[] | undefined> {
    const { screen, given } = this.context;
    for (const start = performance.now(); ;) {
      const { rows } = await screen.rest();
      const row = only(rows.filter(({ name }) => name === given.resource));
      const shown = row ? find(row) : [];
      if (content === undefined ? shown.length > 0 : await areSaid(shown, content)) return undefined;
      if (performance.now() - start < screen.timeouts.atLeast) continue;
      return shown;
    }
  }
}

async function areSaid(shown: readonly string[], content: Content): Promise<boolean> {
  for (const text of shown) if (await says(text, content)) return true;
  return false;
}

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(', ') || 'nothing';
