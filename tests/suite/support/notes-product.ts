import type { Statement } from '../../../fixtures/model/finding.ts';
import { OwnNames } from '../../../fixtures/model/own-names.ts';
import type { Access, Arrangement, Product } from '../../../fixtures/model/product.ts';
import type { Documented, Understanding, Understood, Value } from '../../../fixtures/model/understanding.ts';
import { ConsoleReader } from '../../../pages/console/reader.ts';
import { Controls } from '../../../pages/console/controls.ts';
import { LogIn } from '../../../pages/console/log-in.ts';
import { Menus } from '../../../pages/console/menus.ts';
import { ResourceTable } from '../../../pages/console/resource-table.ts';
import { canonical } from '../../../pages/language/canonical.ts';
import type { Thing } from '../../../pages/language/clause.ts';
import { languageOf, type Reading, readPrerequisite, readStep } from '../../../pages/language/language.ts';
import { Sentences } from '../../../pages/language/sentences.ts';
import type { Screen } from '../../../pages/screen/screen.ts';
import { ACCOUNT, type Note, type NotesConsole } from './notes-console.ts';

/** What the pages about the console call its things. */
const language = languageOf({
  consoles: ['notebook'],
  hosts: ['notebook.example'],
  terms: [
    { kind: 'main-menu', written: ['main menu'], at: ['left'] },
    { kind: 'row-menu', written: ['more menu'] },
  ],
  resources: { note: 'note' },
  actors: {},
});

class Prerequisites {
  readonly provided = new Set<string>();

  account(): void {
    this.provided.add('account');
  }

  note(): void {
    this.provided.add('account').add('note');
  }
}

interface Doing {
  expression: string;
  owner: Documented;
  method: string;
}

const doing = (owner: Documented, method: string, expression: string): Doing => ({
  owner,
  method,
  expression,
});

const isSame = (one: Doing, other: Doing): boolean => one.method === other.method;

const STEPS = new Sentences(
  [
    doing(LogIn, 'logIn', 'Log in {console}'),
    doing(Menus, 'chooseIn', 'Choose {label} in {main-menu}'),
    doing(ResourceTable, 'openRowMenuOf', 'Open {row menu} of {resource}'),
    doing(Controls, 'select', 'Choose {label}'),
    doing(ResourceTable, 'verify', 'Verify {resource} not listed'),
  ],
  language,
  isSame,
);

const PREREQUISITES = new Sentences(
  [doing(Prerequisites, 'account', 'Have account'), doing(Prerequisites, 'note', 'Have (a ){resource}')],
  language,
  isSame,
);

/** What a method takes for what a clause says, and what that takes for granted. */
function valueOf(thing: Thing): Value {
  const text = thing.labels[0]?.text ?? thing.token?.text ?? thing.name;
  if (thing.kind === 'resource') return { value: { whose: 'any' }, needs: ['note'] };
  if (thing.kind === 'console') return { value: undefined, isWording: true, needs: ['account'] };
  return { value: { ...thing, text, kind: thing.kind === 'term' ? thing.name : thing.kind }, needs: [] };
}

function understood({ clauses, notUnderstood }: Reading, sentences: Sentences<Doing>): Understanding {
  const said = clauses.map((clause) => ({ clause, match: sentences.match(clause) }));
  return {
    understood: said.flatMap(({ match }): Understood[] => {
      if (!match) return [];
      const values = match.values.filter((thing) => thing !== undefined).map(valueOf);
      const isClaim = match.method.method === 'verify';
      const claim: Value = { value: false, claims: 'absence', needs: [] };
      return [{ ...match.method, values: isClaim ? [...values, claim] : values }];
    }),
    notUnderstood: [
      ...notUnderstood.map(({ text }) => text),
      ...said.flatMap(({ clause, match }) => (match ? [] : [canonical(clause, language.lexicon).text])),
    ].map((text) => ({ written: text, claimedBy: [], nearest: '' })),
  };
}

/** A second product, beside the one that the suite was made for: notes that can be archived. */
export const NOTES: Product<Screen> = {
  name: 'Notebook',
  reading: {
    step: (item) => understood(readStep(item, language), STEPS),
    prerequisite: (item) => understood(readPrerequisite(item, language), PREREQUISITES),
  },
  Prerequisites,
  needs: { account: { called: 'an account' }, note: { called: 'a note' } },
  actor: 'writer',
  met: (provided) => provided,
  readerAt: (screen, given) => new ConsoleReader(screen, given, [LogIn, Menus, ResourceTable, Controls]),
};

/** What a run makes in the notebook. Another's note is never touched. */
export function accessTo({ url, notes }: NotesConsole): Access {
  const names = new OwnNames();
  const made: Note[] = [];
  const send = async (path: string, body: object): Promise<Note[]> => {
    const response = await fetch(`${url}/api/${path}`, { method: 'POST', body: JSON.stringify(body) });
    return (await response.json()) as Note[];
  };
  const make = async (): Promise<Note> => {
    const name = names.next();
    const note = (await send('notes', { name })).find((each) => each.name === name);
    if (!note) throw new Error('The notebook made no note.');
    made.push(note);
    return note;
  };
  const removeAll = async (): Promise<void> => {
    for (const { id } of made.splice(0)) await send('remove', { id });
  };
  const arrangementFor = (): Arrangement => {
    let note: Note | undefined;
    let control: Note | undefined;
    return {
      make: async () => {
        note = await make();
        control = await make();
      },
      givenTo: () => ({
        url,
        account: ACCOUNT,
        organizationHint: '',
        readerNames: [],
        noun: 'note',
        resource: note?.name,
        control: control?.name,
        others: notes.map(({ name }) => name).filter((name) => name !== note?.name && name !== control?.name),
        foreign: [],
        terms: ['Main Menu', 'More Menu'],
      }),
      endangeredBy: (request) =>
        notes.find(({ id }) => request.body.includes(`"${id}"`) && !made.some((own) => own.id === id))?.name,
      untruth: async (): Promise<Statement | undefined> => {
        const now = await send('notes', {});
        const isArchived = now.some(({ id, isArchived: archived }) => id === note?.id && archived);
        if (isArchived) return undefined;
        return { kind: 'validation-failed', message: `"${note?.name ?? ''}" was not archived.` };
      },
      removeAll,
    };
  };
  return { arrangementFor, redact: (text) => text, removeAll };
}
