import type { Label } from '@pazabierta/schema';
import { toSlug } from '../markdown/to-slug.ts';
import type { Contract, Schema } from './contract.ts';
import { nameOf } from './resolve.ts';

/** The pages of the schemas, in the order in which they are read. */
export const SCHEMA_GROUPS = {
  items: {
    title: { es: 'Esquemas: lo que se publica', en: 'Schemas: what is published' },
    intro: {
      es: 'Lo que llevan las respuestas en `data`: cifras, fuentes, instrumentos, ediciones y lo demás.',
      en: 'What answers have in `data`: figures, sources, instruments, releases and the rest.',
    },
  },
  parts: {
    title: { es: 'Esquemas: las piezas', en: 'Schemas: the pieces' },
    intro: {
      es: 'Las piezas de las que se componen los demás: cantidades, límites, textos, fechas, citas, problemas.',
      en: 'The pieces that the others are made of: quantities, bounds, texts, dates, citations, problems.',
    },
  },
  lists: {
    title: { es: 'Esquemas: listas', en: 'Schemas: lists' },
    intro: {
      es: 'Una página de una lista, y lo que lleva cada elemento cuando se elige con `fields`.',
      en: 'A page of a list, and what each item has where `fields` chooses.',
    },
  },
  answers: {
    title: { es: 'Esquemas: respuestas', en: 'Schemas: answers' },
    intro: { es: 'Las respuestas que no son listas.', en: 'The answers that are no lists.' },
  },
  history: {
    title: { es: 'Esquemas: historia', en: 'Schemas: history' },
    intro: {
      es: 'La vida de cada cosa a través de las ediciones.',
      en: 'The life of each thing across releases.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly title: Label; readonly intro: Label }>>;
/** One of {@link SCHEMA_GROUPS}. */
export type SchemaGroup = keyof typeof SCHEMA_GROUPS;

/** The schemas of each group, by name. */
export function groupSchemas(contract: Contract): Readonly<Record<SchemaGroup, readonly string[]>> {
  const { schemas } = contract.components;
  const published = new Set(Object.values(schemas).flatMap((schema) => named(schema.properties?.['data'])));
  const groups: Record<SchemaGroup, string[]> = { items: [], parts: [], lists: [], answers: [], history: [] };
  for (const name of Object.keys(schemas).sort()) groups[groupOf(name, published)].push(name);
  return groups;
}

/** Where a schema stands below the folder of a language: `schemas-items.md#observation`. */
export function schemaPlaces(contract: Contract): ReadonlyMap<string, string> {
  const groups = Object.entries(groupSchemas(contract)) as [SchemaGroup, readonly string[]][];
  return new Map(
    groups.flatMap(([group, names]) =>
      names.map((name) => [name, `${schemaFile(group)}#${toSlug(name)}`] as const),
    ),
  );
}

/** The file of a group of schemas. */
export function schemaFile(group: SchemaGroup): string {
  return `schemas-${group}.md`;
}

function groupOf(name: string, published: ReadonlySet<string>): SchemaGroup {
  if (/(?:HistoryAnswer|Version)$/.test(name)) return 'history';
  if (/(?:Page|Fields)$/.test(name)) return 'lists';
  if (name.endsWith('Answer')) return 'answers';
  return published.has(name) ? 'items' : 'parts';
}

/** The components that a schema names at its surface, in a list or as one of several. */
function named(schema: Schema | undefined): readonly string[] {
  if (schema === undefined) return [];
  if (schema.$ref !== undefined) return [nameOf({ $ref: schema.$ref })];
  return [schema.items, ...(schema.anyOf ?? [])].flatMap(named);
}
