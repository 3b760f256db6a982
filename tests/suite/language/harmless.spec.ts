import { expect, test } from '@playwright/test';
import { CONSOLE, planPrerequisite, planStep } from '../support/wording.ts';

// What would have to break: a way in which writers put a step is not understood, or is taken for another act.

const steps: [acts: string[], ...written: string[]][] = [
  [
    ['log in user'],
    `Sign in to ${CONSOLE}.`,
    'Log in to your Palette account.',
    'Log in to the Palette console at https://console.spectrocloud.com.',
    `Open ${CONSOLE} and sign in.`,
    `First, log into **${CONSOLE}** with your credentials. 🎉`,
    `If you are not logged in yet, log in to ${CONSOLE}.`,
    `Log in to ${CONSOLE} if you haven't already done so.`,
    `Start by logging in to ${CONSOLE}. The project overview is displayed.`,
  ],
  [
    ['log in tenant-admin'],
    'Sign in to Palette as a Tenant administrator.',
    `As a tenant admin, log in to ${CONSOLE}.`,
    `Log in as a tenant admin to ${CONSOLE}.`,
    `Log in to ${CONSOLE} as a **Tenant Admin**.`,
    `Log in to ${CONSOLE} using your tenant administrator credentials.`,
    `Log in to ${CONSOLE} as a user with the Tenant Admin role.`,
  ],
  [
    ['open user-menu', 'select Keys'],
    'From the User Menu, choose **Keys**.',
    'Open the User Menu and click **Keys**.',
    'Select **Keys** from the User Menu.',
    'Click the User Menu, then select **Keys**.',
    'Click the **User Menu**, then **Keys**.',
    'In the top right, open the **User Menu**, and select **Keys**.',
    'Open the **User Menu** (top right). Select **Keys**.',
    'Navigate to **User Menu > Keys**.',
    'Go to **User Menu** → **Keys**.',
    'Use the **user drop-down Menu** to open **Keys**.',
    'To view your API keys, open the **User Menu** – select **Keys**.',
    'Navigate to the **User Menu,** and select “**Keys**”. See [Keys](keys.md) for details.',
    'Open the **User Menu**.\n\n   ![Menu](menu.png)\n\n   Select **Keys**.\n\n   The page of API keys is displayed.',
  ],
  [
    ['switch to Tenant Admin'],
    'Switch to **Tenant Admin** scope.',
    'Switch to the **Tenant Admin** view.',
    'Select **Tenant Admin** as the scope.',
    'Change the scope to **Tenant Admin**.',
    'Make sure that you are in the **Tenant Admin** scope.',
    'Switch to the **Tenant Admin** scope from the drop-down Menu at the top of the page.',
    'Select the **Tenant Admin** scope from the **drop-down Menu** at the top.',
  ],
  [
    ['open scope-menu', 'select Tenant Admin'],
    'From the **drop-down Menu** at the top of the page, switch to the **Tenant Admin** scope.',
    'Select **Tenant Admin** in the scope drop-down.',
  ],
  [
    ['open main-menu', 'select Settings'],
    'From the left **Main Menu**, click on **Settings**.',
    'In the **Main Menu** on the left, click **Settings**.',
    'From the left-hand main menu, select **Settings**.',
    'Click **Settings** in the left **Main Menu** to open the settings.',
  ],
  [
    ['open main-menu', 'select Settings', 'open side-menu', 'select API Keys'],
    'From the left **Main Menu**, select **Settings**. Then, from the **Settings Menu**, select **API Keys**.',
    'From the left **Main Menu**, select **Settings**, and from the Settings Menu, select **API Keys**.',
  ],
  [
    ['beOn Tenant Admin', 'open main-menu', 'select Settings'],
    'Once in the **Tenant Admin** scope, navigate to the left **Main Menu** and select **Settings**.',
  ],
  [['open side-menu', 'select API Keys'], 'The **Tenant Settings Menu** opens. Select **API Keys**.'],
  [
    ['select Settings', 'select API Keys'],
    'Go to **Settings > API Keys**.',
    'Click **Settings** and then on **API Keys**.',
  ],
  [
    ['identify reader', 'open row-menu'],
    'Locate your API key in the table and click its three-dot Menu.',
    'Find your API key. Click the **three-dot Menu** next to it.',
    'In the row of your API key, click the **three-dot Menu**.',
    'In the table, find your key, then open the **Three Dots Menu** in its row.',
    'Click the **three-dot Menu** to the right of your API key.',
  ],
  [
    ['identify any', 'open row-menu'],
    'Find the API key you want to delete. Click the **three-dot Menu** next to it.',
    "Identify the user's API key, and click on the **three-dot Menu** of its row.",
    'Identify the row that contains the API key, and click on the **three-dot Menu** icon.',
    'Identify an API key that you want to remove in the list, and click the **three‑dot Menu**.',
  ],
  [
    ['identify any', 'open row-menu', 'select Delete'],
    'Identify the API key, click the **three-dot Menu**, and select **Delete**.',
    'Select **Delete** from the **three-dot Menu** of the API key.',
  ],
  [
    ['open row-menu', 'select Delete'],
    'Click the three-dot Menu and select **Delete**.',
    'From the **three-dot Menu**, choose **Delete**.',
  ],
  [
    ['select Delete'],
    'Press **Delete.**',
    'Click the **Delete** option in the menu that opens.',
    'Select **Delete**. The key is deleted immediately.',
    'Click **Delete** (this cannot be undone).',
    'Finally, click on <b>Delete</b>.<br/>You cannot undo this.',
    'Click on [**Delete**](#delete)!',
  ],
  [
    ['verify reader false'],
    'Confirm that your API key no longer appears in the list.',
    'Verify that your API key has been removed from the table.',
    'Check your API key isn’t listed.',
    'Ensure your API key is **not** in the table.',
    'In the table, verify that your API key can no longer be found.',
    'Verify that the table no longer lists your API key.',
    'Your API key should no longer be listed.',
  ],
  [
    ['verify any false'],
    'The API key is no longer listed.',
    'Make sure the API key you deleted does not show up in the table.',
    'Verify that the deleted API key is no longer part of the table.',
  ],
  [
    ['verify any true'],
    'Verify the API key is still listed in the table.',
    'The API key appears in the table.',
  ],
];

