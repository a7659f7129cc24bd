import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { AnswerKept } from './answer-kept.ts';
import { Failure } from './failure.ts';
import { refuseRequest } from './refuse-request.ts';

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Takes no more requests and resolves once the answers under way are finished. */
  readonly close: () => Promise<void>;
}

/** How long connections may take over what they owe, and how many there may be. */
export interface ConnectionBounds {
  /** How long the headers of a request may take to come, counted from the first byte or from the connection. */
  readonly headersMs: number;
  /** The same of a whole request. */
  readonly requestMs: number;
  /** How long a connection may be silent in the midst of an answer: a reader who takes nothing for so long is taken to have gone. */
  readonly silentMs: number;
  /** How many connections there may be; one more is closed at once. */
  readonly most: number;
  /** How many requests of one connection may be under way; one that sends more is closed. No browser sends more than one. */
  readonly mostAtOnce: number;
}

/** A slow telephone sends its request within these, and reads on within these. */
const USUAL_BOUNDS: ConnectionBounds = {
  headersMs: 10_000,
  requestMs: 30_000,
  silentMs: 60_000,
  most: 10_000,
  mostAtOnce: 16,
};

/** What answers requests. */
export interface Answers {
  /** Answers a request; the second argument is how Node has it. */
  readonly fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>;
  /** Answers what is kept, before all else. */
  readonly answerKept?: AnswerKept;
}

/** What is to be served, and where. */
export interface ListenOptions extends Answers {
  readonly host: string;
  readonly port: number;
  readonly bounds?: ConnectionBounds;
}

/**
 * Serves an app over HTTP.
 *
 * @throws Failure if the port is taken or may not be used.
 */
export function listen({
  fetch,
  answerKept = () => false,
  host,
  port,
  bounds = USUAL_BOUNDS,
}: ListenOptions): Promise<Listening> {
  return new Promise((resolve, reject) => {
    // The adapter speaks HTTP/2 too where it is asked to; this server is not.
    const answer = (request: Request, env: unknown) => {
      const bindings = env as HttpBindings;
      // What came with a request for which its connection was closed is read to its end all the same.
      return bindings.incoming.socket.destroyed ? new Response(null) : fetch(request, bindings);
    };
    const serverOptions = {
      headersTimeout: bounds.headersMs,
      requestTimeout: bounds.requestMs,
      // How often connections are looked at for what they owe.
      connectionsCheckingInterval: Math.min(bounds.headersMs, MOST_CHECKING_MS),
    };
    const answerRequest = getRequestListener(answer, { hostname: host });
    const server = createServer(serverOptions, (incoming, outgoing) => {
      // What comes on a closed connection is neither counted nor told of.
      if (incoming.socket.destroyed || !answerKept(incoming, outgoing))
        void answerRequest(incoming, outgoing);
    });
    server.maxConnections = bounds.most;
    // Without a listener of its own, Node destroys what is silent.
    server.setTimeout(bounds.silentMs);
    server.prependListener('request', limitAtOnce(bounds.mostAtOnce));
    server.on('clientError', refuseRequest);
    server.on('error', (error: NodeJS.ErrnoException) => reject(toFailure(error, host, port)));
    server.listen(port, host, () => {
      const name = host.includes(':') ? `[${host}]` : host;
      const { port: taken } = server.address() as AddressInfo;
      resolve({ url: `http://${name}:${taken}`, close: () => close(server) });
    });
  });
}

const MOST_CHECKING_MS = 5000;

/** Ends a connection on which too many requests are under way: each would hold its answer in memory until those before it are read. */
function limitAtOnce(most: number): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  const connections = new WeakMap<Socket, { underWay: number }>();
  return ({ socket }, outgoing) => {
    let connection = connections.get(socket);
    if (connection === undefined) {
      connection = { underWay: 0 };
      connections.set(socket, connection);
    }
    const counted = connection;
    counted.underWay += 1;
    if (counted.underWay > most) socket.destroy();
    outgoing.on('close', () => {
      counted.underWay -= 1;
    });
  };
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
