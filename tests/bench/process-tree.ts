import { readdirSync, readFileSync } from 'node:fs';

const SAMPLE_MS = 100;

/** The clock of `/proc` ticks a hundred times a second on every Linux. */
const MS_PER_TICK = 10;

/** What a process and all that it started took. */
export interface Taken {
  /** Processor time, without what a process spent in the tenth of a second before its end. */
  cpuMs: number;
  /** The peak of the sum, in MB; 0 where nobody asked for it. */
  peakMb: number;
}

/**
 * Watches a process and its descendants, ten times a second; Linux alone, elsewhere all is 0. The processor time can't be
 * asked for at the end: a browser's processes are killed, and their times are lost with them.
 * @param watchesMemory takes time of its own: memory that several processes share counts once (PSS) where the system tells
 * @returns ends the watch and tells what was taken
 */
export function watchTree(pid: number, watchesMemory: boolean): () => Taken {
  const ticks = new Map<string, number>();
  let peakKb = 0;
  const timer = setInterval(() => {
    const tree = treeOf(pid);
    for (const { id, cpuTicks } of tree) ticks.set(id, cpuTicks);
    if (watchesMemory) peakKb = Math.max(peakKb, sum(tree.map((process) => memoryOf(process.pid))));
  }, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return { cpuMs: sum([...ticks.values()]) * MS_PER_TICK, peakMb: peakKb / 1024 };
  };
}

interface ProcessStat {
  pid: number;
  parent: number;
  /** No two processes share it, as two may share a pid. */
  id: string;
  cpuTicks: number;
}

/** A process and its descendants. */
function treeOf(root: number): ProcessStat[] {
  const all = pids().flatMap(statOf);
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

function pids(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function statOf(pid: number): ProcessStat[] {
  // The name, in parentheses, may hold anything; what follows its end is in a fixed order, from the state on.
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  if (!fields) return [];
  const [parent = 0, user = 0, system = 0, begun = 0] = [1, 11, 12, 19].map((index) => Number(fields[index]));
  return [{ pid, parent, id: `${pid} ${begun}`, cpuTicks: user + system }];
}

/** In KB. */
function memoryOf(pid: number): number {
  const figures = read(`/proc/${pid}/smaps_rollup`) ?? read(`/proc/${pid}/status`) ?? '';
  return Number(/^(?:Pss|VmRSS):\s+(\d+) kB/m.exec(figures)?.[1] ?? 0);
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
