import { citeRelease } from '@pazabierta/formats/citations';
import { type JsonText, type LeftOut, type Question, toJson } from '@pazabierta/query';
import type { Source } from '@pazabierta/schema';
import type { Context } from 'hono';
import type { DataRequest } from './read-request.ts';
import type { ServerEnv } from './server-env.ts';

/** The licence of every release; the manifest names it, this is where its text stands. */
export const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** What an answer holds beside its data. */
export interface Envelope {
  readonly request: DataRequest;
  readonly sources: readonly Source[];
  readonly page?: { readonly total: number; readonly totalExact: boolean; readonly next: string | null };
  readonly time?: { readonly question: Question; readonly leftOut: LeftOut | null } | null;
  readonly csv: boolean;
}

/** Addresses that go with an answer. */
export function linksOf(c: Context<ServerEnv>, request: DataRequest, csv: boolean) {
  const { url, release } = request;
  return {
    self: c.req.url,
    csv: csv ? withSuffix(url, 'csv') : null,
    release: `${c.var.root}/v1/releases/${release.id}`,
    contract: `${c.var.root}/openapi.json`,
    report: c.var.options.reportUrl,
  };
}

function withSuffix(url: URL, suffix: string): string {
  const other = new URL(url);
  other.pathname += `.${suffix}`;
  other.searchParams.delete('format');
  other.searchParams.delete('cursor');
  other.searchParams.delete('limit');
  return other.href;
}

/** The whole answer as JSON text: data that is text already is put in as it stands. */
export function writeEnvelope(c: Context<ServerEnv>, data: JsonText<unknown>, envelope: Envelope): string {
  const { request, page, time, sources, csv } = envelope;
  const { id, issued, status, digest, license } = request.release;
  const rest = toJson({
    ...(page && {
      page: { total: page.total, totalExact: page.totalExact, complete: page.next === null, next: page.next },
    }),
    ...(time !== undefined && {
      time: time && {
        asOf: time.question.asOf,
        vintage: time.question.vintage,
        latestPeriod: time.question.latestPeriod,
        leftOut: time.leftOut,
      },
    }),
    release: { id, issued, status, digest },
    license: { id: license, url: LICENSE_URL },
    citation: { es: citeRelease(request.release, 'es'), en: citeRelease(request.release, 'en') },
    links: linksOf(c, request, csv),
    sources,
  });
  return `{"data":${data},${rest.slice(1)}\n`;
}
