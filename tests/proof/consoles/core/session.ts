const STORAGE_KEY = 'lscache-loginauthToken';

interface Claims {
  org: string;
  emailId: string;
  roles: string[];
}

export const token = (): string | null => localStorage.getItem(STORAGE_KEY);
export const keepToken = (value: string): void => localStorage.setItem(STORAGE_KEY, value);
export const forgetToken = (): void => localStorage.removeItem(STORAGE_KEY);

/** What the token says of its bearer. */
export function claims(): Claims | undefined {
  const payload = token()?.split('.')[1];
  if (payload === undefined) return undefined;
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
    c.charCodeAt(0),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
}

export const isTenantAdmin = (): boolean => claims()?.roles.includes('Tenant Admin') ?? false;
