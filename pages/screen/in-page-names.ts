import type { Fragment, inPageTree } from './in-page-tree.ts';
import type { Control } from './snapshot.ts';

/** Runs in the page: what a control is called, and what kind it is. */
export function inPageNames(tree: ReturnType<typeof inPageTree>) {
  const fold = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

  const labelledBy = (element: Element): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const names = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    return fold(names.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
  };

  /** The name its author gave it, apart from its visible words. */
  const nameOf = (element: Element): string => {
    const given = labelledBy(element) || fold(element.getAttribute('aria-label'));
    if (given) return given;
    if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    ) {
      const labels = fold([...(element.labels ?? [])].map((label) => label.textContent).join(' '));
      const button =
        element instanceof HTMLInputElement && /^(button|submit|reset|image)$/.test(element.type);
      return (
        labels ||
        (button
          ? fold(element.value || element.alt)
          : fold(element.getAttribute('placeholder')) || fold(element.title))
      );
    }
    const picture = element.querySelector('img[alt],svg[aria-label],[role=img][aria-label]');
    const drawn =
      fold(picture?.getAttribute('alt') ?? picture?.getAttribute('aria-label')) ||
      fold(element.querySelector('svg > title')?.textContent);
    return drawn || fold(element.getAttribute('title'));
  };

  /** What a drop-down shows that is built on a field nobody types into: its value. */
  const shownBy = (element: Element): string => {
    if (element instanceof HTMLSelectElement) return '';
    const isList = element.matches('input[readonly],input[role=combobox],input[aria-haspopup=listbox]');
    return isList && kindOf(element) === 'press' ? fold((element as HTMLInputElement).value) : '';
  };

  const kindOf = (element: Element): Control['kind'] => {
    const role = element.getAttribute('role') ?? '';
    if (element instanceof HTMLSelectElement) return 'select';
    if (element instanceof HTMLInputElement) {
      if (element.type === 'password') return 'password';
      if (element.type === 'checkbox' || element.type === 'radio') return 'tick';
      const isShut = element.readOnly || (role === 'combobox' && element.value !== '');
      return isShut || /^(button|submit|reset|image)$/.test(element.type) ? 'press' : 'field';
    }
    if (element instanceof HTMLTextAreaElement || /^(textbox|searchbox)$/.test(role)) return 'field';
    return /^(checkbox|radio|switch)$/.test(role) ? 'tick' : 'press';
  };

  /** What a console puts between its letters to break lines well, a reader doesn't see: no page has to repeat it. */
  const seen = (words: string): string =>
    words.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');

  /** Symbols at either end (chevrons, bullets, emoji) are decoration, not words. */
  const bare = (words: string): string =>
    seen(words)
      .replace(/^[^\p{L}\p{N}"'(<[{]+|[^\p{L}\p{N}"')>\]}.!?%]+$/gu, '')
      .trim();

  /** Every whole name a reader may read on it: all its words, without a count at its end, or its title line above a description. */
  const saysOf = (parts: readonly Fragment[], name: string): { words: string; says: string[] } => {
    const legible = parts.filter((part) => !part.isPicture);
    const words = bare(tree.join(legible));
    const says = new Set<string>(words ? [words] : []);
    const last = legible.at(-1);
    if (legible.length > 1 && last && /^\s*[\d.,]+\+?\s*$/.test(last.text))
      says.add(bare(tree.join(legible.slice(0, -1))));
    const [title, ...rest] = blocksOf(legible);
    if (title && rest.length > 0) says.add(bare(tree.join(title)));
    // A name that differs from the words on the screen helps nobody who looks at the screen.
    const named = seen(name);
    if (named && (!words || ` ${words} `.includes(` ${named} `))) says.add(named);
    return { words: words || named, says: [...says] };
  };

  /** Lines that are blocks of their own, apart from text that merely wraps. */
  const blocksOf = (parts: readonly Fragment[]): Fragment[][] => {
    const lines = tree.linesOf(parts);
    const isBlock = (line: Fragment[]) =>
      line.every((part) => getComputedStyle(part.element).display !== 'inline');
    return lines.length > 1 && lines.every(isBlock) ? lines : [];
  };

  return { fold, seen, nameOf, kindOf, shownBy, saysOf, blocksOf };
}
