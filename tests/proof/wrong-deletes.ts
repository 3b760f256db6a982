import type { FaultName } from '../../fixtures/mock-console/faults.ts';
import { ACTS, type Act } from './acts.ts';
import { WRONG_ACTS } from './wrong-acts.ts';
import {
  absent,
  BOTH,
  drift,
  IN_TIME,
  NOT_DONE,
  outage,
  type FaultRule,
  twice,
  type WrongConsole,
} from './wrong-console.ts';

const ASKS = drift('undocumented-dialog', 'delete');
const TRIED_AGAIN = 'An outage that has passed when it is tried again.';

/** Every fault that matters to whoever deletes a key, with every argument that makes a difference. */
const RULES: FaultRule[] = [
  [
    ['delete-does-nothing', 'delete-hides-row-only', 'delete-removes-another-row', 'delete-only-revokes'],
    BOTH,
    NOT_DONE,
  ],
  ['delete-removes-neighbour-too', BOTH, drift('control-missing', 'verify')],
  ['delete-delayed', BOTH, IN_TIME],
  [
    [
      'delete-confirm-ok',
      'delete-confirm-name',
      'delete-confirm-tick',
      'delete-confirm-bubble',
      'delete-confirm-native',
    ],
    BOTH,
    ASKS,
  ],
  ['delete-refused-for-others', 'Tenant', drift('validation-failed', 'delete')],
  ['delete-refused-for-others', 'User', 'The key is the reader’s own.'],
  ['deleted-key-authenticates', BOTH, NOT_DONE],
  ['my-keys-shows-tenant', 'User', drift('validation-failed', 'identify')],
  ['my-keys-shows-tenant', 'Tenant', 'The tab does not go there.'],
  ['lists-empty-after-delete', BOTH, drift('control-missing', 'verify')],
  [
    ['label-case', 'label-case:My API Keys', 'item-missing:My API Keys', 'item-renamed:My API Keys'],
    'User',
    absent('menu'),
  ],
  [
    ['label-case', 'label-case:Tenant Admin', 'item-missing:Tenant Admin', 'item-renamed:Tenant Admin'],
    'Tenant',
    absent('scope'),
  ],
  [
    ['label-case:Tenant Settings', 'item-missing:Tenant Settings', 'item-renamed:Tenant Settings'],
    'Tenant',
    absent('main menu'),
  ],
  [['label-case:API Keys', 'item-missing:API Keys', 'item-renamed:API Keys'], 'Tenant', absent('menu')],
  [['label-case:Delete', 'item-missing:Delete', 'item-renamed:Delete'], BOTH, absent('delete')],
  ['item-missing:User Menu', 'User', drift('menu-not-found', 'menu')],
  ['item-missing:Main Menu', 'Tenant', drift('menu-not-found', 'main menu')],
  ['item-missing:Main Menu', 'User', 'The tab does not need it.'],
  ['item-missing:Tenant Settings Menu', 'Tenant', drift('menu-not-found', 'menu')],
  ['item-missing:scope', 'Tenant', drift('menu-not-found', 'scope')],
  ['item-missing:three-dot Menu', BOTH, drift('menu-not-found', 'identify')],
  ['item-duplicated:My API Keys', 'User', twice('menu')],
  ['item-duplicated:Tenant Admin', 'Tenant', twice('scope')],
  ['item-duplicated:Tenant Settings', 'Tenant', twice('main menu')],
  ['item-duplicated:API Keys', 'Tenant', twice('menu')],
  ['item-duplicated:Delete', BOTH, twice('delete')],
  ['item-duplicated:three-dot Menu', BOTH, twice('identify')],
  ['table-loads-forever', BOTH, outage('never-loaded', 'identify')],
  // The mock reloads without a sign of it: such a request may wait for news, and the reader goes on until the table is needed.
  ['table-loads-forever:after-delete', BOTH, outage('never-loaded', 'verify')],
  ['table-error', BOTH, outage('console-error', 'identify')],
  ['table-error:after-delete', BOTH, outage('console-error', 'delete')],
  ['table-empty-at-first', BOTH, IN_TIME],
  ['whats-new-dialog', BOTH, drift('undocumented-dialog', 'log in')],
  ['deny-tenant-scope', 'Tenant', drift('validation-failed', 'scope')],
  [['credentials-rejected', 'credentials-rejected:user'], 'User', outage('credentials-rejected', 'log in')],
  ['credentials-rejected:admin', 'Tenant', outage('credentials-rejected', 'log in')],
  ['credentials-rejected:other', BOTH, 'Nobody logs in with that account.'],
  ['session-expires-mid-way', BOTH, outage('session-ended', 'delete')],
  ['rate-limit', BOTH, 'A reader stays below the documented limit.'],
  [['slow', 'slow:DELETE', 'slow:GET /v1/apiKeys'], BOTH, IN_TIME],
  [['status-429-once', 'status-500-once', 'status-503-once', 'connection-reset-once'], BOTH, TRIED_AGAIN],
  [
    [
      'status-429-once:DELETE',
      'status-500-once:DELETE',
      'status-503-once:DELETE',
      'connection-reset-once:DELETE',
    ],
    BOTH,
    TRIED_AGAIN,
  ],
  [['status-429-always', 'status-429-at-times:POST'], BOTH, outage('rate-limited', 'log in')],
];

