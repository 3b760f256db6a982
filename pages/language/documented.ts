import type { Documented, DocumentedMethod } from '../../fixtures/model/understanding.ts';

/** A method that performs a documented sentence: it takes what the sentence's parameters stand for. */
type Performer = (...values: never[]) => unknown;

const sentencesOf = new WeakMap<Performer, string[]>();

/**
 * Says which documented sentence a method performs, as a Cucumber expression.
 * A method may carry several; the expression's parameters become its arguments, in order.
 * Words outside parameters are compared without case; see house-style.ts for the synonyms that need no sentence of their own.
 */
export function documented(expression: string) {
  return <Method extends Performer>(method: Method, context: ClassMethodDecoratorContext): Method => {
    if (context.private || typeof context.name !== 'string') {
      throw new TypeError(`@documented('${expression}') needs a public method with a name`);
    }
    // Decorators apply from the bottom up: putting each first keeps the order they are written in.
    sentencesOf.set(method, [expression, ...(sentencesOf.get(method) ?? [])]);
    return method;
  };
}

/** Every sentence on the methods of these classes, in the order they are written. */
export function documentedMethods(owners: readonly Documented[]): DocumentedMethod[] {
  return owners.flatMap((owner) =>
    Object.entries(Object.getOwnPropertyDescriptors(owner.prototype)).flatMap(([method, { value }]) =>
      typeof value === 'function'
        ? (sentencesOf.get(value as Performer) ?? []).map((expression) => ({ owner, method, expression }))
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
