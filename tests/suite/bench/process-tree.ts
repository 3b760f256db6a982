import { readdirSync, readFileSync } from 'node:fs';

const SAMPLE_MS = 100;

/** The clock of `/proc` ticks a hundred times a second on every Linux. */
const MS_PER_TICK = 10;

/**
 * Watches the memory of a process and all that it started, ten times a second. Memory that several processes share counts
 * once (PSS), where the system tells; Linux alone.
 * @returns ends the watch and gives the peak of the sum, in MB; 0 where nothing could be read
 */
export function watchMemory(pid: number): () => number {
  let peakKb = 0;
  const timer = setInterval(() => {
    peakKb = Math.max(peakKb, sum(treeOf(pid).map(memoryOf)));
  }, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return peakKb / 1024;
  };
}

/** Processor time of all that this process started and that has ended, in ms; 0 where the system doesn't tell. Linux alone. */
export function cpuOfChildrenMs(): number {
  const fields = statOf('self');
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) * MS_PER_TICK;
}

/** A process and its descendants. */
function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(name);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

function parentOf(pid: string): number | undefined {
  const parent = statOf(pid)[1];
  return parent === undefined ? undefined : Number(parent);
}

/** What the system notes of a process, from its state on: the name before it, in parentheses, may hold anything. */
function statOf(pid: string): string[] {
  return read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ') ?? [];
}

/** In KB. */
function memoryOf(pid: number): number {
  const rollup = read(`/proc/${pid}/smaps_rollup`);
  const status = rollup ?? read(`/proc/${pid}/status`) ?? '';
  return Number(/^(?:Pss|VmRSS):\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
}

/** A process may end while it is looked at. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
