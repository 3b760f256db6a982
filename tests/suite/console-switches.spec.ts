import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { faults } from '../../fixtures/console/faults.ts';
import { parseFaults, parseSkins } from '../../fixtures/console/parse-switches.ts';
import { skins } from '../../fixtures/console/skins.ts';
import { expect, test } from './console-mock.ts';

test('reads every skin and every fault by its name', () => {
  expect(parseSkins(Object.keys(skins).join(','))).toEqual(Object.keys(skins));
  const needing = ['item-missing:Delete', 'item-duplicated:Delete'];
  const names = Object.keys(faults).filter((name) => !name.startsWith('item-'));
  expect(parseFaults([...names, ...needing].join(','))).toEqual([...names, ...needing]);
});

test('names the skin or fault that was meant', () => {
  expect(() => parseSkins('bear')).toThrow('There is no skin bear. Did you mean bare?');
  expect(() => parseSkins('something-else')).toThrow('There is no skin something-else. --help lists them.');
  expect(() => parseFaults('slow,delete-delay')).toThrow('Did you mean delete-delayed?');
  expect(() => parseFaults('constructor')).toThrow('There is no fault constructor.');
  expect(() => parseFaults('item-missing')).toThrow('item-missing needs an argument');
  expect(() => parseFaults('delete-does-nothing:now')).toThrow('takes no argument');
});

test('runs by hand until it is interrupted, on loopback only', async () => {
  const serve = fileURLToPath(new URL('../../fixtures/console/serve.ts', import.meta.url));
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    serve,
    '--skin',
    'bare',
    '--fault',
    'slow:/v1/none',
  ]);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const output = await new Promise<string>((resolve) => {
    child.stdout.once('data', (data: Buffer) => {
      resolve(data.toString());
    });
  });
  expect(output).toMatch(/tenant admin +\S+@\S+ +\S+/);
  expect(output).toMatch(/skins +bare\n +faults +slow:/);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
  expect((await fetch(`${url}/v1/auth/org`)).status).toBe(200);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
