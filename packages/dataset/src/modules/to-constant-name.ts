/** The words that a module cannot give to a constant: those of the language, and what it imports. */
const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return static super switch ' +
    'this throw true try typeof var void while with yield complete freeze outlines'
  ).split(' '),
);

/**
 * The name of the constant of an item, which follows from its id: `mucpaz.networks` is `mucpazNetworks`.
 * One that begins with a digit, or is taken already, has `_` before it.
 */
export function toConstantName(id: string): string {
  const name = id.replaceAll(/[.-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) || RESERVED.has(name) ? `_${name}` : name;
}
