/** JSON that is made part by part, when it is written. */
export type LazyJson = () => Iterable<string>;

/** The JSON of a value part by part, together as `JSON.stringify` has it. A function in it gives the parts of its own. */
export function* toJsonParts(value: unknown): Iterable<string> {
  if (typeof value === 'function') {
    yield* (value as LazyJson)();
  } else if (typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
  } else if (Array.isArray(value)) {
    yield '[';
    for (const [index, item] of value.entries()) {
      if (index > 0) yield ',';
      yield* toJsonParts(item);
    }
    yield ']';
  } else {
    yield '{';
    for (const [index, [name, member]] of Object.entries(value).entries()) {
      yield `${index > 0 ? ',' : ''}${JSON.stringify(name)}:`;
      yield* toJsonParts(member);
    }
    yield '}';
  }
}
