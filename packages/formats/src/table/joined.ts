/** Several values in one cell, joined by " | "; an empty cell where there are none. */
export function toJoined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(' | ');
}
