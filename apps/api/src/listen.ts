import type { Server } from 'node:http';
import { type HttpBindings, serve } from '@hono/node-server';
import { Failure } from './failure.ts';
import { refuseRequest } from './refuse-request.ts';

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Takes no more requests and resolves once the answers under way are finished. */
  readonly close: () => Promise<void>;
}

/** What is to be served, and where. */
export interface ListenOptions {
  /** Answers a request; the second argument is how Node has it. */
  readonly fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>;
  readonly host: string;
  readonly port: number;
}

/**
 * Serves an app over HTTP.
 *
 * @throws Failure if the port is taken or may not be used.
 */
export function listen({ fetch, host, port }: ListenOptions): Promise<Listening> {
  return new Promise((resolve, reject) => {
    // The adapter speaks HTTP/2 too where it is asked to; this server is not.
    const answer = (request: Request, env: unknown) => fetch(request, env as HttpBindings);
    const server = serve({ fetch: answer, hostname: host, port }, (address) => {
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name}:${address.port}`, close: () => close(server as Server) });
    }) as Server;
    server.on('clientError', refuseRequest);
    server.on('error', (error: NodeJS.ErrnoException) => reject(toFailure(error, host, port)));
  });
}

/** How often connections are looked at while the server closes. */
const SWEEP_MS = 50;

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    // A connection that is kept alive holds the server open, and falls idle only when its answer is finished.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    server.close((error) => {
      clearInterval(sweep);
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}

function toFailure(error: NodeJS.ErrnoException, host: string, port: number): Failure {
  const other = port < 65_535 ? port + 1 : port - 1;
  const unknown = {
    es: `No se conoce la dirección ${host}; elija otra con HOST, por ejemplo 127.0.0.1`,
    en: `The address ${host} is not known; choose another with HOST, such as 127.0.0.1`,
  };
  const sentences: Readonly<Record<string, { es: string; en: string }>> = {
    EADDRINUSE: {
      es: `El puerto ${port} de ${host} está ocupado; ciérrelo o elija otro, por ejemplo PORT=${other} npm start`,
      en: `Port ${port} of ${host} is in use; free it or choose another, such as PORT=${other} npm start`,
    },
    EACCES: {
      es: `No se permite escuchar en el puerto ${port}; elija uno por encima de 1023 con PORT`,
      en: `Listening on port ${port} is not allowed; choose one above 1023 with PORT`,
    },
    EADDRNOTAVAIL: {
      es: `Esta máquina no tiene la dirección ${host}; elija otra con HOST, por ejemplo 127.0.0.1`,
      en: `This machine does not have the address ${host}; choose another with HOST, such as 127.0.0.1`,
    },
    ENOTFOUND: unknown,
    // Where no name server can be reached.
    EAI_AGAIN: unknown,
  };
  const sentence = sentences[error.code ?? ''] ?? {
    es: `No se puede escuchar en ${host}:${port}: ${error.message}`,
    en: `Cannot listen on ${host}:${port}: ${error.message}`,
  };
  return new Failure(sentence, { cause: error });
}
