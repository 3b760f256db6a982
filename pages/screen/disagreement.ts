import type { Label } from '../../fixtures/model/words.ts';

/** How page and console can disagree about one step; the kinds of class `drift` in conformance.json. */
export type DriftKind =
  | 'label-not-found'
  | 'label-ambiguous'
  | 'menu-not-found'
  | 'out-of-order'
  | 'undocumented-dialog'
  | 'validation-failed'
  | 'control-missing';

interface Details {
  kind: DriftKind;
  /** One sentence for a docs writer. */
  message: string;
  /** The words of the page in question, if it is about words. */
  label?: Label | undefined;
  expected?: string | undefined;
  /** What a reader sees there instead. */
  offered?: readonly string[];
  /** The words to write instead. */
  suggestion?: string | undefined;
}

/** The page says one thing and the console shows another. */
export class Disagreement extends Error {
  override readonly name = 'Disagreement';
  readonly details: Details;

  constructor(details: Details) {
    super(details.message);
    this.details = details;
  }
}

/** The console could not answer, so nobody can tell whether page and console agree. */
export class Outage extends Error {
  override readonly name = 'Outage';
  readonly kind:
    | 'console-unreachable'
    | 'console-error'
    | 'rate-limited'
    | 'credentials-rejected'
    | 'session-ended'
    | 'never-loaded'
    | 'set-up-failed';

  constructor(kind: Outage['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}
