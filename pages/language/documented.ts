import type { Documented, DocumentedMethod, SentenceFacts } from '../../fixtures/model/understanding.ts';

/** A method that performs a documented sentence: it takes what the sentence's parameters stand for. */
type Performer = (...values: never[]) => unknown;

/** A sentence as it is written on a method. */
type Sentence = SentenceFacts & Pick<DocumentedMethod, 'expression'>;

const sentencesOf = new WeakMap<Performer, Sentence[]>();

/**
 * Says which documented sentence a method performs, as a Cucumber expression over the canonical text of a clause
 * (`canonical.ts`). A method may carry several; the expression's parameters become its arguments, in order.
 * @param facts what the sentence says beyond that
 */
export function documented(expression: string, facts: SentenceFacts = {}) {
  return <Method extends Performer>(method: Method, context: ClassMethodDecoratorContext): Method => {
    if (context.private || typeof context.name !== 'string') {
      throw new TypeError(`@documented('${expression}') needs a public method with a name`);
    }
    // Decorators apply from the bottom up: putting each first keeps the order they are written in.
    sentencesOf.set(method, [{ expression, ...facts }, ...(sentencesOf.get(method) ?? [])]);
    return method;
  };
}

/** Every sentence on the methods of these classes, in the order they are written. */
export function documentedMethods(owners: readonly Documented[]): DocumentedMethod[] {
  return owners.flatMap((owner) =>
    Object.entries(Object.getOwnPropertyDescriptors(owner.prototype)).flatMap(([method, { value }]) =>
      typeof value === 'function'
        ? (sentencesOf.get(value as Performer) ?? []).map((sentence) => ({ owner, method, ...sentence }))
        : [],
    ),
  );
}

/** A method that a sentence names, ready to be called. Throws where the object has none: no sentence is passed over. */
export function methodOf(performer: object, name: string): (...values: unknown[]) => unknown {
  const method: unknown = Reflect.get(performer, name);
  if (typeof method !== 'function')
    throw new TypeError(`${performer.constructor.name} has no method "${name}" to perform a sentence.`);
  return (...values) => (method as (...args: unknown[]) => unknown).apply(performer, values);
}
