import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { isNear, isSlip, nearest } from '../../../fixtures/model/nearest.ts';

// What would have to break: a writer is told to write another thing's name, or is not told the one that is meant.

const plain: [wanted: string, offered: string[], meant: string][] = [
  ['Tenant Administrator', ['Tenant Admin', 'Default', 'Project One'], 'Tenant Admin'],
  ['Delete API Key', ['Edit', 'Revoke', 'Delete'], 'Delete'],
  ['Delete', ['Edit', 'Delete API Key'], 'Delete API Key'],
  ['My API Keyz', ['My Profile', 'My API Keys'], 'My API Keys'],
  ['My Api keys', ['My Profile', 'My API Keys'], 'My API Keys'],
  ['My APIKeys', ['My Profile', 'My API Keys'], 'My API Keys'],
  ['API Keys', ['My Profile', 'My API Keys'], 'My API Keys'],
  ['Dleete', ['Edit', 'Delete'], 'Delete'],
  ['Dropdown', ['Drop-down', 'Drop'], 'Drop-down'],
  ['Organization Settings', ['Org Settings', 'Profile'], 'Org Settings'],
  ['Administrator', ['Admin', 'User'], 'Admin'],
  ['Delete API Key', ['Delete Key', 'Delete'], 'Delete Key'],
  ['delet-api-key.md', ['create-api-key.md', 'delete-api-key.md'], 'delete-api-key.md'],
  ['PALETTE_USR_EMAIL', ['PALETTE_USER_EMAIL', 'PALETTE_ADMIN_EMAIL'], 'PALETTE_USER_EMAIL'],
];

for (const [wanted, offered, meant] of plain) {
  test(`takes "${meant}" to be meant by "${wanted}"`, () => {
    expect(nearest(wanted, offered)).toBe(meant);
    expect(nearest(wanted, offered.toReversed())).toBe(meant);
  });
}

const unclear: [why: string, wanted: string, offered: string[]][] = [
  ['two lack one word', 'API Keys', ['My API Keys', 'All API Keys']],
  ['two are one letter away', 'Keyz', ['Keys', 'Keyx']],
  ['two differ in case', 'delete', ['Delete', 'DELETE']],
  ['two parts of it are offered', 'Delete API Key', ['Delete', 'API Key']],
  ['two shorten it', 'Tenant Administrator', ['Tenant Admin', 'Tenant Administ']],
  ['another act shares its object', 'Delete API Key', ['Edit API Key']],
  ['another thing shares its kind', 'User Settings', ['Tenant Settings']],
  ['it is the opposite', 'Activate', ['Deactivate']],
  ['it is another act', 'Activate', ['Re-activate', 'Reactivate Key']],
  ['it is denied', 'Delete', ["Don't Delete", 'Do Not Delete', 'Never Delete']],
  ['one says on and one says off', 'Turn on Messages', ['Turn off Messages']],
  ['numbers differ', 'key-1', ['key-2', 'key-10']],
  ['a number is added', 'Cluster', ['Cluster 2']],
  ['short words are alike by chance', 'Add', ['Address', 'Edit']],
  ['nothing is in common', 'Delete', ['Profile', 'Users', '+', '']],
  ['it has no words', '+', ['++', 'Add']],
];

for (const [why, wanted, offered] of unclear) {
  test(`takes nothing to be meant by "${wanted}" where ${why}`, () => {
    expect(nearest(wanted, offered)).toBeUndefined();
  });
}

test('tells a slip from a word more or less', () => {
  expect(isSlip('TabItm', 'TabItem')).toBe(true);
  expect(isSlip('prerequisites', 'Install Prerequisites')).toBe(false);
  expect(isNear('Tenant', 'Tenant admin')).toBe(true);
});

const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/);
const label = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const labels = fc.array(label, { maxLength: 8 });

test('asks nothing of the order in which words are offered, or how often', () => {
  fc.assert(
    fc.property(label, labels, (wanted, offered) => {
      const found = nearest(wanted, offered);
      expect(nearest(wanted, [...offered.toReversed(), ...offered])).toBe(found);
    }),
  );
});

test('is as near one way as the other', () => {
  fc.assert(
    fc.property(label, label, (one, other) => {
      expect(isNear(one, other)).toBe(isNear(other, one));
    }),
  );
});

test('never takes one of two that are as near: the same is done to both', () => {
  const ways: ((text: string, mark: string, at: number) => string)[] = [
    // A wrong letter, a letter more, a word more before and behind.
    (text, mark, at) => text.slice(0, at) + mark + text.slice(at + 1),
    (text, mark, at) => text.slice(0, at) + mark + text.slice(at),
    (text, mark) => `${mark.repeat(5)} ${text}`,
    (text, mark) => `${text} ${mark.repeat(5)}`,
  ];
  fc.assert(
    fc.property(label, fc.constantFrom(...ways), fc.nat(), labels, (wanted, change, nth, others) => {
      const at = 1 + (nth % (wanted.length - 1));
      const twins = [change(wanted, 'ж', at), change(wanted, 'ю', at)];
      const offered = [...others.filter((each) => !isNear(wanted, each)), ...twins];
      expect(twins).not.toContain(nearest(wanted, offered));
    }),
  );
});

test('never takes what has nothing in common', () => {
  const shares = (one: string, other: string): boolean =>
    one.split(' ').some((a) => other.split(' ').some((b) => isNear(a, b)));
  const mixed = fc
    .tuple(label, labels)
    .chain(([wanted, others]) =>
      fc.tuple(
        fc.constant(wanted),
        fc.shuffledSubarray([...others, ...wanted.split(' '), `New ${wanted}`, wanted.slice(0, -1)]),
      ),
    );
  fc.assert(
    fc.property(mixed, ([wanted, offered]) => {
      const found = nearest(wanted, offered);
      expect(found === undefined || shares(wanted, found)).toBe(true);
    }),
  );
});
