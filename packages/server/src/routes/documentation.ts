import { RequestProblem, shown } from '@pazabierta/query';
import { Hono } from 'hono';
import { answerFixed } from '../answer-fixed.ts';
import { toPagePolicy } from '../security-headers.ts';
import type { ServerEnv } from '../server-env.ts';
import { writeProblem } from '../write-problem.ts';

/** What a page of the site may load: files of the site alone. Its script opens a sheet of icons that it carries in itself. */
const POLICY = toPagePolicy(["script-src 'self'", "style-src 'self' 'unsafe-inline'", "connect-src 'self'"]);

/** `/documentation/`: the site of the documentation as it was built, from files that whoever serves the app hands in. */
export const documentationPages = new Hono<ServerEnv>()
  .get('/documentation', (c) =>
    c.var.options.readDocument === undefined
      ? writeProblem(c, notBuilt())
      : c.redirect(`${c.var.root}/documentation/`, 308),
  )
  .get('/documentation/*', async (c) => {
    const { readDocument } = c.var.options;
    if (readDocument === undefined) return writeProblem(c, notBuilt());
    const [, path = ''] = c.req.path.split('/documentation/');
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const document = await readDocument(name);
    if (document === null) return writeProblem(c, noDocument(name));
    return answerFixed(c, document.body, {
      'Content-Type': document.mediaType,
      ...(document.mediaType.startsWith('text/html') && { 'Content-Security-Policy': POLICY }),
    });
  });

function notBuilt(): RequestProblem {
  return new RequestProblem('not-found', {
    es: 'Este servidor no da la documentación. En una copia del proyecto la construye «pnpm run docs», y la da el servidor que empieza después',
    en: 'This server does not hand out the documentation. In a copy of the project "pnpm run docs" builds it, and a server that starts afterwards hands it out',
  });
}

function noDocument(name: string): RequestProblem {
  return new RequestProblem('not-found', {
    es: `La documentación no tiene «${shown(name)}». Comienza en /documentation/`,
    en: `The documentation has no "${shown(name)}". It begins at /documentation/`,
  });
}
