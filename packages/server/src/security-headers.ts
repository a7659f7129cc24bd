/**
 * What every answer tells a browser. Data may be read by pages of any origin (CORS), but no answer runs as a page or stands in a frame.
 * That only HTTPS is to be used is said by whoever ends it, which is the proxy in front.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/** The policy of a page, which may load its own style and what else is allowed; nothing ever comes from another host. */
export function toPagePolicy(allowed: readonly string[] = ["style-src 'unsafe-inline'"]): string {
  const always = ["default-src 'none'", "img-src 'self' data:", "base-uri 'none'", "form-action 'none'"];
  return [...always, ...allowed, "frame-ancestors 'none'"].join('; ');
}
