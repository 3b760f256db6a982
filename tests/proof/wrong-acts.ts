import type { Fault } from '../../fixtures/mock-console/faults.ts';
import type { Act } from './acts.ts';
import {
  absent,
  BOTH,
  drift,
  IN_TIME,
  NOT_DONE,
  type FaultRule,
  type StepName,
  twice,
} from './wrong-console.ts';

const BYSTANDER = drift('bystander-changed', 'verify');
const NOT_LOOKED_AT = 'The tab does not look at it.';

/** A button or a menu's item that is not there, has another name, or is there twice. */
const pressed = (words: string, at: StepName): FaultRule[] => [
  [[`item-missing:${words}`, `item-renamed:${words}`, `label-case:${words}`], BOTH, absent(at)],
  [`item-duplicated:${words}`, BOTH, twice(at)],
];

/** A field that is not there or has another name. */
const unfound = (field: StepName): FaultRule['2'] => drift('field-not-found', field);
const changed = (field: StepName): Fault[] => [`item-missing:${field}`, `item-renamed:${field}`];

/** A column that is not there or has another name. */
const column = (header: string): Fault[] => [`column-missing:${header}`, `column-renamed:${header}`];

/** What can go wrong with every change of a key that is there. @param at where it is looked for again */
const change = (act: 'edit' | 'revoke' | 're-activate', at: StepName): FaultRule[] => [
  [
    [`${act}-does-nothing`, `${act}-changes-api-only`, `${act}-changes-another-row`],
    BOTH,
    drift('validation-failed', at),
  ],
  [`${act}-changes-table-only`, BOTH, NOT_DONE],
  [`${act}-changes-neighbour-too`, BOTH, BYSTANDER],
  ['change-delayed', BOTH, IN_TIME],
];

/** Every fault that matters to whoever makes or changes a key. */
export const WRONG_ACTS: Record<Exclude<Act, 'delete'>, FaultRule[]> = {
  create: [
    [
      [
        'create-does-nothing',
        'create-twice',
        'create-for-another-user',
        'create-with-another-expiry',
        'create-drops-description',
        'create-shows-another-value',
      ],
      BOTH,
      NOT_DONE,
    ],
    [['create-shows-no-value', 'create-masks-value'], BOTH, drift('value-not-shown', 'copy')],
    ['create-confirm-ok', BOTH, drift('undocumented-dialog', 'generate')],
    ['form-requires-another-field', BOTH, drift('field-undocumented', 'generate')],
    ['field-locked:Description', BOTH, drift('validation-failed', 'Description')],
    ['form-offers-another-field', BOTH, 'It may stay empty.'],
    ...pressed('Add New API key', 'add'),
    ...pressed('Generate', 'generate'),
    [changed('API Key Name'), BOTH, unfound('API Key Name')],
    [changed('Description'), BOTH, unfound('Description')],
    [changed('User Name'), 'Tenant', unfound('User Name')],
    [changed('Expiration Date'), BOTH, unfound('Expiration Date')],
    ['item-duplicated:API Key Name', BOTH, twice('API Key Name')],
    [['item-missing:Custom', 'item-renamed:Custom'], BOTH, absent('Expiration Date')],
    [[...column('User Name'), ...column('Expiration Date')], 'Tenant', absent('verify')],
    [column('Expiration Date'), 'User', NOT_LOOKED_AT],
    [column('Active'), BOTH, NOT_LOOKED_AT],
  ],
  edit: [
    ...change('edit', 'identify again'),
    // The row is looked for by its new name.
    ['edit-drops-field:name', BOTH, drift('validation-failed', 'identify again')],
    [['edit-drops-field:description', 'edit-drops-field:expiry', 'edit-changes-value'], BOTH, NOT_DONE],
    ['edit-changes-owner', 'User', drift('validation-failed', 'identify again')],
    ['edit-changes-owner', 'Tenant', NOT_DONE],
    ['edit-offers-value', BOTH, drift('validation-failed', 'Value')],
    ['edit-confirm-ok', BOTH, drift('undocumented-dialog', 'save')],
    ['form-requires-another-field', BOTH, drift('field-undocumented', 'save')],
    ['field-locked:API Key Name', BOTH, drift('validation-failed', 'API Key Name')],
    ['form-offers-another-field', BOTH, 'It may stay empty.'],
    ...pressed('Edit', 'edit'),
    ...pressed('Save', 'save'),
    [changed('API Key Name'), BOTH, unfound('API Key Name')],
    [changed('Description'), BOTH, unfound('Description')],
    [changed('Expiration Date'), BOTH, unfound('Expiration Date')],
    [[...column('Description'), ...column('Expiration Date')], BOTH, absent('verify')],
    [column('Active'), BOTH, NOT_LOOKED_AT],
  ],
  revoke: [
    ...change('revoke', 'verify'),
    ['revoke-deletes', 'User', drift('validation-failed', 'identify again')],
    ['revoke-deletes', 'Tenant', NOT_DONE],
    ['revoked-key-authenticates', BOTH, NOT_DONE],
    ['revoke-confirm-ok', BOTH, drift('undocumented-dialog', 'revoke')],
    ...pressed('Revoke', 'revoke'),
    [column('Active'), BOTH, absent('verify')],
    ['item-renamed:Inactive', BOTH, NOT_DONE],
    [column('Description'), BOTH, NOT_LOOKED_AT],
  ],
  're-activate': [
    ...change('re-activate', 'verify'),
    ['re-activate-changes-value', BOTH, NOT_DONE],
    ['re-activate-confirm-ok', BOTH, drift('undocumented-dialog', 're-activate')],
    ...pressed('Re-activate', 're-activate'),
    [column('Active'), BOTH, absent('verify')],
    [column('Description'), BOTH, NOT_LOOKED_AT],
  ],
};
