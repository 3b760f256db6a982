import type { Statement } from '../../../fixtures/model/finding.ts';
import { OwnNames } from '../../../fixtures/model/own-names.ts';
import type { Access, Arrangement, Product } from '../../../fixtures/model/product.ts';
import { ConsoleReader } from '../../../pages/console/reader.ts';
import { Controls } from '../../../pages/console/controls.ts';
import { LogIn } from '../../../pages/console/log-in.ts';
import { Menus } from '../../../pages/console/menus.ts';
import { ResourceTable } from '../../../pages/console/resource-table.ts';
import { documented } from '../../../pages/language/documented.ts';
import { languageOf } from '../../../pages/language/language.ts';
import { readingOf } from '../../../pages/language/reading.ts';
import type { Screen } from '../../../pages/screen/screen.ts';
import { NOTES_ACCOUNT, type Note, type NotesConsole } from './notes-console.ts';

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

  @documented('(You )have account')
  account(): void {
    this.provided.add('account');
  }

  @documented('Have( a) {resource}')
  note(): void {
    this.provided.add('account').add('note');
  }
}

const PAGE_OBJECTS = [LogIn, Menus, ResourceTable, Controls];

/** A second product, beside the one that the suite was made for: notes that can be archived. */
export const NOTES: Product<Screen> = {
  name: 'Notebook',
  reading: readingOf({
    language,
    pageObjects: PAGE_OBJECTS,
    Prerequisites,
    resources: { note: 'note' },
    actors: { writer: ['account'] },
  }),
  Prerequisites,
  needs: { account: { called: 'an account' }, note: { called: 'a note' } },
  actor: 'writer',
  powers: {},
  readerAt: (screen, given) => new ConsoleReader(screen, given, PAGE_OBJECTS),
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
        account: NOTES_ACCOUNT,
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
