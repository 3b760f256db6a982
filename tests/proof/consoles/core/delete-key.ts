import { call } from './api.ts';

/** Loaded when it is needed for the first time. */
export const deleteKey = (uid: string): Promise<void> => call('DELETE', `/v1/apiKeys/${uid}`);
