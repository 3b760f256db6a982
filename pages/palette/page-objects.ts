import type { Given } from '../../fixtures/model/given.ts';
import type { Reader } from '../../fixtures/model/product.ts';
import { Cells } from '../console/cells.ts';
import { Controls } from '../console/controls.ts';
import { Dialogs } from '../console/dialogs.ts';
import { Form } from '../console/form.ts';
import { Hover } from '../console/hover.ts';
import { LeftFields } from '../console/left-fields.ts';
import { LogIn } from '../console/log-in.ts';
import { LogOut } from '../console/log-out.ts';
import { Menus } from '../console/menus.ts';
import { Messages } from '../console/messages.ts';
import { NamedPlaces } from '../console/named-places.ts';
import { NamedTables } from '../console/named-tables.ts';
import { ConsoleReader, type PageObject } from '../console/reader.ts';
import { ResourceTable } from '../console/resource-table.ts';
import { RowActions } from '../console/row-actions.ts';
import { ScopeSwitcher } from '../console/scope-switcher.ts';
import { Search } from '../console/search.ts';
import { Sections } from '../console/sections.ts';
import { ShownValue } from '../console/shown-value.ts';
import { SwitchedFields } from '../console/switched-fields.ts';
import { TypedAnswer } from '../console/typed-answer.ts';
import type { Screen } from '../screen/screen.ts';

/** The page objects whose sentences steps are matched with; a new one is added here. */
export const PAGE_OBJECTS: readonly PageObject[] = [
  LogIn,
  LogOut,
  ScopeSwitcher,
  Menus,
  ResourceTable,
  NamedTables,
  Controls,
  Hover,
  NamedPlaces,
  Dialogs,
  Messages,
  Search,
  Sections,
  TypedAnswer,
  Form,
  SwitchedFields,
  RowActions,
  LeftFields,
  ShownValue,
  Cells,
];

/** A reader of the console, at a screen. */
export function readerAt(screen: Screen, given: Given): Reader {
  return new ConsoleReader(screen, given, PAGE_OBJECTS);
}
