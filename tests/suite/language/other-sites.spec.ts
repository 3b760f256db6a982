import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';

// What would have to break: what a link only explains is taken for a place to go to, or somebody else's console for ours.

const SITE = 'on another site';
const read = (step: string, heading = 'Delete API Key') => becomes(heading, 'procedure', step);

test('goes to no other site for a link that says in which form something is', () => {
  for (const [step, ...done] of [
    ['Save it as [YAML](https://yaml.example).', 'kept by the reader'],
    ['Save the key in [JSON](https://json.example) format.', 'kept by the reader'],
    ['Copy the value as a [secret](https://secrets.example).', 'finding'],
    ['In [JSON](https://json.example) format, enter a value in the **Name** field.', 'finding'],
    ['Save the changes as a [draft](https://drafts.example).', 'finding'],
    ['Save the key in [Vault](https://vault.example).', SITE],
  ] as const)
    expect.soft([step, read(step)]).toEqual([step, done]);
});

test('knows somebody else’s console by its name', () => {
  for (const step of [
    'Log in to your Okta Admin console and click **Next**.',
    'Log in to your Okta account.',
    'Log out of the Azure portal.',
    'Switch back to your Okta Admin console and click **Add**.',
    'In your Okta Admin console, go to **Applications**.',
  ])
    expect.soft([step, read(step)]).toEqual([step, [SITE]]);
  for (const step of ['Log in to [Okta](https://okta.example).', 'Sign in to Grafana.'])
    expect.soft([step, read(step), read(step, 'Delete a Cluster')]).toEqual([step, ['finding'], [SITE]]);
});

test('logs in as nobody but the reader', () => {
  for (const step of [
    'Log in to your Palette account.',
    'Log in to your user account.',
    'Log in with your login credentials.',
  ])
    expect.soft([step, read(step)]).toEqual([step, ['logIn']]);
  for (const step of [
    'Log in to Palete.',
    'Log in to the Palette system console.',
    'Log in to another account.',
    'Log in to your old account.',
    'Log in to the administrator’s account.',
    'Log in to your account of another tenant.',
    'Log in with your Okta credentials.',
  ])
    expect.soft([step, read(step)]).toEqual([step, ['finding']]);
});
