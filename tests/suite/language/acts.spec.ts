import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { prepare } from '../support/following.ts';

// What would have to break: a way to put a step of the other pages is not understood, or a wrong word of one is read over.

const pageOf = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/docs/${name}.md`, import.meta.url), 'utf8');

interface Wordings {
  page: string;
  /** The step that is said in other words: how its words begin. */
  step: RegExp;
  harmless: string[];
  wrong: string[];
}

const WORDINGS: Record<string, Wordings> = {
  'fill a form': {
    page: pageOf('create-api-key'),
    step: /Fill out[^\n]*/,
    harmless: [
      ...['Fill in the fields below.', 'Complete the form.', 'Enter the following information:'],
      ...['Fill in the form with the following values:', 'Provide values for the following fields:'],
      ...['Specify the following:', 'Fill out the fields as described in the table below.'],
      ...['Use the table below to fill out the fields.', 'In the dialog, fill out the following fields:'],
      ...['In the form that opens, complete the following fields:', 'Configure the following fields.'],
    ],
    wrong: [
      ...['Do not fill out the following fields:', 'Review the following input fields:'],
      ...[
        'Clear the following fields:',
        'Fill out all fields but the following:',
        'Fill out the cluster fields:',
        'Enter the name of the cluster in the **API Key Name** field.',
      ],
    ],
  },
  'send it': {
    page: pageOf('create-api-key'),
    step: /(?<=\d\. )[^\n]*\*\*Generate\*\*[^\n]*/,
    harmless: [
      ...[
        'Click the **Generate** button to create the API key.',
        'Press **Generate**. The API key is created.',
      ],
      'Confirm by clicking **Generate**.',
    ],
    wrong: [
      ...['Drag **Generate**.', 'Click **Generate** to delete the API key.', 'Click **Generate** twice.'],
      'Click **Generate** to revoke the key.',
    ],
  },
  'take the value': {
    page: pageOf('create-api-key'),
    step: /Copy[^\n]*/,
    harmless: [
      ...['Copy the API key value.', 'Copy your new API key.', 'Copy the generated API key.'],
      ...['Copy the value of the API key and save it.', 'Copy the API key to a secure location.'],
      ...['Copy your API key and store it securely.', 'Copy the API key to your clipboard.'],
    ],
    wrong: [
      ...[
        'Copy the API key name.',
        'Paste the API key.',
        'Do not copy the API key.',
        'Copy another API key.',
      ],
      'Copy all API keys.',
    ],
  },
  'see what was made': {
    page: pageOf('create-api-key'),
    step: /Verify[^\n]*/,
    harmless: [
      ...['Verify that the new API key is listed in the table.', 'Ensure that the table lists your API key.'],
      ...['Verify the API key you created is listed.', 'Verify the newly created API key is listed.'],
    ],
    wrong: [
      ...['Verify your API key is listed as expired.', 'Verify another API key is listed.'],
      ...['Verify the API key you deleted is listed in the table.', 'Verify two API keys are listed.'],
    ],
  },
  'change it': {
    page: pageOf('edit-api-key'),
    step: /(?<=\d\. )[^\n]*\*\*Save\*\*[^\n]*/,
    harmless: [
      ...['Make your changes and click **Save**.', 'Update the API key attributes. Click **Save**.'],
      ...['Modify the attributes of the API key as needed and click **Save**.'],
      ...['Edit the fields that you want to change and click **Save**.'],
      ...['Make any changes and click **Save** to apply them.'],
    ],
    wrong: [
      ...['Make no changes and click **Save**.', 'Discard the changes to the API key and click **Save**.'],
      ...['Make the necessary changes to the cluster and click **Save**.'],
      ...['Make the necessary changes to the cluster attributes and click **Save**.'],
    ],
  },
  'see what was changed': {
    page: pageOf('edit-api-key'),
    step: /Verify[^\n]*(?:\n {3}[^\n]*)*/,
    harmless: [
      ...['Verify the changes are reflected in the table.', 'Verify that the table shows your changes.'],
      ...['Confirm the changes you made are shown in the table, including the name and description.'],
      ...['Verify that the API key has the new name, description, and expiration date.'],
    ],
    wrong: [
      ...[
        'Verify the changes are not reflected in the table.',
        'Verify no changes are reflected in the table.',
      ],
      ...['Verify the changes to the cluster are reflected in the table.'],
    ],
  },
  'see a state': {
    page: pageOf('revoke-api-key'),
    step: /Verify[^\n]*/,
    harmless: [
      ...['Verify that the **Active** column shows **Inactive** for your API key.'],
      ...['Check that **Inactive** is shown in the **Active** column for your API key.'],
      ...['Verify the **Active** column in the row of your API key is **Inactive**.'],
      ...['Verify that your API key shows **Inactive** in the **Active** column.'],
      ...['The **Active** column of the API key says **Inactive**.'],
    ],
    wrong: [
      ...['Verify the **Active** column is not set to **Inactive** for your API key.'],
      ...['Verify the **Active** column is set to **Inactive** for all API keys.'],
      ...['Verify the **Active** column is set to **Inactive** for the API key you deleted.'],
      ...['Verify the **Active** row is set to **Inactive** for your API key.'],
    ],
  },
};

for (const [act, { page, step, harmless, wrong }] of Object.entries(WORDINGS)) {
  const findings = (words: string) =>
    prepare(
      page.replace(step, () => words),
      'User',
    ).findings;

  test(`understands, however writers put it, to ${act}`, () => {
    for (const words of harmless) {
      const messages = findings(words).map(({ message }) => message);
      expect.soft({ words, messages }).toEqual({ words, messages: [] });
    }
  });

  test(`refuses wrong words where a reader is to ${act}`, () => {
    for (const words of wrong) {
      const kinds = findings(words).map(({ kind }) => kind);
      expect.soft({ words, kinds }).toEqual({ words, kinds: ['step-not-understood'] });
    }
  });
}
