import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { readLanguage } from '../read-language.ts';
import type { ServerEnv } from '../server-env.ts';

const TEXT = {
  es: {
    title: 'Paz Abierta: referencia de la interfaz',
    none: 'Esta página necesita JavaScript. El contrato está en',
  },
  en: { title: 'Paz Abierta: API reference', none: 'This page needs JavaScript. The contract stands at' },
} as const;

/** `/docs`: the reference page over `/openapi.json`, from files of our own; nothing is asked of another host. */
export const referencePages = new Hono<ServerEnv>()
  .get('/docs', (c, next) => {
    if (c.var.options.readAsset === undefined) return next();
    const { language } = readLanguage(new URL(c.req.url).searchParams, c.req.header('accept-language'));
    const { title, none } = TEXT[language];
    const { root } = c.var;
    const start = `SwaggerUIBundle({ url: ${JSON.stringify(`${root}/openapi.json`)}, dom_id: '#reference', deepLinking: true, validatorUrl: null });`;
    const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${root}/docs/swagger-ui.css">
<link rel="icon" href="data:,">
</head>
<body>
<main id="reference"><noscript>${none} <a href="${root}/openapi.json">/openapi.json</a>.</noscript></main>
<script src="${root}/docs/swagger-ui-bundle.js"></script>
<script>${raw(start.replaceAll('<', '\\u003c'))}</script>
</body>
</html>
`;
    return c.html(page, 200, { 'Content-Language': language });
  })
  .get('/docs/:name', async (c, next) => {
    const asset = await c.var.options.readAsset?.(c.req.param('name'));
    if (asset === null || asset === undefined) return next();
    return c.body(asset.body, 200, { 'Content-Type': asset.mediaType });
  });
