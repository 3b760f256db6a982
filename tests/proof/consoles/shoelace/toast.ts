import type { SlAlert } from '@shoelace-style/shoelace';

/** Says something at the top right for a few seconds. */
export function toast(message: string, variant: 'success' | 'danger' = 'success'): void {
  const alert = Object.assign(document.createElement('sl-alert') as SlAlert, {
    variant,
    closable: true,
    duration: 4000,
    textContent: message,
  });
  document.body.append(alert);
  void alert.toast();
}

/** Does something and says that it is done, or what went wrong. */
export async function telling(done: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
    toast(done);
  } catch (problem) {
    toast((problem as Error).message, 'danger');
  }
}
