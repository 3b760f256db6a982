/** Each word in lower case but perhaps for its first letter, as a writer may vary; SHOUTING or a slip of the shift key is not. */
export function isPlainlyCased(words: string): boolean {
  return words.split(/[\s\p{Pd}]+/u).every((word) => /^\p{L}\p{Ll}*$/u.test(word));
}

/** Whether the name in "<name> Menu" means these words of the console; writers vary its case ("Account settings Menu"). */
export function isNameOf(name: string, words: string): boolean {
  return name === words || (isPlainlyCased(name) && name.toLowerCase() === words.toLowerCase());
}
