import { reactive } from 'vue';

/** What the snackbar says. */
export const shown = reactive({ isOpen: false, message: '', color: 'success' });

export function notify(message: string, color: 'success' | 'error' = 'success'): void {
  Object.assign(shown, { isOpen: true, message, color });
}

/** Does something and says that it is done, or what went wrong. */
export async function telling(done: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
    notify(done);
  } catch (problem) {
    notify((problem as Error).message, 'error');
  }
}
