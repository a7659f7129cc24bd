import { RequestProblem } from '@pazabierta/query';
import type { Context } from 'hono';
import type { ServerEnv } from './server-env.ts';

/** The largest body that is read, in bytes: a thousand figures with long ids fit. */
export const LARGEST_BODY = 512 * 1024;

/**
 * The body of a request as JSON, read no further than {@link LARGEST_BODY}.
 *
 * @throws RequestProblem where it is too large, is not declared as JSON or cannot be parsed.
 */
export async function readJsonBody(c: Context<ServerEnv>): Promise<unknown> {
  const [type] = (c.req.header('content-type') ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/json') {
    throw new RequestProblem('unsupported-media-type', {
      es: `El cuerpo debe venir como application/json; viene como ${type || 'nada'}`,
      en: `The body must come as application/json; it comes as ${type || 'nothing'}`,
    });
  }
  const text = await readText(c.req.raw.body);
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestProblem('invalid-request', {
      es: 'El cuerpo no es JSON: revise comas, comillas y llaves',
      en: 'The body is not JSON: check commas, quotes and braces',
    });
  }
}

async function readText(body: ReadableStream<Uint8Array> | null): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > LARGEST_BODY) {
      throw new RequestProblem('too-large', {
        es: `El cuerpo pasa de ${LARGEST_BODY / 1024} KiB; divida las cifras en varias peticiones`,
        en: `The body exceeds ${LARGEST_BODY / 1024} KiB; split the figures into several requests`,
      });
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
