import { ApiKeysTable } from './api-keys-table.ts';
import { Controls } from '../console/controls.ts';
import { LogIn } from '../console/log-in.ts';
import { Menus } from '../console/menus.ts';
import { ScopeSwitcher } from '../console/scope-switcher.ts';
import type { Stage } from '../console/step-context.ts';

/** The page objects whose sentences steps are matched with; a new one is added here. */
export const PAGE_OBJECTS = [
  LogIn,
  ScopeSwitcher,
  Menus,
  ApiKeysTable,
  Controls,
] as const satisfies readonly (new (stage: Stage) => object)[];
