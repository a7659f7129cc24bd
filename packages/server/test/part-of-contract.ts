import { readFileSync } from 'node:fs';

/** An OpenAPI document in whose every place a test may reach. */
export type Contract = ReturnType<typeof JSON.parse>;

export const COMMITTED: Contract = JSON.parse(
  readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'),
);

/**
 * The committed contract with these paths only, and with the schemas that they need: a small document of every kind of thing. Answers
 * and headers that several operations share are written out, so that a fault in one stays in that one.
 */
export function partOfContract(...kept: readonly string[]): Contract {
  const paths = writeOut(Object.fromEntries(kept.map((path) => [path, COMMITTED.paths[path]])));
  const schemas: Record<string, unknown> = {};
  const wait = [...namedIn(paths)];
  for (let name = wait.pop(); name !== undefined; name = wait.pop()) {
    if (name in schemas) continue;
    schemas[name] = COMMITTED.components.schemas[name];
    wait.push(...namedIn(schemas[name]));
  }
  return structuredClone({ ...COMMITTED, paths, components: { schemas } });
}

function writeOut(part: Contract): Contract {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(writeOut);
  const [, kind = '', name = ''] = /^#\/components\/(responses|headers)\/(.+)$/.exec(part.$ref) ?? [];
  if (kind !== '') return writeOut(COMMITTED.components[kind][name]);
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, writeOut(value)]));
}

function namedIn(part: unknown): string[] {
  return [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);
}
