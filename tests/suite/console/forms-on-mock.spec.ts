import { Form } from '../../../pages/console/form.ts';
import { ShownValue } from '../../../pages/console/shown-value.ts';
import { StepContext } from '../../../pages/console/step-context.ts';
import { Screen } from '../../../pages/screen/screen.ts';
import type { Skin } from '../../../fixtures/mock-console/skins.ts';
import { expect, test } from '../support/console-mock.ts';
import { ConsoleVisitor, TENANT_KEYS } from '../support/console-visitor.ts';
import { FieldsOfTest } from '../support/resource-fields.ts';
import { GIVEN } from '../support/seeing.ts';

// What would have to break: a form that a reader can fill in on the mock is not filled in, or not as its page says.

const MAKINGS: Skin[][] = [
  ['aria'],
  ['bare', 'reordered'],
  ['labels-inside'],
  ['bare', 'labels-inside'],
  ['drawer-forms'],
  ['bare', 'drawer-forms'],
  ['bare', 'page-forms'],
  ['bare', 'late-tables'],
  ['bare', 'hidden-words'],
  ['animated'],
];

const label = (text: string, ...offers: string[]) => ({
  label: { text },
  offers: offers.map((offer) => ({ text: offer })),
});

for (const skins of MAKINGS) {
  test(`makes and changes a key on ${skins.join(' + ')}`, async ({ browser, start }) => {
    const mock = await start({ skins });
    const timeouts = { quiet: 80, atLeast: 600, atMost: 4_000, listed: 400 };
    const screen = await Screen.in(await browser.newContext(), timeouts);
    const visitor = new ConsoleVisitor(screen.page, mock);
    await visitor.enter(mock.accounts.admin, TENANT_KEYS);
    const kept: string[] = [];
    const onceShown = {
      looksLikeOne: (text: string) => /^[0-9A-Za-z]{32}$/.test(text),
      keep: (value: string) => void kept.push(value),
    };
    const fields = new FieldsOfTest();
    let context = new StepContext(screen, { ...GIVEN, fields, onceShown });
    const press = async (text: string): Promise<void> => {
      context = context.from(await context.choose({ text }, context.at.lookIn));
    };
    await press('Add New API key');
    const lines = [
      label('API Key Name'),
      label('Description'),
      label('User Name'),
      label('Expiration Date', 'Custom'),
    ];
    context = context.from(await new Form(context).fill(lines));
    await press('Generate');
    await new ShownValue(context).take();
    const key = visitor.stored('key-3');
    expect(key).toMatchObject({ description: 'Made by a test', ownerUid: mock.accounts.other.uid });
    expect(kept).toEqual([key?.value]);
    expect(Math.round(((key?.expiresAt ?? 0) - Date.now()) / 86_400_000)).toBe(30);

    mock.state.changeKey(key?.uid ?? '', { description: 'Before' });
    await screen.page.goto(mock.url + TENANT_KEYS);
    await visitor.row('key-3').locator('.row-menu').click();
    context = new StepContext(screen, { ...GIVEN, fields: new FieldsOfTest() });
    await press('Edit');
    context = context.from(await new Form(context).change());
    await press('Save');
    await expect(visitor.row('key-3')).toContainText('Made by a test');
    await screen.page.context().close();
  });
}
