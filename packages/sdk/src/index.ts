/**
 * The data of Paz Abierta from its API, with types. No dependency at run time.
 *
 * @module index
 */
export type { ClientOptions } from './client/client-options.ts';
export { createCache } from './client/create-cache.ts';
export { createClient } from './client/create-client.ts';
export { type Connection, createConnection } from './client/create-connection.ts';
export type { Exchange, Fetch, ReceivedAnswer, SentRequest } from './client/exchange.ts';
export { AbortError, isAbortError } from './errors/abort-error.ts';
export { DecodingError, isDecodingError, type NotUnderstood } from './errors/decoding-error.ts';
export { isNetworkError, NetworkError } from './errors/network-error.ts';
export { type FailureContext, isPazAbiertaError, PazAbiertaError } from './errors/paz-abierta-error.ts';
export { isProblemError, ProblemError, type StatedProblem } from './errors/problem-error.ts';
export { isTimeoutError, TimeoutError, type TimeRunOut } from './errors/timeout-error.ts';
export { isUnknownCodeError, type UnknownCode, UnknownCodeError } from './errors/unknown-code-error.ts';
export type {
  AvailabilityQuestion,
  ChangesQuestion,
  Found,
  ListOptions,
  ListQuestion,
  Page,
  PazAbierta,
  Quoted,
  SearchQuestion,
} from './paz-abierta.ts';
export type { AnswerAt, AskedAt, Given, QuestionAt, ReadablePath } from './question-at.ts';
export { toQuery } from './to-query.ts';
