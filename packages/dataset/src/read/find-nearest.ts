/** The name from which a misspelt one differs least, where at most every third letter was added, lost or changed; otherwise `null`. */
export function findNearest(written: string, names: readonly string[]): string | null {
  const [nearest] = names
    .map((name) => ({ name, distance: countEdits(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.ceil(written.length / 3))
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.name ?? null;
}

/** How many letters must be added, removed or changed to make one word of another (Levenshtein distance). */
function countEdits(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const line = [row + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (above[column - 1] as number) + (to[column - 1] === letter ? 0 : 1);
      line.push(Math.min(changed, (above[column] as number) + 1, (line[column - 1] as number) + 1));
    }
    above = line;
  }
  return above[to.length] as number;
}
