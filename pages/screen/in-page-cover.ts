import type { inPageTree } from './in-page-tree.ts';

/** Runs in the page: covers texts that nobody may see, before they are drawn: dots stand in their place. */
export function inPageCover(tree: ReturnType<typeof inPageTree>) {
  const texts: string[] = [];

  const isTelling = (words: string): boolean => texts.some((text) => words.includes(text));

  const cover = (element: Element | null): void => {
    (element as HTMLElement | null)?.style.setProperty('-webkit-text-security', 'disc', 'important');
  };

  /** Before each frame: what a page writes into a field changes nothing that could be listened for. */
  const coverAll = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let at: Node | null = walker.currentNode; at; at = walker.nextNode()) {
      if (at instanceof Text) {
        if (isTelling(at.data)) cover(tree.parentOf(at));
      } else if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) {
        if (isTelling(at.value)) cover(at);
      }
      if (at instanceof Element && at.shadowRoot) coverAll(at.shadowRoot);
    }
  };

  const beforeEachFrame = (): void => {
    coverAll(document);
    requestAnimationFrame(beforeEachFrame);
  };

  return (text: string): void => {
    if (texts.length === 0) requestAnimationFrame(beforeEachFrame);
    texts.push(text);
    coverAll(document);
  };
}
