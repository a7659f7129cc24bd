import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server does with its first, second, third … request at one place; the last of them goes on answering. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse, times: number) => void;

/** A real server that listens, the requests it has had, and which of them were given up before their answer was whole. */
export interface Misbehaving {
  readonly url: string;
  readonly requests: IncomingMessage[];
  readonly givenUp: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves one behaviour on 127.0.0.1. */
export async function serve(behave: Behaviour): Promise<Misbehaving> {
  const requests: IncomingMessage[] = [];
  let giveUp = (): void => undefined;
  const givenUp = new Promise<void>((resolve) => {
    giveUp = resolve;
  });
  const server = createServer((request, response) => {
    requests.push(request);
    response.on('close', () => response.writableFinished || giveUp());
    behave(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    givenUp,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with a document of JSON. */
export function answerJson(
  response: ServerResponse,
  document: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(document));
}
