import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { Failure } from './failure.ts';

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Takes no more requests and resolves once the answers under way are finished. */
  readonly close: () => Promise<void>;
}

/** What is to be served, and where. */
export interface ListenOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>;
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
    const server = serve({ fetch, hostname: host, port }, (address) => {
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name}:${address.port}`, close: () => close(server as Server) });
    }) as Server;
    server.on('error', (error: NodeJS.ErrnoException) => reject(toFailure(error, host, port)));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    // A connection that is kept alive without a request under way would hold the server open.
    server.closeIdleConnections();
  });
}

function toFailure(error: NodeJS.ErrnoException, host: string, port: number): Failure {
  const sentences: Readonly<Record<string, { es: string; en: string }>> = {
    EADDRINUSE: {
      es: `El puerto ${port} de ${host} está ocupado; ciérrelo o elija otro, por ejemplo PORT=${port + 1} npm start`,
      en: `Port ${port} of ${host} is in use; free it or choose another, such as PORT=${port + 1} npm start`,
    },
    EACCES: {
      es: `No se permite escuchar en el puerto ${port}; elija uno por encima de 1023 con PORT`,
      en: `Listening on port ${port} is not allowed; choose one above 1023 with PORT`,
    },
    EADDRNOTAVAIL: {
      es: `Esta máquina no tiene la dirección ${host}; elija otra con HOST, por ejemplo 127.0.0.1`,
      en: `This machine does not have the address ${host}; choose another with HOST, such as 127.0.0.1`,
    },
    ENOTFOUND: {
      es: `No se conoce la dirección ${host}; elija otra con HOST, por ejemplo 127.0.0.1`,
      en: `The address ${host} is not known; choose another with HOST, such as 127.0.0.1`,
    },
  };
  const sentence = sentences[error.code ?? ''] ?? {
    es: `No se puede escuchar en ${host}:${port}: ${error.message}`,
    en: `Cannot listen on ${host}:${port}: ${error.message}`,
  };
  return new Failure(sentence, { cause: error });
}
