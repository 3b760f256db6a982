import { forgetToken, keepToken, token } from './session.ts';

export interface ApiKey {
  metadata: { name: string; uid: string; annotations?: Record<string, string>; creationTimestamp: string };
  spec: { expiry: string; user: { uid: string; firstName?: string; lastName?: string } };
  status: { isActive: boolean };
}

/** Whose keys a table shows: one's own, or the tenant's. */
export type Scope = 'user' | 'tenant';

export interface User {
  metadata: { uid: string };
  spec: { emailId: string; firstName?: string; lastName?: string };
}

export interface KeyForm {
  name: string;
  description: string;
  expiry: string;
  userUid?: string | undefined;
}

export async function logIn(emailId: string, password: string): Promise<void> {
  const { Authorization } = await call<{ Authorization: string }>('POST', '/v1/auth/authenticate', {
    emailId,
    password,
  });
  keepToken(Authorization);
}

export async function logOut(): Promise<void> {
  await call('POST', '/v1/users/auth/tokens/revoke', { tokens: [token()] }).catch(() => undefined);
  forgetToken();
}

/** The tenant's keys, or one's own; the newest first. */
export async function listKeys(scope: Scope): Promise<ApiKey[]> {
  const [{ items }, { userUid }] = await Promise.all([
    call<{ items: ApiKey[] | null }>('GET', '/v1/apiKeys'),
    call<{ userUid: string }>('GET', '/v1/users/info'),
  ]);
  const keys = (items ?? []).filter(({ spec }) => scope === 'tenant' || spec.user.uid === userUid);
  return keys.toSorted((a, b) => b.metadata.creationTimestamp.localeCompare(a.metadata.creationTimestamp));
}

export async function createKey({ name, description, expiry, userUid }: KeyForm): Promise<string> {
  const body = { metadata: { name, annotations: { description } }, spec: { expiry, userUid } };
  return (await call<{ apiKey: string }>('POST', '/v1/apiKeys', body)).apiKey;
}

export const updateKey = (uid: string, { name, description, expiry }: KeyForm): Promise<void> =>
  call('PUT', `/v1/apiKeys/${uid}`, { metadata: { name, annotations: { description } }, spec: { expiry } });

export const setKeyActive = (uid: string, isActive: boolean): Promise<void> =>
  call('PATCH', `/v1/apiKeys/${uid}`, { isActive });

export async function listUsers(): Promise<User[]> {
  return (await call<{ items: User[] | null }>('GET', '/v1/users?limit=50')).items ?? [];
}

/** One call; an answer other than success is thrown as an error with the API's own message. */
export async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const authorization = token();
  const response = await fetch(path, {
    method,
    headers: {
      ...(authorization !== null && { Authorization: authorization }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as Answer;
  if (response.status === 401 && authorization !== null) {
    forgetToken();
    location.assign('/');
  }
  throw new Error(((await response.json()) as { message: string }).message);
}
