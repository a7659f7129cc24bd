/** A part of a document, with where it stands in it. */
export interface Placed<Part> {
  readonly part: Part;
  readonly at: string;
  readonly document: object;
}

/** The part of a part. */
export function below<Part>(
  { at, document }: Placed<unknown>,
  part: Part,
  ...path: readonly (string | number)[]
) {
  return { part, at: at + path.map((each) => `/${escapePointer(String(each))}`).join(''), document };
}

/** The part to which a `$ref` leads, with what stands beside the `$ref`; any other part as it is. */
export function follow<Part extends { readonly $ref?: string }>(placed: Placed<Part>): Placed<Part> {
  const { $ref, ...beside } = placed.part;
  if ($ref === undefined) return placed;
  const at = $ref.replace(/^#/, '');
  const target = at
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[unescapePointer(key)], placed.document);
  const found = follow({ part: target as Part, at, document: placed.document });
  return { ...found, part: { ...found.part, ...beside } };
}

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapePointer = (key: string): string =>
  decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
