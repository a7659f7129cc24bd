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

/** Lets pages of every origin read every answer, problems too (CORS). */
export const SHARE_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': EXPOSED_HEADERS.join(', '),
  'Timing-Allow-Origin': '*',
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
