import type { Operator } from '../mutant.ts';

/** What an item says instead; undefined where it says nothing of the kind. */
type Rewrite = (words: string, before: string) => string | undefined;

/** Steps that read like their neighbours, and say something else. */
function misread(what: string, rewrite: Rewrite, equivalent?: string): Operator {
  return {
    name: `${equivalent === undefined ? 'misread' : 'misread, and the same'}: ${what}`,
    changes: (manuscript) =>
      manuscript.lists('steps', 'validation').flatMap((list) =>
        list.flatMap((site, index) => {
          const by = rewrite(manuscript.source.slice(site.words), list[index - 1]?.item.text ?? '');
          if (by === undefined) return [];
          const edit = { ...site.words, by };
          const change = { site: site.name, tab: site.tab, edits: [edit], noticed: [site.start] };
          return [equivalent === undefined ? change : { ...change, equivalent }];
        }),
      ),
  };
}

/** "Select **Delete**.", and nothing else: what is said instead of it. */
const pressing =
  (instead: string): Rewrite =>
  (words) =>
    /^(?:select|click(?: on)?) \*\*[^*]+\*\*\.$/i.test(words)
      ? instead.replaceAll('X', /\*\*([^*]+)\*\*/.exec(words)?.[1] ?? '')
      : undefined;

/** The same behind a step that opens a row's menu. */
const choosing =
  (instead: string): Rewrite =>
  (words, before) =>
    before.includes('three-dot Menu') ? pressing(instead)(words, before) : undefined;

/** Some words of an item in place of others. */
const replacing =
  (found: RegExp, by: string): Rewrite =>
  (words) =>
    found.test(words) ? words.replace(found, by) : undefined;

const ROW_MENU = /the \*\*three-dot Menu\*\*/;
const CONSOLE = /\]\(https:\/\/console\.spectrocloud\.com\)/;

export const misreadOperators: Operator[] = [
  misread('a scope that is none', pressing('Switch to the **X** scope.')),
  misread('a menu that shows its name', pressing('Click on the **X drop-down Menu**.')),
  misread('a key that is pressed', pressing('Press **Enter**.')),
  misread('one of two', pressing('Select **X** or **Cancel**.')),
  misread('one and not the other', pressing('Select **X** and not **Cancel**.')),
  misread('words behind a label that nobody sees', pressing('Select **X** <Label />.')),
  misread('an example of an act', pressing('For example, select **X**.')),
  misread('a definition', pressing('X: what removes the key.')),
  misread('the menu of something else', replacing(ROW_MENU, 'the **three-dot Menu** of the cluster')),
  misread('another kind of menu', replacing(ROW_MENU, 'the **drop-down Menu**')),
  misread('another console of the same name', replacing(CONSOLE, '](https://console.example.com)')),
  misread(
    'a menu that is already open',
    choosing('Select **X** from the **drop-down Menu**.'),
    'It is the menu that is open.',
  ),
  misread('a button that is pressed', pressing('Press **X**.'), 'A label is pressed, and no key.'),
  misread('a note before it', pressing('Note: select **X**.'), 'It is to be done all the same.'),
];
