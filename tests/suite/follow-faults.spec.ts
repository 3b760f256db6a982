import type { Fault } from '../../fixtures/console/faults.ts';
import type { Skin } from '../../fixtures/console/skins.ts';
import type { FindingClass, FindingKind } from '../../fixtures/report/schema.ts';
import { DEFAULT_PAGE, expect, test } from './following.ts';

const DELETE = 'Select **Delete**';
const VERIFY = 'API key is no longer listed';
const IDENTIFY = 'Identify ';

/** The line of the tab's first step that says these words. */
function stepLine(words: string, tab: 'User' | 'Tenant'): number {
  const isTenants = (line: number) =>
    DEFAULT_PAGE.split('\n')
      .slice(0, line)
      .findLast((text) => text.includes('<TabItem'))
      ?.includes('Tenant');
  const lines = DEFAULT_PAGE.split('\n').flatMap((text, index) =>
    /^\d+\. /.test(text) && text.includes(words) ? [index + 1] : [],
  );
  return lines.find((line) => isTenants(line) === (tab === 'Tenant')) ?? 0;
}

/** A fault of the console, and what is to be said of it: its class, its kind, and the step (by its words) where a reader notices. */
const WRONG_CONSOLES: [Fault, 'User' | 'Tenant', FindingClass, FindingKind, string][] = [
  ['delete-does-nothing', 'User', 'drift', 'validation-failed', VERIFY],
  ['delete-hides-row-only', 'Tenant', 'drift', 'validation-failed', VERIFY],
  ['delete-removes-another-row', 'User', 'drift', 'validation-failed', VERIFY],
  ['delete-removes-neighbour-too', 'User', 'drift', 'control-missing', VERIFY],
  ['delete-only-revokes', 'Tenant', 'drift', 'validation-failed', VERIFY],
  ['deleted-key-authenticates', 'User', 'drift', 'validation-failed', VERIFY],
  ['delete-confirm-ok', 'User', 'drift', 'undocumented-dialog', DELETE],
  ['delete-confirm-name', 'Tenant', 'drift', 'undocumented-dialog', DELETE],
  ['delete-confirm-tick', 'User', 'drift', 'undocumented-dialog', DELETE],
  ['delete-confirm-native', 'User', 'drift', 'undocumented-dialog', DELETE],
  ['delete-refused-for-others', 'Tenant', 'drift', 'validation-failed', DELETE],
  ['my-keys-shows-tenant', 'User', 'drift', 'validation-failed', IDENTIFY],
  ['lists-empty-after-delete', 'User', 'drift', 'control-missing', VERIFY],
  ['label-case:My API Keys', 'User', 'drift', 'label-not-found', '**My API Keys**'],
  ['item-missing:Delete', 'Tenant', 'drift', 'label-not-found', DELETE],
  ['item-duplicated:Delete', 'User', 'drift', 'label-ambiguous', DELETE],
  ['whats-new-dialog', 'User', 'drift', 'undocumented-dialog', 'Sign in to'],
  ['deny-tenant-scope', 'Tenant', 'drift', 'validation-failed', '**Tenant Admin**'],
  ['table-loads-forever', 'User', 'environment', 'never-loaded', IDENTIFY],
  ['table-error', 'User', 'environment', 'console-error', IDENTIFY],
  ['session-expires-mid-way', 'Tenant', 'environment', 'session-ended', DELETE],
];

for (const [fault, tab, of, kind, words] of WRONG_CONSOLES) {
  test(`calls ${fault} ${of}: ${kind}`, async ({ followText }) => {
    const { findings, left } = await followText(DEFAULT_PAGE, { tab, faults: [fault] });
    expect(findings).toMatchObject([{ class: of, kind }]);
    expect(findings[0]?.line).toBe(stepLine(words, tab));
    expect(left).toEqual([]);
  });
}

/** What a reader does not mind. */
const HARMLESS: { skins: Skin[]; faults?: Fault[] }[] = [
  { skins: ['bare'] },
  { skins: ['bare', 'paged', 'similar-names'] },
  { skins: ['aria', 'login-one-screen', 'uppercase', 'hidden-words'] },
  { skins: ['bare', 'login-banner', 'organizations', 'dots-glyph'] },
  { skins: ['aria', 'extra-columns', 'other-scripts', 'tenant-settings-in-project'] },
  { skins: ['bare', 'reordered', 'search', 'single-sign-on'] },
  { skins: ['animated', 'restless', 'no-toasts'], faults: ['table-empty-at-first'] },
];

for (const { skins, faults = [] } of HARMLESS) {
  test(`conforms on ${[...skins, ...faults].join(' + ')}`, async ({ followText }) => {
    const { findings, left, foreignDeletions } = await followText(DEFAULT_PAGE, { skins, faults });
    expect(findings).toEqual([]);
    expect({ left, foreignDeletions }).toEqual({ left: [], foreignDeletions: [] });
  });
}

test('waits for a deletion that takes effect a moment later', async ({ followText }) => {
  const { findings, left } = await followText(DEFAULT_PAGE, {
    faults: ['delete-delayed'],
    patience: { listed: 10_000 },
  });
  expect({ findings, left }).toEqual({ findings: [], left: [] });
});
