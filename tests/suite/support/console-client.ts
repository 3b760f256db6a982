import type { z } from 'zod';
import { apiError, createdApiKey, session } from '../../../fixtures/palette/contract.ts';
import type { MockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import type { Account } from '../../../fixtures/mock-console/state.ts';

export interface ClientAnswer {
  status: number;
  headers: Headers;
  /** The parsed body, or nothing where it is empty. */
  body: unknown;
}

/** Speaks to a mock's API as curl would, with whatever headers a test sends. */
export class ConsoleClient {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  constructor(url: string, headers: Record<string, string> = {}) {
    this.#url = url;
    this.#headers = headers;
  }

  async send(method: string, path: string, body?: unknown): Promise<ClientAnswer> {
    const response = await fetch(new URL(path, this.#url), {
      method,
      headers: { ...this.#headers, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  }

  /** Sends what must succeed and parses the answer by the contract. */
  async read<Schema extends z.ZodType>(
    schema: Schema,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<z.output<Schema>> {
    const answer = await this.send(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return schema.parse(answer.body);
  }

  /** Makes a key that lives for an hour. */
  async makeKey(name: string, now = Date.now(), userUid?: string): Promise<z.infer<typeof createdApiKey>> {
    const spec = {
      expiry: new Date(now + 3_600_000).toISOString(),
      ...(userUid === undefined ? {} : { userUid }),
    };
    return this.read(createdApiKey, 'POST', '/v1/apiKeys', { metadata: { name }, spec });
  }
}

/** Logs in without a cookie, as an API client does. */
export async function logIn(mock: MockConsole, { email, password }: Account): Promise<ConsoleClient> {
  return new ConsoleClient(mock.url, { Authorization: await tokenOf(mock, { email, password }, false) });
}

/** Logs in with a cookie, as the console's own pages do: what they ask for may go wrong. */
export async function logInAsConsole(mock: MockConsole, account: Account): Promise<ConsoleClient> {
  return new ConsoleClient(mock.url, { Authorization: await tokenOf(mock, account, true) });
}

/** Whether the API takes a key's value. */
export async function authenticates({ url }: MockConsole, value: string): Promise<boolean> {
  return (await new ConsoleClient(url, { ApiKey: value }).send('GET', '/v1/apiKeys')).status === 200;
}

/** A session token; one set with a cookie makes a console’s session. */
export async function tokenOf(
  { url }: Pick<MockConsole, 'url'>,
  { email, password }: Pick<Account, 'email' | 'password'>,
  setCookie: boolean,
): Promise<string> {
  const path = `/v1/auth/authenticate?setCookie=${String(setCookie)}`;
  const answer = await new ConsoleClient(url).read(session, 'POST', path, { emailId: email, password });
  return answer.Authorization;
}

/** What an error answer says, once it has the API's shape. */
export function refusalOf({ status, body }: ClientAnswer): { status: number; code: string } {
  const { code, message, ref } = apiError.parse(body);
  if (message === '' || !ref) throw new Error('An error has a message and a reference.');
  return { status, code };
}
