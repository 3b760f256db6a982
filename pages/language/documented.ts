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

/** A class whose methods carry sentences. */
export type Documented = abstract new (...args: never[]) => object;

export interface DocumentedMethod {
  owner: Documented;
  method: string;
  expression: string;
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
