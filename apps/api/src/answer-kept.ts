import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FindKept } from '@pazabierta/server';
import type { ClientLimit } from './create-rate-limit.ts';

/** Answers a request from what is kept, or says by `false` that it is to be answered in the way of all others. */
export type AnswerKept = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/**
 * Answers from what an app keeps as Node has it: to make a `Request` and a `Response` of it would take as long as the rest of the answer.
 */
export function createAnswerKept(findKept: FindKept, rateLimit: ClientLimit | undefined): AnswerKept {
  return (incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    if (headers.host === undefined) return false;
    const get = (name: string): string | null => headers[name.toLowerCase()]?.toString() ?? null;
    // An answer is kept under its address as it is written in full: one that is written otherwise is not found.
    const write = findKept({ method, url: `http://${headers.host}${url}`, headers: { get } });
    if (write === null) return false;
    const turn = rateLimit?.countClient(incoming) ?? null;
    // Who is refused is told so in the way of all others, and is not counted again on it.
    if (turn?.allowed === false) return false;
    const { status, headers: written, body } = write(turn);
    // Node would send in pieces what it is not told the length of.
    if (body !== null) written['content-length'] = String(body.length);
    outgoing.writeHead(status, written).end(body);
    return true;
  };
}