test('understands a step however writers put it', () => {
  for (const [acts, ...written] of steps) {
    for (const step of written) {
      const planned = planStep(step);
      const messages = planned.findings.map(({ message }) => message);
      expect.soft({ step, acts: planned.acts, messages }).toEqual({ step, acts, messages: [] });
    }
  }
});

const prerequisites: [provided: string[], ...written: string[]][] = [
  [
    ['account'],
    'A Palette account.',
    'You have access to Palette.',
    'You are logged in to Palette.',
    'You must have an active Palette account and be signed in.',
    'A Palette account. If you do not have one, refer to [Sign up](sign-up.md).',
  ],
  [
    ['tenant-admin'],
    'The **Tenant Admin** role.',
    'You are a tenant administrator.',
    'Tenant admin permissions are required.',
    'Access to the Tenant Admin scope.',
  ],
  [
    ['account', 'tenant-admin'],
    'Access to a Palette tenant with the Tenant Admin role.',
    'You must be logged in to Palette as a tenant administrator.',
  ],
  [
    ['own-key'],
    'You already have an API key.',
    'You need at least one API key.',
    'An API key that you created in Palette.',
  ],
  [
    ['key'],
    'At least one API key.',
    'An API key created in Palette. Refer to [Create a key](create.md).',
    'An API key must exist in the tenant.',
    'An API key created by another user in the tenant.',
    'There is an existing API key available.',
    'An existing API key you want to delete.',
  ],
];

test('understands a prerequisite however writers put it', () => {
  for (const [provided, ...written] of prerequisites) {
    for (const prerequisite of written) {
      const planned = planPrerequisite(prerequisite);
      const messages = planned.findings.map(({ message }) => message);
      expect
        .soft({ prerequisite, provided: planned.provided, messages })
        .toEqual({ prerequisite, provided, messages: [] });
    }
  }
});
