/** What came of many requests: how many were answered in which way, and every answer that should not be. */
export interface Tally {
  /** How often each of the wanted answers came, by its name. */
  readonly wanted: Map<string, number>;
  readonly unavailable: number;
  readonly wrong: readonly string[];
}

/** An answer that may come at a path, and under which name it is counted. */
export interface Wanted {
  readonly name: string;
  readonly body: string;
}

const READERS = 8;

/**
 * Asks some addresses over and over, by several readers at once, until it is told to stop. Every answer must be one of those wanted at its
 * path, to the byte, or a problem that says that the data cannot be read and when to ask again.
 */
export function askUnderLoad(
  url: string,
  paths: ReadonlyMap<string, readonly Wanted[]>,
): { readonly stop: () => Promise<Tally> } {
  const wanted = new Map<string, number>();
  const wrong: string[] = [];
  let unavailable = 0;
  let stopped = false;
  const read = async (): Promise<void> => {
    while (!stopped) {
      for (const [path, answers] of paths) {
        const response = await fetch(url + path);
        const body = await response.text();
        const found = answers.find((answer) => answer.body === body);
        if (response.status === 200 && found !== undefined)
          wanted.set(found.name, (wanted.get(found.name) ?? 0) + 1);
        else if (isUnavailable(response, body)) unavailable += 1;
        else wrong.push(`${path} ${response.status} ${body.slice(0, 200)}`);
      }
      // A server that is away answers at once, and would be asked for nothing else.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const readers = Promise.all(Array.from({ length: READERS }, read));
  return {
    stop: async () => {
      stopped = true;
      await readers;
      return { wanted, unavailable, wrong };
    },
  };
}

function isUnavailable(response: Response, body: string): boolean {
  if (response.status !== 503 || !/^[1-9]\d*$/.test(response.headers.get('Retry-After') ?? '')) return false;
  const { type, status, detail } = JSON.parse(body) as { type: string; status: number; detail: string };
  return (
    type.endsWith('/problems/unavailable') &&
    status === 503 &&
    !/SQL|ECONN|hrana|fetch|no such|127\.0\.0\.1/i.test(detail)
  );
}

/** What is answered at some paths, under a name. */
export async function readAnswers(url: string, paths: readonly string[], name: string) {
  const answers = new Map<string, Wanted>();
  for (const path of paths) {
    const response = await fetch(url + path);
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    answers.set(path, { name, body: await response.text() });
  }
  return answers;
}
