import type { Item, Step } from '../../fixtures/model/procedure.ts';
import type {
  Documented,
  DocumentedMethod,
  NotUnderstood,
  Part,
  ProcedureReading,
  Reading,
  Understood,
} from '../../fixtures/model/understanding.ts';
import type { Actor, Need, Topic } from '../../fixtures/model/words.ts';
import { agrees, mentionsIn } from './agreement.ts';
import type { Clause } from './clause.ts';
import { documentedMethods } from './documented.ts';
import {
  type Gap,
  type ItemReading,
  type Language,
  readPrerequisite,
  readStep,
  readTokens,
  wordsOf,
} from './language.ts';
import { respelled } from './respelled.ts';
import { type Fate, partsOf, type Told } from './parts.ts';
import { PageText } from './places.ts';
import { type Match, Sentences } from './sentences.ts';
import { standingOf } from './standing.ts';
import { toldFor } from './told.ts';
import { topicOf } from './topic.ts';
import { disagreement, otherThing, unknownClause, unknownWords } from './unknown.ts';

/** What the reading of one product's pages takes. */
export interface ProductReading {
  language: Language;
  /** The page objects whose sentences perform steps. */
  pageObjects: readonly Documented[];
  /** The class whose sentences make ready what prerequisites ask for. */
  Prerequisites: Documented;
  /** What there is or can be made ready, by the lexicon's names: the need of a step that speaks of it; null for what is always there. */
  resources: Readonly<Record<string, Need | null>>;
  /** The readers who have an account, one without powers of their own first, and what logging in as each takes for granted. */
  actors: Readonly<Record<Actor, readonly Need[]>>;
}

type Method = DocumentedMethod;

/** Puts the reading of a product's pages together. Throws where two methods claim one clause. */
export function readingOf(product: ProductReading): Reading {
  const isSame = (one: Method, other: Method): boolean =>
    one.owner === other.owner && one.method === other.method;
  const sentencesOn = (owners: readonly Documented[]) =>
    new Sentences(documentedMethods(owners), product.language, isSame);
  const steps = sentencesOn(product.pageObjects);
  const needs = sentencesOn([product.Prerequisites]);
  const resources = Object.entries(product.resources).flatMap(([name, need]) =>
    need === null ? [] : [name],
  );
  return {
    resources,
    of: (procedure, source) => {
      const topic = topicOf(procedure, product.language, resources);
      return new ProcedureWords(topic, new PageText(source), product, steps, needs);
    },
  };
}

class ProcedureWords implements ProcedureReading {
  readonly topic: Topic;
  readonly #page: PageText;
  readonly #product: ProductReading;
  readonly #steps: Sentences<Method>;
  readonly #needs: Sentences<Method>;

  constructor(
    topic: Topic,
    page: PageText,
    product: ProductReading,
    steps: Sentences<Method>,
    needs: Sentences<Method>,
  ) {
    this.#page = page;
    this.#product = product;
    this.#steps = steps;
    this.#needs = needs;
    this.topic = topic;
  }

