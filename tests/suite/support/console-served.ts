import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** A mock console in a process of its own. */
export interface Served {
  pid: number;
  /** What it prints once it runs. */
  greeting: string;
  url: string;
  admin: { email: string; password: string };
  /** Ends it as Ctrl-C does and gives its exit code. */
  interrupt: () => Promise<number | null>;
}

/** Runs what `npm run console` runs, without npm in between. Throws when it ends before it has said anything. */
export async function serveByHand(...flags: string[]): Promise<Served> {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    scripts: { console: string };
  };
  const [, ...command] = scripts.console.split(' ');
  const options = { cwd: fileURLToPath(root) };
  const child = spawn(process.execPath, ['--import', 'tsx', ...command, ...flags], options);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const greeting = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => {
      resolve(data.toString());
    });
    void ended.then(() => {
      reject(new Error('The console ended.'));
    });
  });
  const [, email = '', password = ''] = /tenant admin +(\S+) +(\S+)/.exec(greeting) ?? [];
  return {
    pid: child.pid ?? 0,
    greeting,
    url: /http:\/\/127\.0\.0\.1:\d+/.exec(greeting)?.[0] ?? '',
    admin: { email, password },
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
