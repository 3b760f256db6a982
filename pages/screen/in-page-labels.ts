import type { FoundControl } from './in-page-controls.ts';
import type { inPageJoined } from './in-page-joined.ts';
import type { inPageNames } from './in-page-names.ts';
import type { Fragment, inPageTree } from './in-page-tree.ts';
import type { Box } from './snapshot.ts';

/** What a field is called, and whether that is marked as one that has to be filled in. */
interface Called {
  words: string[];
  isMarked: boolean;
  /** It shows its name itself while it is empty. */
  isOwn?: boolean;
}

/** Runs in the page: what a reader calls a field: words joined to it, above, beside or inside it. */
export function inPageLabels(
  tree: ReturnType<typeof inPageTree>,
  { fold, seen }: ReturnType<typeof inPageNames>,
  { joinedTo, joinedBeside }: ReturnType<typeof inPageJoined>,
) {
  /** How far apart words and field are that belong together, in CSS pixels. */
  const ABOVE = 30;
  const BESIDE = 400;
  const REMARK = /^\(?(?:required|optional)\)?$/i;
  const MARK = /(?:^\*\s*|\s*(?:\*|\(\s*(?:required|optional)\s*\)|[-–—]\s*(?:required|optional)|:)\s*$)/i;

  /** Without what is said of every field of its kind. */
  const bare = (text: string): string => {
    let words = fold(seen(text));
    for (let before = ''; before !== words;) [before, words] = [words, words.replace(MARK, '').trim()];
    return words;
  };

  const isMark = (text: string): boolean =>
    /\*|\(\s*required\s*\)/i.test(text) || /^required$/i.test(text.trim());

  /** A mark that is drawn by style alone. */
  const isMarkedBy = (element: Element): boolean =>
    ['::before', '::after'].some((part) => isMark(getComputedStyle(element, part).content));

  /** A text as a label: whole, its first line, and without a remark such as "Optional" at its end. */
  const called = (parts: readonly Fragment[]): Called => {
    const legible = parts.filter((part) => !part.isPicture);
    const [first = []] = tree.linesOf(legible);
    const unremarked = legible.filter((part, at) => at === 0 || !REMARK.test(part.text.trim()));
    const words = [unremarked, legible, first].map((some) => bare(tree.join(some)));
    return {
      words: [...new Set(words.filter(Boolean))],
      isMarked: parts.some((part) => isMark(part.text)),
    };
  };

  const partsIn = (element: Element, fragments: readonly Fragment[], except?: Element): Fragment[] =>
    fragments.filter(
      (part) => tree.holds(element, part.element) && !(except && tree.holds(except, part.element)),
    );

  const distance = (text: Box, field: Box, isTick: boolean): number => {
    const middle = tree.middleOf(text).y;
    const isLevel = middle > field.y - 2 && middle < field.y + field.height + 2;
    if (isLevel && tree.isIn(field, text)) return 0;
    const before = field.x - text.x - text.width;
    const behind = text.x - field.x - field.width;
    if (isLevel && isTick && behind > -2 && behind < 40) return behind;
    if (isLevel && before > -2 && before < BESIDE) return 4 + before / 10;
    const over = field.y - text.y - text.height;
    const isAligned = text.x > field.x - 24 && text.x < field.x + Math.max(24, field.width / 2);
    // One that floats may lie on the upper edge.
    return over > -14 && over < ABOVE && isAligned ? 2 + Math.max(0, over) : Infinity;
  };

  /** Texts that no control has, each given to the field that it stands nearest to, the nearest first. */
  const placed = (
    takers: readonly FoundControl[],
    found: readonly FoundControl[],
    fragments: readonly Fragment[],
    joined: ReadonlySet<Element>,
  ): Map<FoundControl, Fragment[][]> => {
    const controls = found.filter(({ control }) => control.manner !== 'plain').map(({ element }) => element);
    const isOwned = ({ element }: Fragment): boolean => {
      for (let at: Element | null = element; at; at = tree.parentOf(at))
        if (joined.has(at) || controls.includes(at)) return true;
      return false;
    };
    const near = new Map<FoundControl, { line: Fragment[]; apart: number }[]>();
    for (const line of tree.linesOf(fragments.filter((part) => !isOwned(part))).flatMap(pieces)) {
      const [first] = line;
      const last = line.at(-1);
      if (!first || !last) continue;
      const box = { ...first.box, width: last.box.x + last.box.width - first.box.x };
      const apart = (taker: FoundControl): number =>
        distance(box, taker.control.box, taker.control.kind === 'tick');
      const [best] = takers
        .map((taker) => ({ taker, apart: apart(taker) }))
        .filter((each) => each.apart < Infinity)
        .sort((one, other) => one.apart - other.apart);
      if (best) near.set(best.taker, [...(near.get(best.taker) ?? []), { line, apart: best.apart }]);
    }
    return new Map(
      [...near].map(([taker, lines]) => [
        taker,
        lines.sort((one, other) => one.apart - other.apart).map(({ line }) => line),
      ]),
    );
  };

  /** What stands apart on one line is several texts. */
  const pieces = (line: readonly Fragment[]): Fragment[][] => {
    const all: Fragment[][] = [];
    for (const part of line) {
      const before = all.at(-1)?.at(-1);
      const gap = before ? part.box.x - before.box.x - before.box.width : Infinity;
      if (gap < 16 && gap > -4) all.at(-1)?.push(part);
      else all.push([part]);
    }
    return all;
  };

  const given = (element: Element): string[] => {
    const names = ['aria-label', 'placeholder', 'title', 'data-placeholder'].map((name) =>
      element.getAttribute(name),
    );
    return [...new Set(names.map((name) => bare(name ?? '')).filter(Boolean))];
  };

  return (
    takers: readonly FoundControl[],
    found: readonly FoundControl[],
    fragments: readonly Fragment[],
  ) => {
    const joined = new Map(
      takers.map((taker) => {
        const labels = joinedTo(taker.element);
        return [taker, labels.length > 0 ? labels : joinedBeside(taker, takers)];
      }),
    );
    const near = placed(takers, found, fragments, new Set([...joined.values()].flat()));

    const of = (taker: FoundControl): Called => {
      const { element, control } = taker;
      const elements = joined.get(taker) ?? [];
      const byName = elements.map((label) =>
        called(partsIn(label, fragments, tree.holds(label, element) ? element : undefined)),
      );
      const byPlace = (near.get(taker) ?? []).map(called);
      const visible = byName.flatMap(({ words }) => words);
      const own = control.kind === 'press' ? [bare(control.words)] : [];
      const words =
        visible.length > 0 ? visible : [...byPlace.flatMap((each) => each.words), ...given(element)];
      return {
        words: words.length > 0 ? [...new Set(words)] : own,
        isOwn: words.length === 0,
        isMarked:
          byName.some(({ isMarked }) => isMarked) ||
          byPlace.some(({ isMarked }) => isMarked) ||
          elements.some(isMarkedBy) ||
          [element.getAttribute('placeholder'), element.getAttribute('aria-label')].some((name) =>
            isMark(name ?? ''),
          ),
      };
    };

    /** What several radio buttons are called together. */
    const ofGroup = (group: Element | null, members: readonly FoundControl[]): Called => {
      const legend = group?.querySelector('legend');
      const labels = legend ? [legend] : group ? joinedTo(group) : [];
      const byName = labels.map((label) => called(partsIn(label, fragments)));
      const words = [...byName.flatMap((each) => each.words), ...(group ? given(group) : [])];
      if (words.length > 0) return { words, isMarked: byName.some(({ isMarked }) => isMarked) };
      const options = new Set(members.flatMap((member) => joined.get(member) ?? []));
      const texts = members.flatMap((member) => (near.get(member) ?? []).slice(options.size > 0 ? 0 : 1));
      const byPlace = texts.map(called);
      return {
        words: byPlace.flatMap((each) => each.words),
        isMarked: byPlace.some(({ isMarked }) => isMarked),
      };
    };

    return { of, ofGroup };
  };
}
