import type { Contract, Schema } from './contract.ts';
import { resolveSchema } from './resolve.ts';

/** A field of a schema, or a field inside one that has no name of its own. */
export interface Field {
  /** Its path: `linkStatus.checked`, `data[].id`. */
  readonly path: string;
  readonly schema: Schema;
  readonly required: boolean;
  /** What the contract says of it, or else of the one schema that it names; in English. */
  readonly description: string | null;
}

/** The fields of a schema in its order, each followed by those inside it. */
export function toFields(contract: Contract, schema: Schema): readonly Field[] {
  return schema.properties === undefined ? within(contract, schema, '') : ownFields(contract, schema, '');
}

/** The forms that a schema may take where it is one of several objects; otherwise the schema alone. */
export function toForms(schema: Schema): readonly Schema[] {
  const { anyOf } = schema;
  return anyOf?.every((form) => form.properties !== undefined) ? anyOf : [schema];
}

function ownFields(contract: Contract, schema: Schema, prefix: string): readonly Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const required = schema.required?.includes(name) ?? false;
    const description = describe(contract, property);
    return [{ path, schema: property, required, description }, ...within(contract, property, path)];
  });
}

function within(contract: Contract, schema: Schema, path: string): readonly Field[] {
  const { items, anyOf = [], properties } = schema;
  if (properties !== undefined) return ownFields(contract, schema, `${path}.`);
  const inside = [
    ...(items === undefined ? [] : within(contract, items, `${path}[]`)),
    ...anyOf.flatMap((each) => within(contract, each, path)),
  ];
  // The forms that stand in one place may share a field.
  return inside.filter((field, at) => inside.findIndex((other) => other.path === field.path) === at);
}

function describe(contract: Contract, schema: Schema): string | null {
  if (schema.description !== undefined) return schema.description;
  const [named, ...others] = namedIn(schema);
  if (named === undefined || others.length > 0) return null;
  return resolveSchema(contract, { $ref: named }).description ?? null;
}

/** The components that a schema names, `null` and the list around them aside. */
function namedIn({ $ref, items, anyOf = [] }: Schema): readonly string[] {
  if ($ref !== undefined) return [$ref];
  return [...(items === undefined ? [] : [items]), ...anyOf].flatMap(namedIn);
}
