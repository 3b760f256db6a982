import { FAULTS } from '../../../fixtures/mock-console/faults.ts';
import { parseFaults, parseSkins } from '../../../fixtures/mock-console/parse-switches.ts';
import { skins } from '../../../fixtures/mock-console/skins.ts';
import { tokenOf } from '../support/console-client.ts';
import { expect, test } from '../support/console-mock.ts';
import { serveByHand } from '../support/console-served.ts';

test('reads every skin and every fault by its name', () => {
  expect(parseSkins(Object.keys(skins).join(','))).toEqual(Object.keys(skins));
  const named = Object.entries(FAULTS).map(([name, description]) =>
    /[^[]:</.test(description) ? `${name}:Delete` : name,
  );
  expect(parseFaults(named.join(','))).toEqual(named);
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
  const served = await serveByHand('--skin', 'bare', '--fault', 'slow:/v1/none');
  expect(served.greeting).toMatch(/skins +bare\n +faults +slow:/);
  expect(await tokenOf(served, served.admin, false)).toBeTruthy();
  expect(await served.interrupt()).toBe(0);
});
