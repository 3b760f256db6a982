import { expect, test } from '@playwright/test';
import { prepare } from '../support/following.ts';

// What would have to break: words about what nobody can make ready are called not understood, or are passed over where
// the procedure is followed.

/** What becomes of one step in a procedure about a thing. */
function fateOf(step: string, about: string): string[] {
  const lines = ['## Prerequisites', '', `- A ${about}.`, '', `## Delete a ${about}`, '', `1. ${step}`, ''];
  const { plans } = prepare([...lines, '## Validate', '', '1. Click **Next**.', ''].join('\n'));
  return plans.flatMap(({ steps: [first] }) =>
    (first?.parts ?? []).map((part) =>
      'because' in part ? 'finding' : 'why' in part ? `${part.as}: ${part.why}` : part.as,
    ),
  );
}

const lacks = (name: string): string => `not-covered: no ${name} can be made ready here`;

const STEPS: Record<string, string> = {
  'Select your cluster.': lacks('cluster'),
  'Click on the cluster that runs your pods.': lacks('cluster'),
  'In the **drop-down Menu** at the top of the page, choose the project that has your cluster.':
    lacks('project'),
  'Select the new node pool.': lacks('node pool'),
  'Choose the colleague you want to ask.': lacks('colleague'),
  'Enter a pool size.': 'not-covered: a field that the page does not name',
  'Allocate more memory.': 'not-covered: how it is done is not said',
  'Repeat steps 7 to 10.': 'not-covered: steps that are done again',
  'The size of the pool is unique in the cluster.': 'not-covered: a claim that nobody checks',
};

test('says of what nobody can make ready, or of what no label is told, that it is not covered', () => {
  for (const [step, fate] of Object.entries(STEPS))
    expect.soft([step, ...fateOf(step, 'cluster')]).toEqual([step, fate]);
});

test('passes over none of such words in a procedure that is followed', () => {
  for (const step of Object.keys(STEPS))
    expect.soft([step, ...fateOf(step, 'API key')]).toEqual([step, 'finding']);
});

test('does not understand a verb that nobody knows, whatever the procedure is about', () => {
  for (const step of ['Florb your cluster.', 'Selct the cluster.', 'Select **Delete** florbly.'])
    expect.soft([step, ...fateOf(step, 'cluster')]).toEqual([step, 'finding']);
});

test('tells acts apart that nothing beside them makes plain', () => {
  const steps: Record<string, string> = {
    'Click on the row of the colleague you want to remove.': lacks('colleague'),
    'Beside the node that needs care, select **Drain**.': lacks('node'),
    'Leave the **Size** option enabled.': 'not-covered: what is left as it is',
    'If the pool is full, select **Grow**.': 'not-covered: only where something is so that nobody knows of',
    'If the pool is empty, the cluster that florbs is stopped before the next one.':
      'not-covered: a claim that nobody checks',
    'Save your changes.': 'not-covered: how it is done is not said',
  };
  for (const [step, fate] of Object.entries(steps))
    expect.soft([step, ...fateOf(step, 'cluster')]).toEqual([step, fate]);
});

test('takes a slip of a known noun for no thing of its own, and tells the right word', () => {
  const right = (step: string): string[] => {
    const lines = ['## Delete a cluster', '', `1. ${step}`, '', '## Validate', '', '1. Click **Next**.', ''];
    const parts = prepare(lines.join('\n')).plans.flatMap(({ steps: [first] }) => first?.parts ?? []);
    return parts.map((part) =>
      'because' in part ? (part.because.respelling?.by ?? part.because.examples.join(' or ')) : part.as,
    );
  };
  for (const [step, ...told] of [
    ['Select the clusterr.', 'Select the cluster or Select the clusters'],
    ['Select the cluser.', 'cluster'],
    ['Select the worksapce and click **Next**.', 'workspace', 'performed'],
    ['Verify that the clutser is listed.', 'cluster'],
    ['Select the tag.', 'not-covered'],
    ['Select the control plane.', 'not-covered'],
    ['Select the node pool.', 'not-covered'],
  ] as const)
    expect.soft([step, ...right(step)]).toEqual([step, ...told]);
});

test('says of a name whose it is, and of a value that it is one', () => {
  const steps: Record<string, string> = {
    'Click the cluster profile name.': lacks('cluster profile'),
    'Click the node name.': lacks('node'),
    'Select the data format for the node.': 'not-covered: a field that the page does not name',
    'Review its configuration.': 'not-covered: how it is done is not said',
    'Select the tenant.': "not-covered: no tenant but the reader's own is there",
  };
  for (const [step, fate] of Object.entries(steps))
    expect.soft([step, ...fateOf(step, 'cluster')]).toEqual([step, fate]);
});
