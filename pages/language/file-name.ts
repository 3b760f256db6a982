import { FILE_ENDINGS } from './lexicon/things.ts';

/** "main.go", "~/.ssh/config.yaml": a name of a file, which no console shows as a label. */
export function isFileName(text: string): boolean {
  const ending = /^(?:[\w.~-]*\/)*[\w-]+(?:\.[\w-]+)*\.([a-z]{2,5})$/.exec(text)?.[1];
  return ending !== undefined && FILE_ENDINGS.has(ending);
}
