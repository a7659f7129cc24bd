import type { ListOptions } from '../paz-abierta.ts';
import type { AnswerAt, AskedAt, ReadablePath } from '../question-at.ts';
import type { ClientOptions } from './client-options.ts';
import { createRequester } from './create-requester.ts';

/**
 * The addresses of one API, as the contract writes them.
 *
 * @example
 * ```ts
 * import { type Connection, createConnection } from '@pazabierta/sdk';
 *
 * const connection: Connection = createConnection({ baseUrl: 'http://127.0.0.1:8787' });
 * await connection.release(); // '2026.2'
 * (await connection.ask('/v1/datasets/{id}', { id: 'nap-1325' })).data.title.es;
 * // 'Plan Nacional de Acción sobre la resolución 1325 (PNA-1325)'
 * ```
 */
export interface Connection {
  /** The id of the release that answers; where the options name none, it is settled by the first question and kept. */
  readonly release: () => Promise<string>;
  /** Asks one address of the contract, and answers with its document as it came. */
  readonly ask: <Path extends ReadablePath>(
    path: Path,
    question: AskedAt<Path>,
    options?: ListOptions,
  ) => Promise<AnswerAt<Path>>;
}

/**
 * A connection to the API for whoever counts bytes or wants an address that {@link createClient} has no method for. It pins the release,
 * repeats, and fails as a client does; it neither reads on from page to page nor looks into `data`.
 *
 * @throws TypeError where `baseUrl` is no absolute address or a header cannot be sent.
 * @example
 * ```ts
 * import { createConnection } from '@pazabierta/sdk';
 *
 * const { ask } = createConnection({ baseUrl: 'http://127.0.0.1:8787' });
 * const { data } = await ask('/v1/mucpaz/investments', { fund: 'fortaseg' });
 * // More than 123 million pesos over 217 networks.
 * const [perNetwork] = data.flatMap(({ derived }) => derived);
 * perNetwork?.quantity.qualifier; // 'more-than'
 * perNetwork?.quantity.value; // 566820
 * ```
 */
export function createConnection(options: ClientOptions): Connection {
  const { release, request } = createRequester(options);
  return {
    release,
    ask: (path, question, call = {}) =>
      request({ path, question }, call, ({ document }) => document as unknown as AnswerAt<typeof path>),
  };
}
