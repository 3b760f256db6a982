import type { inPageTree } from './in-page-tree.ts';

/** Runs in the page: scrolls on, as a reader does who looks for a row further down. */
export function inPageScroll(tree: ReturnType<typeof inPageTree>) {
  const left = ({ scrollHeight, clientHeight, scrollTop }: Element): number =>
    scrollHeight - clientHeight - scrollTop;

  /** One screenful on in the largest part that has more to show; false where all are at their end. */
  return (): boolean => {
    const { seen } = tree.walk();
    const parts = seen
      .filter(
        ({ element, style, box }) =>
          /auto|scroll/.test(style.overflowY) && left(element) > 4 && box.width > innerWidth * 0.3,
      )
      .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height)
      .map(({ element }) => element);
    const page = document.scrollingElement;
    const part = parts[0] ?? (page && left(page) > 4 ? page : undefined);
    part?.scrollBy({ top: part.clientHeight * 0.8, behavior: 'instant' });
    return part !== undefined;
  };
}
