import { randomUUID } from 'node:crypto';

/** A key that a test made, with what it takes to prove that it is gone. */
export interface MadeKey {
  name: string;
  uid: string;
  value: string;
}

interface Listed {
  items: { metadata: { uid: string; name: string } }[] | null;
}

/** An account of the console, signed in at its API. Every method throws an Error where the API refuses. */
export class ApiAccount {
  readonly email: string;
  readonly password: string;
  readonly #url: string;
  #token = '';

  constructor(url: string, email: string, password: string) {
    this.#url = url;
    this.email = email;
    this.password = password;
  }

  async signIn(): Promise<this> {
    const credentials = { emailId: this.email, password: this.password };
    const path = '/v1/auth/authenticate?setCookie=false';
    const answer = (await this.#send('POST', path, credentials)) as { Authorization: string };
    this.#token = answer.Authorization;
    return this;
  }

  /** Makes a key that lives for an hour. */
  async makeKey(): Promise<MadeKey> {
    const name = `bare-${randomUUID()}`;
    const expiry = new Date(Date.now() + 3_600_000).toISOString();
    const key = { metadata: { name }, spec: { expiry } };
    const { uid, apiKey } = (await this.#send('POST', '/v1/apiKeys', key)) as { uid: string; apiKey: string };
    return { name, uid, value: apiKey };
  }

  async keyUids(): Promise<string[]> {
    return (await this.#keys()).map(({ uid }) => uid);
  }

  /** Which key has this name; empty where none has. */
  async uidOf(name: string): Promise<string> {
    return (await this.#keys()).find((key) => key.name === name)?.uid ?? '';
  }

  async setActive(uid: string, isActive: boolean): Promise<void> {
    await this.#send('PUT', `/v1/apiKeys/${uid}/state`, { isActive });
  }

  async deleteKey(uid: string): Promise<void> {
    await this.#send('DELETE', `/v1/apiKeys/${uid}`);
  }

  /** What the API answers to a key's value, as an HTTP status. */
  async statusFor({ value }: Pick<MadeKey, 'value'>): Promise<number> {
    return (await fetch(new URL('/v1/users/info', this.#url), { headers: { ApiKey: value } })).status;
  }

  async #keys(): Promise<{ uid: string; name: string }[]> {
    const { items } = (await this.#send('GET', '/v1/apiKeys')) as Listed;
    return (items ?? []).map(({ metadata }) => metadata);
  }

  async #send(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(new URL(path, this.#url), {
      method,
      headers: { 'Content-Type': 'application/json', ...(this.#token && { Authorization: this.#token }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}
