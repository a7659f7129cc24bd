import { Agent, get } from 'node:http';

/** An answer, when its first byte came and when its last. */
export interface Asked {
  readonly status: number;
  readonly body: Buffer;
  /** Bytes of the body; more than `body` has where it was not to be kept. */
  readonly bytes: number;
  readonly firstByteMs: number;
  readonly ms: number;
}

/** A client with one connection, which is kept open. */
export interface Client {
  /** @throws Error if there is no answer in a minute for a page, or in an hour where the body is not kept. */
  ask(url: string, options?: AskOptions): Promise<Asked>;
  close(): void;
}

/** How an answer is asked for and read. */
export interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** `false` throws the body away while it comes; the last 64 KiB are kept. */
  readonly keeps?: boolean;
}

const TAIL = 65_536;

/** Opens a client. */
export function createClient(): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    ask: (url, { headers = {}, keeps = true } = {}) =>
      new Promise((resolve, reject) => {
        const begun = performance.now();
        const request = get(url, { agent, headers }, (response) => {
          const pieces: Buffer[] = [];
          let bytes = 0;
          let firstByteMs = performance.now() - begun;
          response.once('data', () => {
            firstByteMs = performance.now() - begun;
          });
          response.on('data', (piece: Buffer) => {
            bytes += piece.length;
            if (!keeps && pieces.reduce((sum, each) => sum + each.length, 0) > TAIL) pieces.shift();
            pieces.push(piece);
          });
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(pieces),
              bytes,
              firstByteMs,
              ms: performance.now() - begun,
            }),
          );
          response.on('error', reject);
        });
        request.setTimeout(keeps ? 60_000 : 3_600_000, () => request.destroy(new Error(`No answer: ${url}`)));
        request.on('error', reject);
      }),
    close: () => agent.destroy(),
  };
}
