/** Acts in one form: choosing a scope from its menu, switching to it and being in it are one thing. */
export function sameActs(acts: readonly string[]): string[] {
  const joined = acts
    .join('; ')
    .replace(/open scope-menu; select /g, 'switch to ')
    .replace(/beOn /g, 'switch to ')
    .replace(/open scope-menu; (?=switch to )/g, '');
  return joined === '' ? [] : joined.split('; ');
}
