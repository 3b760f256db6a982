/** What the prerequisites have provided for. */
export interface Given {
  /** Where the console is. */
  readonly url: string;
  readonly account: { readonly email: string; readonly password: string };
  readonly organization?: string | undefined;
  /** Words by which the console may call the reader: names, e-mail, initials. */
  readonly readerNames: readonly string[];
  /** The key that the steps speak of, and one beside it that has to stay; both made by this run. */
  readonly key?: string | undefined;
  readonly controlKey?: string | undefined;
  /** Names of all other keys in the tenant, as far as the API tells; each ends a row. */
  readonly otherKeys: readonly string[];
  /** Those of them that are not the reader's own. */
  readonly foreignKeys: readonly string[];
}
