import { citeRelease } from '@pazabierta/formats/citations';
import { type Json, type LeftOut, pickSources, type Question, toJson, toJsonBytes } from '@pazabierta/query';
import type { Label, Release } from '@pazabierta/schema';
import type { Context } from 'hono';
import { toCanonicalAddress } from './canonical-address.ts';
import { csvAddress } from './csv-address.ts';
import { joinBytes } from './join-bytes.ts';
import { LICENSE_URL } from './license.ts';
import type { DataRequest } from './read-request.ts';
import type { ServerEnv } from './server-env.ts';
import { type Written, written } from './written.ts';

/** What an answer holds beside its data. */
export interface Envelope {
  readonly request: DataRequest;
  /** The ids of the sources that the data cites, each as often as it comes; none where it cites none. */
  readonly cited?: Iterable<string>;
  /** Other releases in which those sources may stand, where the one that answers no longer has them. */
  readonly citedIn?: readonly string[];
  /** How to cite what is answered, where it is one thing that was read in a source; otherwise the release is cited. */
  readonly citation?: Label;
  /** What a reader should know of how the request was understood, such as that an id was renamed. */
  readonly notes?: readonly Label[];
  /** The earlier of two releases that are compared, or `null` where there is none before; left out where nothing is compared. */
  readonly since?: Release | null;
  /** Whether the address has a table too. */
  readonly csv?: boolean;
  /** How much of a list this is; left out where the answer is no list. */
  readonly page?: { readonly total: number; readonly totalExact: boolean; readonly next: string | null };
  /** How the question of time was understood; `null` for a list to which it does not apply. */
  readonly time?: { readonly question: Question; readonly leftOut: LeftOut | null } | null;
}

/** Answers with JSON: data is put in as it stands, and what says whose it is follows. */
export async function answerJson(
  c: Context<ServerEnv>,
  data: Json<unknown>,
  { request, cited = [], citedIn = [], citation, csv = false, page, time, notes = [], since }: Envelope,
): Promise<Written> {
  const { id, license } = request.release;
  const rest = toJson({
    ...(page && {
      page: { total: page.total, totalExact: page.totalExact, complete: page.next === null, next: page.next },
    }),
    ...(time !== undefined && { time: time && toTime(time.question, time.leftOut) }),
    ...(since !== undefined && { since: since && toNamed(since) }),
    release: { ...toNamed(request.release), pinned: request.pinned },
    notes,
    license: { id: license, url: LICENSE_URL },
    citation: citation ?? { es: citeRelease(request.release, 'es'), en: citeRelease(request.release, 'en') },
    links: {
      self: toCanonicalAddress(c.req.url).href,
      csv: csv ? csvAddress(request.url) : null,
      release: `${c.var.root}/v1/releases/${id}`,
      status: `${c.var.root}/v1/releases/${id}/status`,
      contract: `${c.var.root}/openapi.json`,
      report: c.var.options.reportUrl,
    },
    sources: await pickSources(c.var.sourcesOf, [...citedIn, id], cited),
  });
  const headers = { 'Content-Type': 'application/json', 'Content-Language': 'es, en' };
  const body = joinBytes([
    encoder.encode('{"data":'),
    toJsonBytes(data),
    encoder.encode(`,${rest.slice(1)}\n`),
  ]);
  return written(c.body(body, 200, headers), body);
}

const encoder = new TextEncoder();

const toNamed = ({ id, issued, status, digest }: Release) => ({ id, issued, status, digest });

const toTime = ({ asOf, vintage, latestPeriod }: Question, leftOut: LeftOut | null) => ({
  asOf,
  vintage,
  latestPeriod,
  leftOut,
});
