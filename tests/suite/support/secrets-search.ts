import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { MockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import { Secrets } from '../../../fixtures/secrets/secrets.ts';

/** The mock's session tokens; the browser's own ones are among them, which no test gets to know. */
const TOKEN = /eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/;

/** The HTML report holds its data as a zip in base64. */
const EMBEDDED = /data:application\/zip;base64,([A-Za-z0-9+/=]+)/g;

/** Where a password stands as one, whatever words it is made of: in bodies, in copies of the screen, in a field. */
const POSITIONS = [
  /"(?:password|__playwright_value_)\\*": ?\\*"(?<password>[^"\\]+)/g,
  /textbox[^\n]*: "?(?<password>[^"\n]+)/g,
  /[?&]password=(?<password>[^&]+)/g,
];

/** Looks for everything that a console's runs have to keep secret. */
export class SecretsSearch {
  readonly #secrets: Secrets;
  readonly #passwords: ReadonlySet<string>;

  /** Asks the console when the runs are over: the values of the keys they made are known only then. */
  constructor({ accounts, state }: MockConsole) {
    const passwords = Object.values(accounts).map(({ password }) => password);
    this.#passwords = new Set(passwords);
    const values = [...state.retired.keys(), ...state.keys.map(({ value }) => value)];
    this.#secrets = new Secrets([...passwords, ...values]);
  }

  /** Every file of a folder, and every entry of the zips in it, that shows a secret in whatever form. */
  in(folder: string): string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .flatMap((path) => this.#inBytes(path.slice(folder.length + 1), readFileSync(path)));
  }

  /** Whether a text shows a secret. */
  isIn(text: string): boolean {
    const standing = POSITIONS.flatMap((position) => [...text.matchAll(position)]);
    return (
      this.#secrets.redact(text) !== text ||
      TOKEN.test(text) ||
      standing.some(({ groups }) => this.#passwords.has(groups?.['password'] ?? ''))
    );
  }

  #inBytes(name: string, bytes: Uint8Array): string[] {
    if (strFromU8(bytes.subarray(0, 2), true) === 'PK')
      return Object.entries(unzipSync(bytes)).flatMap(([entry, inner]) =>
        this.#inBytes(`${name}: ${entry}`, inner),
      );
    const text = strFromU8(bytes, true);
    const embedded = [...text.matchAll(EMBEDDED)].flatMap(([, data = '']) =>
      this.#inBytes(name, Buffer.from(data, 'base64')),
    );
    return this.isIn(text) ? [name, ...embedded] : embedded;
  }
}
