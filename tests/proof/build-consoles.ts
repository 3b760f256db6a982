import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { npm, quiet, reason } from '../../fixtures/commands/set-up/commands.mjs';
import { BUILT_CONSOLES, type BuiltConsole, isBuilt, PACKAGE } from './built-consoles.ts';

const STAMP = join(PACKAGE, 'node_modules/.cache/built');

/** Runs before the whole proof: installs, type-checks and builds the consoles of libraries, where their sources have changed. */
export default async function buildConsoles(): Promise<void> {
  const stamp = stampOf();
  const isDone = (Object.keys(BUILT_CONSOLES) as BuiltConsole[]).every(isBuilt) && stamp === readStamp();
  if (isDone) return;
  console.log('Building the consoles of component libraries ...');
  // None of these packages needs a script to be installed, and some would tell somebody of it.
  await run('ci', '--ignore-scripts', '--include=dev', '--prefer-offline', '--no-progress');
  await run('run', 'types');
  await run('run', 'build');
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
}

async function run(...args: string[]): Promise<void> {
  const { code, output } = await quiet(npm(['--prefix', PACKAGE, ...args]));
  if (code !== 0) throw new Error(`\`npm ${args.join(' ')}\` failed in ${PACKAGE}: ${reason(output)}`);
}

/** What the consoles are made of. */
function stampOf(): string {
  const files = globSync('**/*', {
    cwd: PACKAGE,
    dot: true,
    ignore: ['**/node_modules/**', '**/dist/**'],
  }).sort();
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(file).update(readFileSync(join(PACKAGE, file)));
  return hash.digest('hex');
}

function readStamp(): string | undefined {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}
