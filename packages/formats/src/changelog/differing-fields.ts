/** Two objects without the fields that are the same in both. */
export function toDifferingFields(before: object, after: object): readonly [before: object, after: object] {
  return [withoutShared(before, after), withoutShared(after, before)];
}

function withoutShared(fields: object, other: object): object {
  const shared = new Set(Object.entries(other).map((entry) => JSON.stringify(entry)));
  return Object.fromEntries(Object.entries(fields).filter((entry) => !shared.has(JSON.stringify(entry))));
}
