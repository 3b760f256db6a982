/** What one look at the screen tells: only what a reader would see, in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something a reader can press, choose or fill in, whatever element it is. */
export interface Control {
  /** Stands for the same element in later looks at the same document. */
  id: number;
  /** Its visible words, else its accessible name; empty for a bare icon. */
  words: string;
  /** Every whole name a reader may call it by. */
  says: string[];
  /** Shows words; an icon shows none, whatever its author named it. */
  isLegible: boolean;
  /** The accessible name that its author gave it (aria-label, title, alt …), or empty. */
  name: string;
  kind: 'press' | 'field' | 'password' | 'tick' | 'select';
  box: Box;
  /** It says of itself that it opens something. */
  opens: boolean;
  /** Whether what it unfolds is open; null where it doesn't tell. */
  isUnfolded: boolean | null;
  /** Looks like three dots in a line. */
  dots: boolean;
  /** What it shows besides words: symbols, or the name of an icon in an icon font. */
  glyph: string;
  /** Leads elsewhere, as a link does. */
  leads: boolean;
  /** The box floating above the page that it is in, by its id; 0 for the page itself. */
  layer: number;
  /** Stands in a row: one of several blocks built alike, one above the other. Told of what shows that it can be pressed. */
  inRow: boolean;
  /**
   * How it shows that it can be pressed: by a role or native element, by its pointer, tab stop or listener,
   * or not at all: a line of plain text or a picture, which counts only where nothing else at its place does.
   */
  manner: 'declared' | 'implied' | 'plain';
  disabled: boolean;
  /** The visible options of a native drop-down, and the one chosen. */
  options: string[];
  chosen: string;
}

/** Whether a box stands where another does. */
export const isAt = (one: Box, other: Box): boolean => one.x === other.x && one.y === other.y;

/** A box over the page that has to be answered first. */
export interface Dialog {
  title: string;
  controls: number[];
}

/** One of several that a field offers. */
export interface Option {
  words: string;
  /** Of its control; 0 where a native drop-down has it. */
  id: number;
  isChosen: boolean | null;
}

/** One of the fields of a day that has several, and its control. */
export interface DayPart {
  part: 'year' | 'month' | 'day';
  id: number;
}

/** What can be filled in, whatever it is made of. */
export interface Field {
  /** Of its control; of radio buttons, the first. */
  id: number;
  /** What a reader may call it, marks such as "*" aside. */
  labels: string[];
  /** A line or box to type in, a day to type, a day with a field for each part, a list to open, a box or switch to set, radio buttons. */
  making: 'text' | 'day' | 'parts' | 'list' | 'tick' | 'choice';
  /** A native drop-down. */
  isNative: boolean;
  /** What is typed or chosen. */
  value: string;
  /** Of a box or switch; null where it doesn't tell. */
  isTicked: boolean | null;
  /** What can be chosen, where that is known before it is opened. */
  options: Option[];
  /** Of a day in parts: each of them. */
  parts: DayPart[];
  /** The icon beside it that opens its list or calendar, by its id; 0 where there is none. */
  opener: number;
  /** What stands in it while it is empty. */
  hint: string;
  isRequired: boolean;
  /** Neither greyed out nor only for reading. */
  takesInput: boolean;
  /** Marked as wrongly filled in. */
  isRejected: boolean;
  isSearch: boolean;
  box: Box;
}

/** A key's row: the controls in it. Several when the name stands in several rows. */
export interface Row {
  /** Stands for the element that the name is on. */
  id: number;
  name: string;
  /** The column the name stands in: alike for all names in one column of one table. */
  column: string;
  /** Where the row stands; where its columns are apart, the block that the name is in. */
  box: Box;
  controls: number[];
  /** What stands in it, with the header of each column, and where; only where cells were asked for. */
  cells: HeadedCell[];
  texts: PlacedText[];
}

/** A cell of a row, and what its column is headed; empty where it has no header. */
export interface HeadedCell {
  header: string;
  text: string;
}

export interface PlacedText {
  text: string;
  /** It says of itself that it is a label, and no value. */
  isLabel: boolean;
  box: Box;
}

/** A column of entries one above the other, and the controls in it. */
export interface Column extends Box {
  holds: number[];
}

/** The part of a page that its window shows. */
export interface Viewport {
  width: number;
  height: number;
  /** How far the page is scrolled. */
  scrolled: { x: number; y: number };
}

export interface Snapshot extends Viewport {
  /** Changes with every document, so that ids of another document are never mixed up. */
  document: string;
  url: string;
  controls: Control[];
  /** The column at the left edge, and the one beside it. */
  mainMenu: Column | null;
  sideMenu: Column | null;
  dialog: Dialog | null;
  /** Places that show that the page is still at work: a progress bar, a spinner, a busy region. */
  loading: string[];
  /** Only where they were asked for. */
  fields: Field[];
  /** Words of visible alerts. */
  alerts: string[];
  rows: Row[];
  /** The other names asked about, wherever they stand on the screen. */
  others: Pick<Row, 'name' | 'column'>[];
  /** Counts changes of the document; two looks with one number saw the same. */
  version: number;
  /** The document is about to be replaced by another, or was once and stayed. */
  isLeaving: boolean;
  /** The press before this look reached nothing, because something else was in its place. */
  wentAstray: boolean;
  /** Time since the last change, in ms. */
  quietMs: number;
  /** Time since something was last seen on its way by an animation that ends, in ms. */
  stillMs: number;
}

/** What a look is asked for beyond the controls: the names whose rows matter, and the names that end a row. */
export interface Question {
  names: string[];
  others: string[];
  /** Whether the fields matter. */
  fields?: boolean;
  /** Whether it matters what stands in the rows. */
  cells?: boolean;
}

/** Whether it is an entry of the main menu, or of the column beside it. */
export const isInColumn = ({ mainMenu, sideMenu }: Snapshot, { id }: Control): boolean =>
  [mainMenu, sideMenu].some((column) => column?.holds.includes(id));

/** The controls with these ids. */
export const heldBy = (snapshot: Snapshot, ids: readonly number[]): Control[] =>
  snapshot.controls.filter(({ id }) => ids.includes(id));

/** The controls of a column. */
export const entriesOf = (snapshot: Snapshot, column: Column | null): Control[] =>
  heldBy(snapshot, column?.holds ?? []);
