/** A request as plain data: what a client writes, before it becomes an address. */
export interface Asked {
  readonly method: string;
  /** As it is written, with its ids in their place. */
  readonly path: string;
  /** The format at the end of the path, without its point. */
  readonly suffix: string | null;
  /** Names and values as they are written in the address, encoded or not. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Whoever answers a request: the app, or one that was made wrong. */
export type Ask = (address: string, init: RequestInit) => Promise<Response>;

/** The address of a request, as it is written. */
export function toAddress({ path, suffix, query }: Asked): string {
  const parameters = query.map(([name, value]) => `${name}=${value}`).join('&');
  return `${path}${suffix === null ? '' : `.${suffix}`}${parameters === '' ? '' : `?${parameters}`}`;
}

/** Asks, with another method where one is given. */
export function send(ask: Ask, asked: Asked, method = asked.method): Promise<Response> {
  return ask(toAddress(asked), {
    method,
    headers: { ...asked.headers },
    ...(asked.body !== null && method === asked.method && { body: asked.body }),
  });
}

/** The request with a parameter that has this value and no other. */
export function withParameter(asked: Asked, name: string, value: string): Asked {
  return { ...asked, query: [...withoutParameters(asked, [name]).query, [name, value]] };
}

/** The request without some of its parameters. */
export function withoutParameters(asked: Asked, names: readonly string[]): Asked {
  return { ...asked, query: asked.query.filter(([name]) => !names.includes(name)) };
}

/** What a reader of the address understands by a text that is written in it. */
export function toUnderstood(written: string): string {
  return new URL(`http://localhost/?${written}=`).searchParams.keys().next().value ?? '';
}
