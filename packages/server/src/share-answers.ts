import type { MiddlewareHandler } from 'hono';
import type { ServerEnv } from './server-env.ts';

/** The headers that a page in another origin may read beside those that it always may. */
export const EXPOSED_HEADERS = [
  'API-Version',
  'As-Of',
  'Content-Language',
  'Content-Location',
  'ETag',
  'Left-Out',
  'Link',
  'Note',
  'Page-Complete',
  'Page-Total',
  'RateLimit',
  'RateLimit-Policy',
  'Release',
  'Repr-Digest',
  'Request-Id',
  'Retry-After',
  'Server-Timing',
];

/** Lets pages of every origin read every answer, problems too, and ask beforehand whether they may (CORS). */
export const shareAnswers: MiddlewareHandler<ServerEnv> = async (c, next) => {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Access-Control-Expose-Headers', EXPOSED_HEADERS.join(', '));
  c.header('Timing-Allow-Origin', '*');
  await next();
};

/** What an address answers to OPTIONS, whether it comes from a browser that asks beforehand or from a curious reader. */
export function toOptionsHeaders(methods: readonly string[]): Record<string, string> {
  const allow = methods.join(', ');
  return {
    Allow: allow,
    'Access-Control-Allow-Methods': allow,
    'Access-Control-Allow-Headers': 'accept, accept-language, content-type, if-none-match, request-id',
    'Access-Control-Max-Age': '86400',
    'Cache-Control': 'no-store',
  };
}