/** Cleared of what no console can be: a first try that always meets a server in error. */
const SERVERS: FaultRule[] = [
  ['status-429-always:DELETE', BOTH, outage('rate-limited', 'delete')],
  [['status-500-always', 'status-503-always'], BOTH, outage('console-error', 'log in')],
  [['status-500-always:DELETE', 'status-503-always:DELETE'], BOTH, outage('console-error', 'delete')],
  ['connection-reset', BOTH, outage('console-unreachable', 'log in')],
  ['connection-reset:DELETE', BOTH, outage('console-unreachable', 'delete')],
];

const RULES_OF: Record<Act, FaultRule[]> = { ...WRONG_ACTS, delete: [...RULES, ...SERVERS] };

export const WRONG_CONSOLES: WrongConsole[] = ACTS.flatMap((act) =>
  RULES_OF[act].flatMap(([faults, tabs, said]) =>
    [faults].flat().flatMap((fault) =>
      [tabs].flat().map((tab) => ({
        act,
        fault,
        tab,
        ...(typeof said === 'string' ? { harmless: said } : said && { said }),
      })),
    ),
  ),
);

/** What is tried on the consoles of component libraries too: what depends on how a console is made, and on its pace. */
const ON_EVERY_CONSOLE: Record<Act, RegExp> = {
  create:
    /^(?:create-(?:does-nothing|for-another-user|with-another-expiry|shows-another-value)|(?:item|column)-renamed:.*)$/,
  edit: /^(?:edit-(?:does-nothing|drops-field:.*|changes-neighbour-too)|(?:item|column)-renamed:.*|change-delayed)$/,
  revoke: /^(?:revoke-(?:does-nothing|changes-table-only|confirm-ok)|(?:item|column)-renamed:.*)$/,
  're-activate': /^(?:re-activate-(?:does-nothing|changes-value|confirm-ok)|(?:item|column)-renamed:.*)$/,
  delete:
    /^(?:delete-(?:does-nothing|only-revokes|removes-neighbour-too|delayed|confirm-(?:ok|bubble))|item-renamed:.*|lists-empty-after-delete|table-(?:error|empty-at-first|loads-forever)|session-expires-mid-way|slow|status-500-once)$/,
};

export const WRONG_ON_EVERY_CONSOLE = WRONG_CONSOLES.filter(({ act, fault }) =>
  ON_EVERY_CONSOLE[act].test(fault),
);

/** Strike now and then: what is hit differs from run to run, so that either is right, an outage or nothing; never drift. */
export const AT_TIMES: FaultName[] = ['status-429-at-times', 'status-500-at-times', 'status-503-at-times'];
