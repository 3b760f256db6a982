import { ApiKeysTable } from './api-keys-table.ts';
import { Controls } from './controls.ts';
import { LogIn } from './log-in.ts';
import { Menus } from './menus.ts';
import { ScopeSwitcher } from './scope-switcher.ts';
import type { Stage } from './stage.ts';

/** The page objects whose sentences steps are matched with; a new one is added here. */
export const PAGE_OBJECTS = [
  LogIn,
  ScopeSwitcher,
  Menus,
  ApiKeysTable,
  Controls,
] as const satisfies readonly (new (stage: Stage) => object)[];
