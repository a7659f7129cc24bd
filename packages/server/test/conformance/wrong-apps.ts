import type { Ask } from './asked.ts';
import type { Operation } from './contract.ts';
import type { Check } from './finding.ts';

/** An app or a contract that was made wrong on purpose, and the one check that has to fail of it. */
export interface WrongApp {
  readonly name: string;
  readonly check: Check;
  /** The operation that is asked, and whether with valid requests or with invalid ones. */
  readonly path: string;
  readonly requests: 'valid' | 'invalid';
  readonly spoil?: (ask: Ask) => Ask;
  /** The operation as the wrong contract has it. */
  readonly misread?: (operation: Operation) => Operation;
}

type Body = Record<string, unknown>;

const LIST = '/v1/datasets';
const ITEM = '/v1/datasets/{id}';
const STACK = 'TypeError: x\n    at handle (/srv/app/packages/server/src/answer-list.ts:3:1)';

/** One wrong app for each way in which a check can fail. */
export const WRONG_APPS: readonly WrongApp[] = [
  {
    name: 'answers with a 500',
    check: 'no answer is a failure of ours',
    path: LIST,
    requests: 'valid',
    spoil: (ask) => async (address, init) => {
      const response = await ask(address, init);
      return response.status === 200
        ? new Response(response.body, { status: 500, headers: response.headers })
        : response;
    },
  },
  {
    name: 'answers with a status that it does not document',
    check: 'the status is documented',
    path: LIST,
    requests: 'invalid',
    misread: (operation) => without(operation, '400', '406', '414'),
  },
  {
    name: 'answers with a media type that it does not document',
    check: 'the media type is documented',
    path: LIST,
    requests: 'valid',
    misread: (operation) => withAnswer(operation, '200', { content: {} }),
  },
  {
    name: 'does not look at Accept',
    check: 'the media type is one that was accepted',
    path: LIST,
    requests: 'valid',
    spoil:
      (ask) =>
      (address, { headers, ...init }) =>
        ask(address, { ...init, headers: less(headers, 'Accept') }),
  },
  {
    name: 'answers a field that it does not document',
    check: 'the body is as documented',
    path: LIST,
    requests: 'valid',
    spoil: ofBody((body) => ({ ...body, remark: 'x' })),
  },
  {
    name: 'lacks a field that it documents',
    check: 'the body is as documented',
    path: LIST,
    requests: 'invalid',
    spoil: ofBody(({ instance: _, ...body }) => body),
  },
  {
    name: 'answers with half of a character',
    check: 'the text is well formed',
    path: LIST,
    requests: 'invalid',
    spoil: ofBody((body) => ({ ...body, detail: '\ud83d' })),
  },
  {
    name: 'answers with a header that it does not document',
    check: 'every header is documented',
    path: LIST,
    requests: 'valid',
    spoil: ofHeaders((headers) => headers.set('X-Powered-By', 'x')),
  },
  {
    name: 'lacks a header that it requires',
    check: 'every required header is there',
    path: LIST,
    requests: 'invalid',
    spoil: ofHeaders((headers) => headers.delete('Request-Id')),
  },
  {
    name: 'writes a header otherwise than it documents',
    check: 'every header is written as documented',
    path: LIST,
    requests: 'valid',
    spoil: ofHeaders((headers) => headers.set('Cache-Control', 'for ever')),
  },
  {
    name: 'refuses what is valid',
    check: 'a valid request is answered',
    path: LIST,
    requests: 'valid',
    spoil: (ask) => (address, init) => ask(isRead(address) ? `${LIST}?never=1` : address, init),
  },
  {
    name: 'answers what is invalid with what was not asked',
    check: 'an invalid request is refused',
    path: LIST,
    requests: 'invalid',
    spoil: (ask) => (address, init) =>
      ask(isRead(address) ? LIST : address, { ...init, headers: less(init.headers, 'Accept') }),
  },
  {
    name: 'answers what is invalid with an empty list',
    check: 'an invalid request is refused',
    path: LIST,
    requests: 'invalid',
    spoil: (ask) => async (address, init) => {
      const response = await ask(address, init);
      if (response.status < 400 || response.status === 405) return response;
      return new Response(init.method === 'GET' ? '{"data":[]}' : null, { headers: response.headers });
    },
  },
  {
    name: 'refuses with another problem',
    check: 'it is refused with its problem',
    path: ITEM,
    requests: 'invalid',
    spoil: (ask) => async (address, init) => {
      const response = await ask(address, init);
      if (response.status !== 404) return response;
      const { search } = new URL(address, 'http://localhost');
      return ask(`${LIST}?never=1&${search.slice(1)}`, init);
    },
  },
  {
    name: 'does not say which parameter was wrong',
    check: 'the problem names what was wrong',
    path: LIST,
    requests: 'invalid',
    spoil: ofBody((body) => ({ ...body, errors: [] })),
  },
  {
    name: 'does not say what is valid nearby',
    check: 'the problem names what was wrong',
    path: LIST,
    requests: 'invalid',
    spoil: ofErrors((error) => ({ ...error, nearest: null })),
  },
  {
    name: 'says another value than was written',
    check: 'the problem names what was wrong',
    path: LIST,
    requests: 'invalid',
    spoil: ofErrors((error) => ({ ...error, value: 'x' })),
  },
  {
    name: 'refuses in another language than it says',
    check: 'the problem is in the language asked for',
    path: LIST,
    requests: 'invalid',
    spoil: ofHeaders((headers) => {
      const language = headers.has('Allow') ? null : headers.get('Content-Language');
      if (language === 'es' || language === 'en')
        headers.set('Content-Language', language === 'es' ? 'en' : 'es');
    }),
  },
  {
    name: 'has the words of no language',
    check: 'the problem is in the language asked for',
    path: LIST,
    requests: 'invalid',
    spoil: ofBody((body) => ({ ...body, title: 'Requête invalide' })),
  },
  ...[
    STACK,
    '/srv/app/node_modules/hono',
    'SQLITE_ERROR: no such table: x',
    'select id from observations where id = ?',
  ].map(
    (inside): WrongApp => ({
      name: `shows ${JSON.stringify(inside)}`,
      check: 'nothing inside is shown',
      path: LIST,
      requests: 'invalid',
      spoil: ofBody((body) => ({ ...body, detail: inside })),
    }),
  ),
  {
    name: 'has an empty list without a reason',
    check: 'an empty list says why',
    path: LIST,
    requests: 'valid',
    spoil: ofBody((body) => ({ ...body, data: [], notes: [] })),
  },
  {
    name: 'has an empty table without a reason',
    check: 'an empty list says why',
    path: LIST,
    requests: 'valid',
    spoil: ofHeaders((headers) => {
      if (headers.has('Page-Total')) headers.set('Page-Total', '0');
      headers.delete('Note');
    }),
  },
  {
    name: 'answers HEAD with other headers',
    check: 'HEAD is answered as GET',
    path: LIST,
    requests: 'valid',
    spoil: (ask) => async (address, init) => {
      const response = await ask(address, init);
      return init.method === 'HEAD' ? withHeaders(response, (headers) => headers.delete('ETag')) : response;
    },
  },
  {
    name: 'answers HEAD with a body',
    check: 'HEAD is answered as GET',
    path: LIST,
    requests: 'invalid',
    spoil: (ask) => async (address, init) => {
      const response = await ask(address, init);
      return init.method === 'HEAD' ? new Response('x', response) : response;
    },
  },
  {
    name: 'sends again what the reader has',
    check: 'who has the answer is told so',
    path: LIST,
    requests: 'valid',
    spoil:
      (ask) =>
      (address, { headers, ...init }) =>
        ask(address, { ...init, headers: less(headers, 'If-None-Match') }),
  },
  {
    name: 'does not say which methods there are',
    check: 'a method that is not allowed is refused',
    path: LIST,
    requests: 'valid',
    spoil: ofHeaders((headers) => headers.delete('Allow')),
  },
  {
    name: 'answers every method as if it were GET',
    check: 'a method that is not allowed is refused',
    path: LIST,
    requests: 'valid',
    spoil: (ask) => (address, init) =>
      ask(address, { ...init, method: init.method === 'HEAD' ? 'HEAD' : 'GET' }),
  },
  {
    name: 'refuses a method without a problem',
    check: 'a method that is not allowed is refused',
    path: LIST,
    requests: 'valid',
    spoil: (ask) => async (address, init) => {
      const response = await ask(address, init);
      return response.status === 405 ? new Response('', response) : response;
    },
  },
];

