/** What the language of a code block says it is, as pages name it. */

/** Commands, typed into a terminal. */
export const SHELLS: ReadonlySet<string> = new Set(
  'shell sh bash zsh fish console terminal shell-session shellscript curl powershell ps1 batch cmd'.split(
    ' ',
  ),
);

/** What an API answers. */
export const ANSWERS: ReadonlySet<string> = new Set('json jsonc json5'.split(' '));

/** No programs, though languages: what stands in them is read by something else. */
export const FILES: ReadonlySet<string> = new Set(
  'yaml yml toml ini xml properties env dotenv csv diff html hcl terraform tf dockerfile docker'.split(' '),
);

/** No language at all. */
export const TEXT: ReadonlySet<string> = new Set(' text txt plaintext output log'.split(' '));
