/** Where an item stands in the curated files: its file below the dataset folder, its first line, and the line of each path inside it. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly lines: ReadonlyMap<string, number>;
}

/** The line of a path such as `quantity.value`; where the path is not written, that of the nearest written thing around it. */
export function lineOf(place: Place, path: string): number {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const line = place.lines.get(at);
    if (line !== undefined) return line;
  }
  return place.line;
}
