import type { Fragment, inPageTree } from './in-page-tree.ts';

/** Runs in the page: whether an element looks like three dots in a line, by whatever means they are drawn. */
export function inPageDots(tree: ReturnType<typeof inPageTree>) {
  const DOT_GLYPHS =
    /^[\s]*(?:[\u22ee\u22ef\u2026\u2807\ufe19\u205d\u22f0\u22f1\u205e\u1392\u2982]|[.\u00b7\u2022\u25cf\u2219\u22c5\u30fb\u25aa\u26ab](?:\s*[.\u00b7\u2022\u25cf\u2219\u22c5\u30fb\u25aa\u26ab]){2})[\s]*$/u;
  const DOT_WORDS = /^(?:more_(?:vert|horiz)|(?:ellipsis|kebab|meatballs)(?:[-_ ]\w+)*)$/i;

  const drawnDots = (element: Element): boolean => {
    for (const pseudo of ['::before', '::after']) {
      const content = getComputedStyle(element, pseudo).content;
      if (DOT_GLYPHS.test(content.replace(/^["']|["']$/g, ''))) return true;
    }
    return false;
  };

  /** Three equal shapes in a line, in whatever way they are drawn. */
  const isThreeInLine = (shapes: readonly DOMRect[]): boolean => {
    const [a, b, c] = shapes;
    if (shapes.length !== 3 || !a || !b || !c || a.width > 12 || a.width < 1) return false;
    const alike = [b, c].every(
      (shape) => Math.abs(shape.width - a.width) < 1 && Math.abs(shape.height - a.height) < 1,
    );
    const spans = (from: number, middle: number, to: number) =>
      Math.abs(middle - from - (to - middle)) < 1 && Math.abs(to - from) > a.width;
    const column = Math.abs(a.x - c.x) < 1 && Math.abs(a.x - b.x) < 1 && spans(a.y, b.y, c.y);
    const line = Math.abs(a.y - c.y) < 1 && Math.abs(a.y - b.y) < 1 && spans(a.x, b.x, c.x);
    return alike && (column || line);
  };

  const all = (element: Element): Element[] => [
    element,
    ...tree.childrenOf(element).flatMap((child) => (child instanceof Element ? all(child) : [])),
  ];

  const isDots = (element: Element, parts: readonly Fragment[]): boolean => {
    const text = parts.map((part) => part.text.trim()).join(' ');
    if (DOT_GLYPHS.test(text) || (parts.length === 1 && DOT_WORDS.test(text))) return true;
    const box = element.getBoundingClientRect();
    if (parts.some((part) => !part.isPicture) || box.width > 80 || box.height > 80) return false;
    const inner = [...all(element)].slice(0, 40);
    if (inner.some(drawnDots)) return true;
    const leaves = inner.filter((each) => each !== element && each.children.length === 0 && !each.shadowRoot);
    if (isThreeInLine(leaves.map((leaf) => leaf.getBoundingClientRect()))) return true;
    // One path of three subpaths, or one dot with two shadows beside it, drawn taller or wider than it is thick.
    if (leaves.some((leaf) => leaf instanceof SVGPathElement && isDotPath(leaf))) return true;
    return inner.some((each) =>
      [each, '::before', '::after'].some((at) =>
        hasTwinShadows(each, typeof at === 'string' ? at : undefined),
      ),
    );
  };

  const isDotPath = (path: SVGPathElement): boolean => {
    const { width, height } = path.getBBox();
    const count = path.getAttribute('d')?.match(/m/gi)?.length;
    return count === 3 && Math.max(width, height) > 2.4 * Math.min(width, height);
  };

  const hasTwinShadows = (element: Element, pseudo?: string): boolean => {
    const shadows = getComputedStyle(element, pseudo).boxShadow.match(/-?[\d.]+px -?[\d.]+px/g) ?? [];
    return shadows.length === 2 && new Set(shadows.map((shadow) => shadow.replaceAll('-', ''))).size === 1;
  };

  return isDots;
}
