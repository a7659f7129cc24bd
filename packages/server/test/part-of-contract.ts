import { readFileSync } from 'node:fs';

/** An OpenAPI document in whose every place a test may reach. */
export type Contract = ReturnType<typeof JSON.parse>;

export const COMMITTED: Contract = JSON.parse(
  readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'),
);

/** The committed contract with these paths only, and with the components that they need: a small document of every kind of thing. */
export function partOfContract(...kept: readonly string[]): Contract {
  const paths = Object.fromEntries(kept.map((path) => [path, COMMITTED.paths[path]]));
  const schemas: Record<string, unknown> = {};
  const wait = [...namedIn(paths)];
  for (let name = wait.pop(); name !== undefined; name = wait.pop()) {
    if (name in schemas) continue;
    schemas[name] = COMMITTED.components.schemas[name];
    wait.push(...namedIn(schemas[name]));
  }
  return structuredClone({ ...COMMITTED, paths, components: { ...COMMITTED.components, schemas } });
}

function namedIn(part: unknown): string[] {
  return [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);
}
