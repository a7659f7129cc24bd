import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { answerFixed } from '../answer-fixed.ts';
import { answerPage } from '../pages/answer-page.ts';
import { readLanguage } from '../read-language.ts';
import type { ServerEnv } from '../server-env.ts';

const TEXT = {
  es: {
    title: 'Paz Abierta: referencia de la interfaz',
    none: 'Esta página necesita JavaScript. El contrato está en',
  },
  en: { title: 'Paz Abierta: API reference', none: 'This page needs JavaScript. The contract stands at' },
} as const;

/** So that the page fits a telephone: the contract has no links between operations, and a table of headers may be wider than the screen. */
const STYLE =
  '.swagger-ui .response-col_links{display:none}.swagger-ui .responses-wrapper{overflow-x:auto}.headers{overflow-wrap:anywhere}';

/** `/docs`: the reference page over `/openapi.json`, from files of our own; nothing is asked of another host. */
export const referencePages = new Hono<ServerEnv>()
  .get('/docs', async (c, next) => {
    if (c.var.options.readAsset === undefined) return next();
    const { language } = readLanguage(new URL(c.req.url).searchParams, c.req.header('accept-language'));
    const { title, none } = TEXT[language];
    const { root } = c.var;
    const script =
      `SwaggerUIBundle({ url: ${JSON.stringify(`${root}/openapi.json`)}, dom_id: '#reference', deepLinking: true, validatorUrl: null });`.replaceAll(
        '<',
        '\\u003c',
      );
    const page = await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${root}/docs/swagger-ui.css">
<link rel="icon" href="data:,">
<style>${raw(STYLE)}</style>
</head>
<body>
<main id="reference"><noscript>${none} <a href="${root}/openapi.json">/openapi.json</a>.</noscript></main>
<script src="${root}/docs/swagger-ui-bundle.js"></script>
<script>${raw(script)}</script>
</body>
</html>
`;
    return answerPage(c, page, language, [
      `script-src 'self' 'sha256-${await toSha256(script)}'`,
      "style-src 'self' 'unsafe-inline'",
      "connect-src 'self'",
    ]);
  })
  .get('/docs/:name', async (c, next) => {
    const asset = await c.var.options.readAsset?.(c.req.param('name'));
    if (asset === null || asset === undefined) return next();
    return answerFixed(c, asset.body, { 'Content-Type': asset.mediaType });
  });

/** The SHA-256 of a script in base64, by which a browser knows it for ours. */
async function toSha256(script: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
