import { expect } from '@playwright/test';
import { type Skin, skins } from '../../fixtures/mock-console/skins.ts';
import { foreignDeletions, leftIn, test } from '../suite/support/live-run.ts';
import { draw, tagOf } from './draw.ts';

// What would have to break: a console that is served apart is followed otherwise than the embedded one.

test.describe.configure({ timeout: 120_000 });

const CONSOLES: Skin[][] = [
  ['aria', 'paged', 'search', 'login-one-screen', 'organizations', 'drawer-forms'],
  ['bare', 'reordered', 'oldest-first', 'extra-columns', 'login-banner', 'dots-glyph', 'labels-inside'],
  [
    'similar-names',
    'other-scripts',
    'uppercase',
    'hidden-words',
    'single-sign-on',
    'tenant-settings-in-project',
    'page-forms',
  ],
  ['bare', 'paged', 'animated', 'restless', 'no-toasts', 'slow-hands', 'late-tables'],
];

test('every skin is among the consoles that are tried', () => {
  expect(new Set(CONSOLES.flat())).toEqual(new Set(Object.keys(skins)));
});

const drawn = draw('live', CONSOLES, 1);
for (const worn of CONSOLES) {
  test(`conforms live on ${worn.join(' + ')}`, tagOf(worn, drawn), async ({ startConsole, startRun }) => {
    const console = await startConsole({ skins: worn });
    const run = startRun(console, { env: { PALETTE_ORG: console.state.organization } });
    const { status, output } = await run.done;
    expect(status, output).toBe(0);
    expect(run.report()).toMatchObject({ status: 'conforms', console: { mode: 'live', url: console.url } });
    expect({ left: leftIn(console), foreign: foreignDeletions(console) }).toEqual({ left: [], foreign: [] });
  });
}
