import type { CallPlace, CallWords } from '../../fixtures/model/call.ts';
import type { Aside, Item, Procedure, Step } from '../../fixtures/model/procedure.ts';
import type {
  Documented,
  DocumentedMethod,
  Part,
  ProcedureReading,
  Reading,
} from '../../fixtures/model/understanding.ts';
import type { FieldLine, Topic } from '../../fixtures/model/words.ts';
import { readAside } from './asides.ts';
import { type CallReading, callReadingOf } from './calls/call-reading.ts';
import type { Clause } from './clause.ts';
import { documentedMethods } from './documented.ts';
import { asField, fieldsIn, fieldsInTable } from './field-lines.ts';
import { saidOfFields, withoutBullets } from './field-passages.ts';
import { Fates } from './fate.ts';
import type { Means } from './means.ts';
import { type ItemReading, readPrerequisite, readStep, readSteps } from './language.ts';
import { withSpelling } from './spelling.ts';
import { type Fate, lookedForBehind, partsOf, sentenceOf, type Told } from './parts.ts';
import type { Away } from './outside.ts';
import { PageText } from './places.ts';
import { Sentences } from './sentences.ts';
import { topicOf } from './topic.ts';
import { unknownWords } from './unknown.ts';

/** What the reading of one product's pages takes. */
export interface ProductReading extends Means {
  /** The page objects whose sentences perform steps. */
  pageObjects: readonly Documented[];
  /** The class whose sentences make ready what prerequisites ask for. */
  Prerequisites: Documented;
  /** The resource whose value says who asks, in calls of the product's API. */
  credential?: string;
}

/** Puts the reading of a product's pages together. Throws where two methods claim one clause. */
export function readingOf(product: ProductReading): Reading {
  const isSame = (one: DocumentedMethod, other: DocumentedMethod): boolean =>
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
      const { language } = product;
      const topic = topicOf(procedure, language, resources);
      return new ProcedureWords(
        procedure,
        topic,
        {
          page: new PageText(source),
          language,
          resources: product.resources,
          credential: product.credential ?? '',
          changes: procedure.tables.flatMap(fieldsInTable).filter(isSaid),
        },
        new Fates(topic, product, steps, needs),
      );
    },
  };
}

/** What a procedure's words are read with. */
interface Surroundings extends Pick<Means, 'language' | 'resources'> {
  page: PageText;
  /** The resource whose value says who asks in calls; empty where the product has no API. */
  credential: string;
  /** The fields that the page says can be changed, or can't. */
  changes: readonly FieldLine[];
}

class ProcedureWords implements ProcedureReading {
  readonly topic: Topic;
  readonly #around: Surroundings;
  readonly #fates: Fates;
  readonly #steps: ReadonlyMap<Item, ItemReading>;
  readonly #procedure: Procedure;
  /** Where steps that stand where others do find their reader. */
  readonly #away: ReadonlyMap<string, Away>;

  constructor(procedure: Procedure, topic: Topic, around: Surroundings, fates: Fates) {
    const { language, page } = around;
    const { steps, validation } = procedure;
    this.#procedure = procedure;
    this.topic = topic;
    this.#around = around;
    this.#fates = fates;
    this.#steps = new Map([steps, validation].flatMap((each) => [...readSteps(each, language, page)]));
    this.#away = new Map([...this.#steps].map(([step, { before }]) => [placeOf(step), before]));
  }

  /** Commands are sent from here: who types them into a terminal has left nothing. */
  #read(item: Item, place?: CallPlace): ItemReading {
    const away = place ? undefined : this.#away.get(placeOf(item));
    const read = this.#steps.get(item);
    return read && read.before === away
      ? read
      : readStep(item, this.#around.language, this.#around.page, away);
  }

