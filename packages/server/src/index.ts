/**
 * The HTTP API of Paz Abierta as a Hono app.
 *
 * @module
 */
export { type App, createApp } from './create-app.ts';
export type { Answered } from './describe-answers.ts';
export type { FindKept, KeptAnswer, KeptRequest } from './keep-answers.ts';
export type { RateLimit, Turn } from './limit-requests.ts';
export { PROBLEM_TYPES, type ProblemDescription } from './problem-types.ts';
export type { Coding } from './read-codings.ts';
export type { AppOptions, Asset, ServerEnv } from './server-env.ts';
export { toContract } from './to-contract.ts';
