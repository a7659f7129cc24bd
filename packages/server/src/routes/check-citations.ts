import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { citeDerivedValue, citeItem } from '@pazabierta/formats/citations';
import {
  checkFigures,
  citedBy,
  invalidRequest,
  MOST_QUOTED,
  parseJson,
  parseQuotedFigure,
  parseQuotedFigures,
  toJson,
  toUsualRelease,
} from '@pazabierta/query';
import { CheckedFigure, type Label, type QuotedFigure, type StatedFigure } from '@pazabierta/schema';
import type { Context } from 'hono';
import { z } from 'zod';
import { answerJson, type Envelope } from '../answer-json.ts';
import { answerOf } from '../envelope.ts';
import { type FigureWords, writeCheckedFigure } from '../pages/checked-figure.ts';
import { itemParameters } from '../parameters.ts';
import { BODY_PROBLEMS, LIST_PROBLEMS } from '../problem-responses.ts';
import { readJsonBody } from '../read-json-body.ts';
import { type DataRequest, readRequest } from '../read-request.ts';
import { rejectUnknown } from '../reject-unknown.ts';
import { toPagePolicy } from '../security-headers.ts';
import type { ServerEnv } from '../server-env.ts';
import { both } from '../texts.ts';
import { written } from '../written.ts';

const TAG = 'Citas — Citations';
const ONE_TITLE = {
  es: '¿Cambió la cifra que cité? Una, con un enlace que sirve en un artículo',
  en: 'Has the figure that I quoted changed? One, by a link that an article can carry',
};
const MANY_TITLE = {
  es: '¿Cambiaron las cifras que cité? Hasta mil a la vez',
  en: 'Have the figures that I quoted changed? Up to a thousand at once',
};
const ONE_PARAMETERS = ['id', 'release', 'value', 'url', 'lang', 'format'];
const MANY_PARAMETERS = ['lang', 'format'];

const oneContract = createRoute({
  method: 'get',
  path: '/v1/citations/check',
  tags: [TAG],
  summary: both(ONE_TITLE),
  request: { query: itemParameters(ONE_PARAMETERS) },
  responses: {
    200: {
      description: both(ONE_TITLE),
      content: {
        'application/json': { schema: answerOf('CitationCheckAnswer', CheckedFigure) },
        'text/html': { schema: z.string() },
      },
    },
    ...LIST_PROBLEMS,
  },
});

const QuotedCitation = z
  .strictObject({
    id: z.string().optional().describe('Id of the figure.'),
    release: z.string().optional().describe('Release from which it was quoted.'),
    url: z
      .string()
      .optional()
      .describe('In place of id and release: address of the observation with its release.'),
    value: z
      .union([z.number(), z.string(), z.null()])
      .optional()
      .describe('Number that was quoted, to check it too.'),
  })
  .meta({ id: 'QuotedCitation', description: 'A figure that somebody quoted.' });

z.strictObject({ citations: z.array(QuotedCitation).min(1).max(MOST_QUOTED) }).meta({
  id: 'QuotedCitations',
  description: 'The figures that somebody quoted.',
});

const manyContract = createRoute({
  method: 'post',
  path: '/v1/citations/check',
  tags: [TAG],
  summary: both(MANY_TITLE),
  request: { query: itemParameters(MANY_PARAMETERS) },
  // The body is documented here and read by the handler, whose errors name each figure in both languages, and which reads no further than it must.
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/QuotedCitations' } } },
  },
  responses: {
    200: {
      description: both(MANY_TITLE),
      content: {
        'application/json': { schema: answerOf('CitationChecksAnswer', z.array(CheckedFigure)) },
      },
    },
    ...BODY_PROBLEMS,
  },
});

/** `GET /v1/citations/check`: what became of one quoted figure, as JSON or as a page to be read. */
export const checkCitationRoute = defineOpenAPIRoute<typeof oneContract, ServerEnv>({
  route: oneContract,
  handler: async (c) => {
    const request = await readCheckRequest(c, ['json', 'html'], ONE_PARAMETERS);
    const { id, release, value, url } = Object.fromEntries(request.params);
    const parsed = parseQuotedFigure(
      url === undefined ? { id, release, value } : { id, release, value, url },
      null,
    );
    if ('errors' in parsed) throw invalidRequest([...request.errors, ...parsed.errors]);
    if (request.errors.length > 0) throw invalidRequest(request.errors);
    const checked = await check(c, parsed.figure);
    if (request.format === 'html') {
      const page = await writeCheckedFigure(
        checked,
        await readWords(c, checked),
        request.language,
        c.var.root,
      );
      return written(
        c.body(String(page), 200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Language': request.language,
          'Content-Security-Policy': toPagePolicy(),
        }),
      );
    }
    return answerJson(c, toJson(checked), { request, ...citedIn([checked]) });
  },
});