  step(step: Step, place?: CallPlace): Part[] {
    let isAfterAct = false;
    const read = this.#read(step, place);
    const bullets = (step.more ?? []).flatMap((each) => asField(each, read.clauses));
    const fields = [...step.tables.flatMap(fieldsInTable), ...fieldsIn(bullets)];
    const lines = { fields, changes: this.#around.changes };
    const ofCalls = place && this.#calls(read.clauses, place).fates;
    const parts = this.#parts(withoutBullets(read, bullets), 'step', (clause) => {
      const isBeforeAct = read.clauses.slice(read.clauses.indexOf(clause)).some(({ as }) => as === 'act');
      const at = { section: step.section, number: step.number, isAfterAct, isBeforeAct, lines };
      const ofCall = ofCalls?.get(clause);
      const fate = ofCall
        ? this.#fates.ofCall(clause, ofCall, { ...at, onlyReads: place?.onlyReads === true })
        : this.#fates.ofStep(clause, at);
      isAfterAct ||= fate.as === 'performed' || fate.as === 'checked';
      return fate;
    });
    const beside = saidOfFields(step, bullets, parts, { ...this.#around, topic: this.topic });
    if (step.hasCode && parts.length === 0) return [{ ...step, as: 'not-covered', why: 'code' }, ...beside];
    const isOfCalls = ofCalls !== undefined && ofCalls.size > 0;
    const isAsked = parts.some(({ as }) => as !== 'information') || isOfCalls || pointsElsewhere(step);
    return isAsked || (parts.length > 0 && !this.#fates.isFollowed)
      ? [...parts, ...beside]
      : [{ ...step, as: 'finding', because: unknownWords(read.clauses[0]?.sentence ?? step) }, ...beside];
  }

  callWords(item: Item, place: CallPlace): CallWords {
    return this.#calls(this.#read(item, place).clauses, place);
  }

  #calls(clauses: readonly Clause[], place: CallPlace): CallReading {
    return callReadingOf(
      clauses,
      { lexicon: this.#around.language.lexicon, credential: this.#around.credential },
      place,
    );
  }

  prerequisite(item: Item): Part[] {
    const read = readPrerequisite(item, this.#around.language, this.#around.page);
    const parts = this.#parts(read, 'prerequisite', (clause) => this.#fates.ofPrerequisite(clause));
    return parts.length > 0 ? parts : [{ ...item, as: 'finding', because: unknownWords(item) }];
  }

  aside(aside: Aside, place?: CallPlace): Part[] {
    const lines = { fields: [], changes: this.#around.changes };
    const isOfCall = (clause: Clause): boolean =>
      place !== undefined && this.#calls([clause], place).claims.length > 0;
    const { steps, validation } = this.#procedure;
    return readAside(aside, {
      language: this.#around.language,
      page: this.#around.page,
      topic: this.topic,
      isBeforeSteps: aside.line < (steps[0]?.line ?? Infinity),
      isAheadOfSteps: (aside.section === 'validate' ? validation : steps).some(
        ({ line }) => line > aside.line,
      ),
      checked: (clause) =>
        isOfCall(clause) ? { as: 'checked', by: [] } : this.#fates.ofClaim(clause, lines),
    });
  }

  #parts(
    { clauses, notUnderstood }: ItemReading,
    of: 'step' | 'prerequisite',
    fateOf: (clause: Clause) => Fate,
  ): Part[] {
    const aims = new Set<Told>();
    const told = clauses.map((clause): Told => {
      const each = { sentence: sentenceOf(clause), from: clause, fate: fateOf(clause) };
      if (clause.isAim) aims.add(each);
      return each;
    });
    const understood = lookedForBehind(told, (each) => aims.has(each));
    const unknown = notUnderstood.map((gap): Told => ({
      sentence: gap.sentence,
      from: gap.sentence,
      fate: this.#fates.ofGap(gap, of),
    }));
    return partsOf(
      [...understood, ...unknown].map((told) => withSpelling(told, this.#around.language, of, fateOf)),
    );
  }
}

const isSaid = ({ isEditable }: FieldLine): boolean => isEditable !== undefined;

const placeOf = ({ file = '', line, column }: Item): string => `${file}:${line}:${column}`;

/** A step that only refers to another text asks for nothing. */
const pointsElsewhere = ({ runs }: Item): boolean => runs.some(({ url }) => url !== undefined);
