import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Note {
  id: string;
  name: string;
  isArchived: boolean;
}

export const NOTES_ACCOUNT = { email: 'nora@notebook.example', password: 'a-notebook-password' };

/** A console of notes that can be archived: its state, and how to end it. */
export type NotesConsole = Awaited<ReturnType<typeof startNotesConsole>>;

const HTML = `<!doctype html><title>Notebook</title><meta charset="utf-8">
<style>
  body { margin: 0; font: 15px Arial } nav { position: fixed; top: 0; left: 0; width: 200px; height: 100vh; background: #eee }
  nav button, td button, menu button { display: block; padding: 10px; border: 0; background: none; cursor: pointer }
  main { margin: 60px 20px 0 240px } form { margin: 120px auto; width: 260px } input { display: block; width: 100% }
  table { width: 100%; text-align: left } menu { position: absolute; right: 40px; margin: 0; padding: 4px; background: white; border: 1px solid #999 }
</style><body><script>
  const api = async (path, body) => (await fetch('/api/' + path, body && { method: 'POST', body: JSON.stringify(body) })).json();
  const make = (tag, text, onclick) => Object.assign(document.createElement(tag), { textContent: text, onclick });
  const menuFor = (note) => {
    const menu = document.createElement('menu');
    menu.append(make('button', 'Rename'), make('button', 'Archive', async () => {
      await api('archive', { id: note.id });
      await showNotes();
    }));
    return menu;
  };
  const rowOf = (note) => {
    const row = document.createElement('tr');
    const cell = document.createElement('td');
    cell.append(Object.assign(make('button', '⋮', () => cell.append(menuFor(note))), { ariaLabel: 'More' }));
    row.append(make('td', note.name), cell);
    return row;
  };
  const showNotes = async () => {
    const table = document.createElement('table');
    for (const note of await api('notes')) if (!note.isArchived) table.append(rowOf(note));
    document.querySelector('main').replaceChildren(make('h1', 'Notes'), table);
  };
  const enter = () => {
    const nav = document.createElement('nav');
    nav.append(make('button', 'Today'), make('button', 'Notes', showNotes), make('button', 'Trash'), make('button', 'Settings'));
    document.body.replaceChildren(nav, document.createElement('main'));
  };
  const form = document.createElement('form');
  form.innerHTML = '<label>E-mail <input name="email"></label><label>Password <input type="password" name="password"></label><button>Log in</button>';
  form.onsubmit = async (event) => {
    event.preventDefault();
    const { isIn } = await api('log-in', Object.fromEntries(new FormData(form)));
    if (isIn) enter();
  };
  document.body.append(form);
</script>`;

/** Serves it on this machine. */
export async function startNotesConsole() {
  const notes: Note[] = [{ id: 'n-0', name: 'Somebody’s plan', isArchived: false }];
  const answers: Record<string, (body: Record<string, string>) => unknown> = {
    'log-in': ({ email, password }) => ({
      isIn: email === NOTES_ACCOUNT.email && password === NOTES_ACCOUNT.password,
    }),
    notes: ({ name }) => {
      if (name !== undefined) notes.push({ id: `n-${String(notes.length)}`, name, isArchived: false });
      return notes;
    },
    archive: ({ id }) => notes.filter((note) => note.id === id).map((note) => (note.isArchived = true)),
    remove: ({ id }) => notes.splice(0, Infinity, ...notes.filter((note) => note.id !== id)),
  };
  const server = createServer((request, response) => {
    const answer = answers[(request.url ?? '').replace('/api/', '')];
    void text(request).then((body) => {
      response.setHeader('content-type', answer ? 'application/json' : 'text/html');
      const asked = JSON.parse(body || '{}') as Record<string, string>;
      response.end(answer ? JSON.stringify(answer(asked)) : HTML);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    notes,
    close: () => server.close().closeAllConnections(),
  };
}
