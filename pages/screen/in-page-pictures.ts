import type { inPageTree, Seen } from './in-page-tree.ts';

/** Runs in the page: small pictures that stand alone, on a console that shows nowhere what can be pressed. */
export function inPagePictures(tree: ReturnType<typeof inPageTree>) {
  const isDrawn = (element: Element, style: CSSStyleDeclaration): boolean =>
    style.backgroundImage !== 'none' ||
    style.maskImage !== 'none' ||
    ['::before', '::after'].some((at) => !/^(none|normal|""|)$/.test(getComputedStyle(element, at).content));

  /** A picture proper, an empty element with something drawn on it, or three empty ones: dots, perhaps. */
  return ({ element, style, box }: Seen): boolean => {
    const { width, height } = box;
    if (Math.max(width, height) < 8 || Math.max(width, height) > 64) return false;
    if (/^(svg|img|canvas)$/i.test(element.tagName)) return true;
    const children = tree
      .childrenOf(element)
      .filter((node) => node.textContent !== '' || node instanceof Element);
    if (children.length === 0) return isDrawn(element, style);
    return (
      children.length === 3 && children.every((node) => node instanceof Element && !node.hasChildNodes())
    );
  };
}