/** Whether an address is that of data, and not of the page of a problem. */
const isRead = (address: string): boolean => address.startsWith('/v1/');

function less(headers: RequestInit['headers'], name: string): Headers {
  const rest = new Headers(headers);
  rest.delete(name);
  return rest;
}

function without(operation: Operation, ...statuses: readonly string[]): Operation {
  const answers = Object.entries(operation.answers).filter(([status]) => !statuses.includes(status));
  return { ...operation, answers: Object.fromEntries(answers) };
}

function withAnswer(operation: Operation, status: string, part: object): Operation {
  const answer = { content: {}, headers: {}, ...operation.answers[status], ...part };
  return { ...operation, answers: { ...operation.answers, [status]: answer } };
}

function withHeaders({ body, status, headers }: Response, change: (headers: Headers) => void): Response {
  const changed = new Headers(headers);
  change(changed);
  return new Response(body, { status, headers: changed });
}

async function withBody(response: Response, change: (body: Body) => Body): Promise<Response> {
  return new Response(JSON.stringify(change(JSON.parse(await response.text()))), response);
}

/** Changes the headers of every answer. */
function ofHeaders(change: (headers: Headers) => void): (ask: Ask) => Ask {
  return (ask) => async (address, init) => withHeaders(await ask(address, init), change);
}

/** Changes the body of every answer in JSON to a GET. */
function ofBody(change: (body: Body) => Body): (ask: Ask) => Ask {
  return (ask) => async (address, init) => {
    const response = await ask(address, init);
    const isJson = /[/+]json$/.test(response.headers.get('Content-Type') ?? '');
    return isJson && init.method === 'GET' ? withBody(response, change) : response;
  };
}

/** Changes each of the errors of every problem. */
function ofErrors(change: (error: Body) => Body): (ask: Ask) => Ask {
  return ofBody((body) => ({ ...body, errors: (body['errors'] as Body[]).map(change) }));
}
