import type { Language } from '@pazabierta/schema';
import type { createApp } from '@pazabierta/server';
import { toQuery } from '../src/index.ts';
import type { Asked } from './asked.ts';

/** The body of an answer or of a problem, as far as the SDK hands it on. */
interface Body {
  readonly data: unknown;
  readonly page?: {
    readonly total: number;
    readonly totalExact: boolean;
    readonly complete: boolean;
    readonly next: string | null;
  };
  readonly sources: unknown;
  readonly notes: unknown;
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: unknown;
  readonly tombstone?: unknown;
}

/** What the API answers, in the form in which the SDK gives it. */
export async function askApi(
  app: ReturnType<typeof createApp>,
  asked: Asked,
  release: string | undefined,
  lang: Language,
): Promise<unknown> {
  const usual = release ?? (await readUsual(app));
  const response = await app.request(...toRequest(asked, release, usual, lang));
  const body = (await response.json()) as Body;
  if (response.status !== 200) {
    const { type, title, status, detail, errors, tombstone = null } = body;
    return { type: type.split('/').at(-1), title, status, detail, errors, tombstone };
  }
  const { data, page, sources, notes } = body;
  if (page !== undefined) {
    const { total, totalExact, complete, next } = page;
    const cursor = next && new URL(next).searchParams.get('cursor');
    return { data, total, totalExact, complete, next: cursor, sources, notes };
  }
  return asked.ask === 'get' || asked.ask === 'history' ? { data, sources, notes } : data;
}

function toRequest(
  asked: Asked,
  release: string | undefined,
  usual: string,
  lang: Language,
): [address: string, init?: RequestInit] {
  const pinned = release === undefined ? {} : { release };
  switch (asked.ask) {
    case 'list':
      return [`/v1/${asked.collection}?${toQuery({ ...asked.question, ...pinned, lang })}`];
    case 'get':
      return [`/v1/${asked.collection}/${encodeURIComponent(asked.id)}?${toQuery({ ...pinned, lang })}`];
    case 'history':
      return [
        `/v1/${asked.collection}/${encodeURIComponent(asked.id)}/history?${toQuery({ ...pinned, lang })}`,
      ];
    case 'availability':
      return [`/v1/availability?${toQuery({ ...asked.question, ...pinned, lang })}`];
    case 'search':
      return [`/v1/search?${toQuery({ ...asked.question, q: asked.q, ...pinned, lang })}`];
    case 'changes':
      return [`/v1/releases/${usual}/changes?${toQuery({ ...asked.question, lang })}`];
    case 'check':
      return [
        `/v1/citations/check?lang=${lang}`,
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ citations: asked.figures }),
        },
      ];
  }
}

async function readUsual(app: ReturnType<typeof createApp>): Promise<string> {
  const answer = (await (await app.request('/v1/datasets?limit=1')).json()) as {
    readonly release: { readonly id: string };
  };
  return answer.release.id;
}
