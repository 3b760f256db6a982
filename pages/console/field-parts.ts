import type { FieldValue } from '../../fixtures/model/resource.ts';
import type { Field } from '../screen/snapshot.ts';
import { says, typed } from './contents.ts';
import type { OneField } from './one-field.ts';

/** A day with a field for each part of it: year, month and day. */
export class FieldParts {
  constructor(private readonly one: OneField) {}

  /** Gives each part what it takes of a day, the year first: not every month has the same days. */
  async give({ content }: FieldValue, { parts }: Field): Promise<string> {
    const { screen } = this.one.context;
    if (content.as !== 'day') throw this.one.failed('takes a day, and nothing else');
    const [year = '', month = '', day = ''] = content.day.split('-');
    const given = { year, month, day };
    for (const wanted of ['year', 'month', 'day'] as const) {
      const part = parts.find((each) => each.part === wanted);
      if (part) await this.enter(part.id, given[wanted]);
    }
    await screen.pointer.leaveField();
    const isKept = await this.one.until(({ value }) => value !== '');
    const { value, isRejected } = await this.one.find();
    if (isKept && !isRejected && (await says(value, content))) return value;
    throw await this.one.notKept(typed(content));
  }

  private async enter(id: number, digits: string): Promise<void> {
    const { screen } = this.one.context;
    const control = (await screen.rest()).controls.find((each) => each.id === id);
    if (!control) throw this.one.failed('loses one of its parts');
    if (control.kind === 'select') await screen.pick(control, optionFor(digits, control.options));
    else await screen.pointer.typeIn(id, digits);
  }
}

/** The option that stands for a number, or for the month of this number. */
function optionFor(digits: string, options: readonly string[]): string {
  const month = new Date(2000, Number(digits) - 1).toLocaleString('en', { month: 'long' });
  const isFor = (words: string): boolean =>
    Number(words) === Number(digits) || (words.length > 2 && month.startsWith(words));
  return options.find(isFor) ?? digits;
}
