import { expect, test } from '@playwright/test';
import { said } from '../support/clauses-said.ts';

// What would have to break: a place, a switch or a value is not read in the ways that writers put it.

const READINGS: [step: string, ...clauses: string[]][] = [
  ['From the settings view, select the **Roles** tab.', 'choose **** in page · Roles'],
  ['In the following screen, click **Add**.', 'choose **** in page · Add'],
  ['In the slide panel that opens, click **Add**.', 'choose **** in section · Add'],
  ['On the left sidebar, select **Tokens**.', 'choose **** in left menu · Tokens'],
  ['From the **User Menu**, switch to **Light Mode**.', 'choose **** in <user-menu:> · Light Mode'],
  ['Click the **Archive** nested tab.', 'choose **** · Archive'],
  ['Go to **Fleet** --> **Nodes**.', 'open **** · Fleet', 'choose **** · Nodes'],
  ['Go to **Fleet --> Nodes**.', 'open **** · Fleet', 'choose **** · Nodes'],
  ['Toggle the **Sync** button.', 'choose **** · Sync'],
  ['Toggle the **Sync** option to enable it.', 'turn on **** · Sync'],
  ['Toggle **Sync** to enable or disable it.', 'choose **** · Sync'],
  ['Toggle **Sync** twice.', 'toggle twice **** · Sync'],
  ['Verify that **Sync** is on.', 'verify **** on · Sync'],
  ['Verify that **Sync** is off.', 'verify **** off · Sync'],
  ['Verify that **Sync** is on the page.', 'verify **** listed in page · Sync'],
  ['Set the **Rule** to `strict`.', "type '' in **** · Rule"],
  ['Set **Rule** to `strict` mode.', "set **** to '' mode · Rule"],
  ['Use the following information to set up a backup.', 'fill field'],
  ['Provide the following basic information.', 'fill field'],
  ['Enter the variable.', 'type ~~'],
];

test('reads places, switches and values as writers put them', () => {
  for (const [step, ...clauses] of READINGS) expect.soft([step, ...said(step)]).toEqual([step, ...clauses]);
});