  step(step: Step): Part[] {
    const { language } = this.#product;
    let isAfterAct = false;
    const read = readStep(step, language, this.#page);
    const parts = this.#parts(read, this.#steps, (clause) => {
      const fate = this.#fateOf(clause, { section: step.section, isAfterAct });
      isAfterAct ||= fate.as === 'performed' || fate.as === 'checked';
      return fate;
    });
    if (step.hasCode && parts.length === 0) return [{ ...step, as: 'not-covered', why: 'code' }];
    const isAsked = parts.some(({ as }) => as !== 'information') || pointsElsewhere(step);
    return isAsked
      ? parts
      : [{ ...step, as: 'finding', because: unknownWords(read.clauses[0]?.sentence ?? step) }];
  }

  prerequisite(item: Item): Part[] {
    const read = readPrerequisite(item, this.#product.language, this.#page);
    const parts = this.#parts(read, this.#needs, (clause) => this.#provided(clause));
    return parts.length > 0 ? parts : [{ ...item, as: 'finding', because: unknownWords(item) }];
  }

  #parts(
    { clauses, notUnderstood }: ItemReading,
    sentences: Sentences<Method>,
    fateOf: (clause: Clause) => Fate,
  ): Part[] {
    const understood = clauses.flatMap((clause): Told[] =>
      clause.sentence ? [{ sentence: clause.sentence, from: clause, fate: fateOf(clause) }] : [],
    );
    const unknown = notUnderstood.map((gap): Told => ({
      sentence: gap.sentence,
      from: gap.sentence,
      fate: this.#fateOfGap(gap, sentences),
    }));
    const of = sentences === this.#steps ? 'step' : 'prerequisite';
    return partsOf([...understood, ...unknown].map((told) => this.#withSpelling(told, of, fateOf)));
  }

  /** What is not understood may be a slip of the pen: one word in another spelling, and it is. */
  #withSpelling(told: Told, of: 'step' | 'prerequisite', fateOf: (clause: Clause) => Fate): Told {
    const { fate, sentence } = told;
    if (fate.as !== 'finding') return told;
    const { language } = this.#product;
    const right = respelled(sentence.tokens, language.lexicon).filter(({ tokens }) => {
      const { clauses, notUnderstood } = readTokens(tokens, language, of);
      return (
        notUnderstood.length === 0 &&
        clauses.length > 0 &&
        clauses.every((clause) => fateOf(clause).as !== 'finding')
      );
    });
    const best = right.filter(({ slips }) => slips === right[0]?.slips);
    const [only] = best;
    if (!only) return told;
    const examples = best.map(({ tokens }) => wordsOf(tokens));
    const respelling = best.length === 1 ? { word: only.word, by: only.by } : undefined;
    return {
      ...told,
      fate: { ...fate, because: { ...fate.because, examples, ...(respelling && { respelling }) } },
    };
  }

  /** A sentence that no grammar knows may be known in its own words, as a stub is pasted. */
  #fateOfGap(gap: Gap, sentences: Sentences<Method>): Fate {
    const match = sentences.matchWords(gap.sentence, this.#product.language);
    return match ? this.#done(match) : { as: 'finding', because: unknownWords(gap.sentence, gap) };
  }

  #fateOf(clause: Clause, place: { section: Step['section']; isAfterAct: boolean }): Fate {
    const { lexicon } = this.#product.language;
    const standing = standingOf(clause, lexicon, { ...this.topic, ...place });
    switch (standing.as) {
      case 'information':
        return (
          (clause.as === 'statement' ? this.#inOwnWords(clause) : undefined) ?? {
            as: 'information',
            why: standing.why,
          }
        );
      case 'not-covered':
        return { as: 'not-covered', why: standing.why };
      case 'disagreement':
        return this.#inOwnWords(clause) ?? notSo(disagreement(clause, standing.with, this.topic));
      case 'performed': {
        const match = this.#steps.match(clause);
        if (!match)
          return this.#inOwnWords(clause) ?? notSo(unknownClause(clause, this.#product.language.lexicon));
        const fate = this.#done(match);
        return 'lacks' in fate && !isLogIn(match) ? notSo(otherThing(clause, fate.lacks, this.topic)) : fate;
      }
    }
  }

  #inOwnWords({ sentence }: Clause): Fate | undefined {
    const match = sentence && this.#steps.matchWords(sentence, this.#product.language);
    return match && this.#done(match);
  }

  /** What becomes of a clause that a method performs, where it speaks of what can be made ready, and of who has an account. */
  #done({ method, taken }: Match<Method>): Fate {
    const { resources, actors } = this.#product;
    const about = taken.flatMap(({ parameter, things }) => (parameter === 'resource' ? things : []));
    const other = about.find(({ name }) => name !== this.topic.resource && resources[name] !== null);
    if (other) return lacking(`nobody makes a ${other.name} ready`, other.name);
    const role = this.#readerIn(taken);
    if (role !== undefined && !(role in actors)) return lacking(`nobody here can log in as a ${role}`, role);
    const isOfRow = about.length > 0 || taken.some(({ parameter }) => parameter === 'row menu');
    const need = isOfRow && this.topic.resource !== null ? resources[this.topic.resource] : null;
    const understood: Understood = {
      ...method,
      told: taken.flatMap(toldFor),
      needs: [
        ...(need == null ? [] : [need]),
        ...(isLogIn({ taken }) ? (actors[role ?? ''] ?? this.#anybody()) : []),
      ],
      ...(role === undefined ? {} : { actor: role }),
    };
    return { as: method.claims ? 'checked' : 'performed', by: [understood] };
  }

  /** Who the reader is said to be; a user is whoever has no powers of their own: the first of the product's readers. */
  #readerIn(taken: Match<Method>['taken']): Actor | undefined {
    const role = taken.find(({ parameter }) => parameter === 'role')?.text.slice(1);
    return role === PLAIN_READER ? Object.keys(this.#product.actors)[0] : role;
  }

  /** What every reader has to have who logs in. */
  #anybody(): readonly Need[] {
    const [first = [], ...others] = Object.values(this.#product.actors);
    return first.filter((need) => others.every((needs) => needs.includes(need)));
  }

  /** What a prerequisite's clause provides. */
  #provided(clause: Clause): Fate {
    const { lexicon } = this.#product.language;
    if (clause.as === 'reference' || clause.as === 'example') return { as: 'information', why: clause.as };
    if (clause.as === 'advice') return { as: 'not-covered', why: 'advice' };
    const isSo = mentionsIn(clause, lexicon).every((mention) =>
      agrees(mention, mention.when === 'done' ? 'create' : this.topic.purpose, this.topic.resource, true),
    );
    const match = isSo ? this.#needs.match(clause) : undefined;
    if (!match)
      return this.#inOwnWords(clause) ?? notSo(unknownClause(clause, this.#product.language.lexicon));
    const done = this.#done(match);
    return 'by' in done ? { as: 'arranged', by: done.by } : done;
  }
}

/** As canonical text has it. */
const PLAIN_READER = 'user';

const isLogIn = ({ taken }: Pick<Match<Method>, 'taken'>): boolean =>
  taken.some(({ parameter }) => parameter === 'console');

const lacking = (why: string, lacks: string): Fate => ({ as: 'not-covered', why, lacks });

const notSo = (because: NotUnderstood): Fate => ({ as: 'finding', because });

/** A step that only refers to another text asks for nothing. */
const pointsElsewhere = ({ runs }: Item): boolean => runs.some(({ url }) => url !== undefined);
