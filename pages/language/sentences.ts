import { CucumberExpression, ParameterType, ParameterTypeRegistry } from '@cucumber/cucumber-expressions';
import { canonical } from './canonical.ts';
import { type Clause, newThing, type WrittenSentence, type Thing } from './clause.ts';
import type { Language } from './language.ts';
import type { Token } from './token.ts';

/** A sentence over clauses, and what performs it; what it is on concerns who calls it. */
export interface Performed {
  expression: string;
}

/** What stands for a parameter of a sentence: its canonical text, and the things of the page that are in it. */
export interface Argument {
  parameter: string;
  text: string;
  things: Thing[];
}

/** What a sentence takes of a clause, in the order of its parameters. */
export interface Match<Method extends Performed> {
  method: Method;
  taken: Argument[];
}

/** What may stand for each parameter in canonical text, and a sample of each of its forms. */
const PARAMETERS: Readonly<Record<string, { pattern: string; samples: readonly string[] }>> = {
  label: { pattern: String.raw`\*\*\d+\*\*`, samples: ['**0**'] },
  labels: { pattern: String.raw`\*\*\d+\*\*(?: and \*\*\d+\*\*)+`, samples: ['**0** and **1**'] },
  menu: {
    pattern: String.raw`<(?!row-menu|drop-down)[\w-]+:\d+>|\*\*\d+\*\* menu`,
    samples: ['<user-menu:0>', '<side-menu:0>', '**0** menu'],
  },
  'drop-down': { pattern: String.raw`<drop-down:\d+>`, samples: ['<drop-down:0>'] },
  'row menu': { pattern: String.raw`<row-menu:\d+>`, samples: ['<row-menu:0>'] },
  row: { pattern: 'row', samples: ['row'] },
  'user menu': { pattern: String.raw`<user-menu:\d+>`, samples: ['<user-menu:0>'] },
  'main menu': { pattern: String.raw`<main-menu:\d+>`, samples: ['<main-menu:0>'] },
  resource: { pattern: String.raw`<<\d+>>`, samples: ['<<0>>'] },
  console: { pattern: String.raw`\[\d+\](?: (?:in|at) \[\d+\])?`, samples: ['[0]'] },
  value: { pattern: String.raw`'\d+'`, samples: ["'0'"] },
  thing: { pattern: String.raw`~\d+~`, samples: ['~0~'] },
  things: { pattern: String.raw`~\d+~(?: and ~\d+~)*`, samples: ['~0~', '~0~ and ~1~'] },
  position: {
    pattern: '(?:top|bottom|left|right|center)(?: left| right)?',
    samples: ['bottom', 'top right'],
  },
  role: { pattern: String.raw`@[\w-]+(?: or @[\w-]+)*`, samples: ['@user', '@user or @user'] },
};

interface Sentence<Method extends Performed> {
  method: Method;
  cucumber: CucumberExpression;
}

/** All sentences over clauses. Throws where two methods claim one clause. */
export class Sentences<Method extends Performed> {
  readonly #sentences: readonly Sentence<Method>[];
  readonly #language: Language;

  constructor(
    methods: readonly Method[],
    language: Language,
    isSame: (one: Method, other: Method) => boolean,
  ) {
    const registry = registryOf(language);
    this.#language = language;
    this.#sentences = methods.map((method) => ({
      method,
      cucumber: new CucumberExpression(method.expression.toLowerCase(), registry),
    }));
    for (const { method, cucumber } of this.#sentences)
      for (const text of samplesOf(cucumber)) {
        const rival = this.#sentences.find((other) => claims(other, text) && !isSame(method, other.method));
        if (rival)
          throw new Error(
            `"${method.expression}" and "${rival.method.expression}" both claim "${text}": say one of them in other words.`,
          );
      }
  }

  /** The one sentence that says what a clause says; undefined where none does. */
  match(clause: Clause): Match<Method> | undefined {
    const { text, values } = canonical(clause, this.#language.lexicon);
    return this.#matchText(text, values);
  }

  /** The one sentence that is written in a sentence's own words. */
  matchWords(said: WrittenSentence, language: Language): Match<Method> | undefined {
    const values: Thing[] = [];
    const text = said.tokens.map((token) => ownWord(token, values, language)).join(' ');
    return this.#matchText(text.replace(/ (?=[,;:)])|,/g, '').replace(/(?<=\() /g, ''), values);
  }

  #matchText(text: string, values: readonly Thing[]): Match<Method> | undefined {
    const sentence = this.#sentences.find((one) => claims(one, text));
    const taken = sentence?.cucumber.match(text)?.map((argument): Argument => {
      const taken = argument.getValue<string>(null) ?? '';
      return { parameter: argument.parameterType.name ?? '', text: taken, things: thingsIn(taken, values) };
    });
    return sentence && taken && { method: sentence.method, taken };
  }
}

// Without what an argument is taken with, which compiles each expression once more.
const claims = ({ cucumber }: Sentence<Performed>, text: string): boolean => cucumber.regexp.test(text);

/** A word as it is written, in lower case; a mark for what the page says. */
function ownWord(token: Token, values: Thing[], { lexicon }: Language): string {
  const marked = (kind: Thing['kind'], name: string): number =>
    values.push({ ...newThing(kind, name, token), token, labels: kind === 'label' ? [token] : [] }) - 1;
  switch (token.kind) {
    case 'label':
      return `**${marked('label', token.text)}**`;
    case 'term':
      return `<${token.term?.kind ?? ''}:${marked('term', token.term?.kind ?? '')}>`;
    case 'link':
      return lexicon.isConsole(token.text) ? `[${marked('console', 'console')}]` : token.word;
    default:
      return token.word;
  }
}

/** A mark holds the number of the thing that it stands for. */
function thingsIn(text: string, values: readonly Thing[]): Thing[] {
  return [...text.matchAll(/\d+/g)].flatMap(([number]) => values[Number(number)] ?? []);
}

/** Each term of the product is a parameter, too, for who performs it nowhere else. */
function registryOf({ lexicon }: Language): ParameterTypeRegistry {
  const registry = new ParameterTypeRegistry();
  for (const kind of lexicon.termPlaces.keys())
    registry.defineParameterType(
      new ParameterType(kind, [`<${kind}:\\d+>`], String, (raw: string) => raw, false, false),
    );
  for (const [name, { pattern }] of Object.entries(PARAMETERS))
    registry.defineParameterType(
      new ParameterType(name, [pattern], String, (raw: string) => raw, false, false),
    );
  return registry;
}

type Node = CucumberExpression['ast'];

/** Texts that an expression claims: with and without each option, with each of its choices and parameters' forms. */
function samplesOf({ ast }: CucumberExpression): string[] {
  return textsOf(ast).map((text) => text.replace(/\s+/g, ' ').trim());
}

function textsOf(node: Node): string[] {
  const inner = node.nodes ?? [];
  const type: string = node.type;
  switch (type) {
    case 'ALTERNATION_NODE':
      return inner.flatMap(textsOf);
    case 'OPTIONAL_NODE':
      return ['', ...together(inner)];
    case 'PARAMETER_NODE':
      return samplesFor(together(inner)[0] ?? '');
    default:
      return inner.length > 0 ? together(inner) : [node.text()];
  }
}

function together(nodes: readonly Node[]): string[] {
  return nodes.reduce<string[]>(
    (texts, node) => texts.flatMap((text) => textsOf(node).map((more) => text + more)),
    [''],
  );
}

const samplesFor = (parameter: string): string[] => [
  ...(PARAMETERS[parameter]?.samples ?? [`<${parameter}:0>`]),
];