/** `POST /v1/citations/check`: what became of up to a thousand quoted figures. */
export const checkCitationsRoute = defineOpenAPIRoute<typeof manyContract, ServerEnv>({
  route: manyContract,
  handler: async (c) => {
    const request = await readCheckRequest(c, ['json'], MANY_PARAMETERS);
    if (request.errors.length > 0) throw invalidRequest(request.errors);
    const parsed = parseQuotedFigures(await readJsonBody(c));
    if ('errors' in parsed) throw invalidRequest(parsed.errors);
    const checked = await checkFigures(c.var.options.questions, parsed.figures);
    c.header('Cache-Control', 'no-store');
    return answerJson(c, toJson(checked), { request, ...citedIn(checked) });
  },
});

/** Reads a request whose `release` is that of the quotation; the newest release is what it is checked against. */
async function readCheckRequest(
  c: Context<ServerEnv>,
  offered: Parameters<typeof readRequest>[1],
  known: readonly string[],
): Promise<DataRequest> {
  const request = await readRequest(c, offered);
  const release = toUsualRelease(await c.var.options.questions.releases());
  // Whether the quoted release exists is part of the answer; that it is given twice is a fault of the request.
  const errors = request.errors.filter(
    ({ parameter, value }) => parameter !== 'release' || (value === null && known.includes('release')),
  );
  return { ...request, release, pinned: false, errors: [...errors, ...rejectUnknown(request.params, known)] };
}

async function check(c: Context<ServerEnv>, figure: QuotedFigure): Promise<CheckedFigure> {
  const [checked] = await checkFigures(c.var.options.questions, [figure]);
  if (checked === undefined) throw new Error('A figure that was asked about must be answered');
  return checked;
}

/** The ids of the sources of the figures and of what changed of them, and the releases from which they were quoted. */
function citedIn(checked: readonly CheckedFigure[]): Pick<Envelope, 'cited' | 'citedIn'> {
  const citations = checked.flatMap(({ from, to, changes }) => [
    from?.citation ?? null,
    to?.citation ?? null,
    ...changes.map(({ citation }) => citation),
  ]);
  return {
    cited: citedBy(citations.flatMap((citation) => (citation === null ? [] : [{ citation }]))),
    citedIn: [...new Set(checked.flatMap(({ from }) => (from === null ? [] : [from.release])))],
  };
}

/** What the page needs in words: the names of the units, and how to cite the figure as it was quoted. */
async function readWords(c: Context<ServerEnv>, { from, quoted }: CheckedFigure): Promise<FigureWords> {
  if (from === null) return { units: new Map(), citation: null };
  const { questions } = c.var.options;
  const units = await questions.get('code-lists', 'units', from.release);
  return {
    units: new Map((units === null ? [] : parseJson(units).codes).map(({ id, label }) => [id, label])),
    citation: await citeFigure(c, quoted.id, from),
  };
}

/** How to cite a figure as its release gives it: by where it was read, or by what it was computed from. */
async function citeFigure(
  c: Context<ServerEnv>,
  id: string,
  { citation, provenance, release: from }: StatedFigure,
): Promise<Label | null> {
  const release = (await c.var.options.questions.releases()).find((each) => each.id === from);
  if (release === undefined) return null;
  if (provenance !== null) {
    const cited = { derivedValue: { id, provenance }, release };
    return { es: citeDerivedValue(cited, 'es'), en: citeDerivedValue(cited, 'en') };
  }
  const sources = await c.var.sourcesOf(from);
  const source = sources.get(citation?.source ?? '');
  if (citation === null || source === undefined) return null;
  const cited = { item: { id, citation }, source, via: sources.get(citation.via ?? '') ?? null, release };
  return { es: citeItem(cited, 'es'), en: citeItem(cited, 'en') };
}
