/** The table of Unicode Technical Standard 39: which characters look like which. The package brings no types of its own. */
declare module 'unicode-confusables' {
  /** Each character as the one that it looks like; what has no look of its own is left out. */
  export function rectifyConfusion(text: string): string;
}
