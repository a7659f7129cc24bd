/** A value as JSON, cut where it is long, for a message. */
export function toShort(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
