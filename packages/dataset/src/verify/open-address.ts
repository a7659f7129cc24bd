import { ReleaseError } from '../release/release-error.ts';
import type { ReleaseCopy } from './release-copy.ts';

const MOST_REDIRECTS = 5;

/**
 * The copy of a release that a server hands out, each file at `<release>/files/<name>`. A redirect to another origin is not followed.
 *
 * @param timeout - for how many milliseconds a file may take to arrive.
 */
export function openAddress(release: URL, timeout = 120_000): ReleaseCopy {
  return {
    place: release.href,
    async open(name) {
      const url = new URL(`${release.href.replace(/\/$/, '')}/files/${name}`);
      const response = await fetchWithin(url, AbortSignal.timeout(timeout));
      if (response.ok && !isPage(response)) return readPieces(url, response);
      await response.body?.cancel();
      if (response.status === 404) return null;
      throw response.ok ? isOnlyAPage(url) : refused(url, response.status);
    },
    list: async () => null,
  };
}

async function fetchWithin(url: URL, signal: AbortSignal): Promise<Response> {
  let at = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await fetch(at, { redirect: 'manual', signal }).catch((cause: unknown) => {
      throw noAnswer(at, cause);
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, at.href) ? new URL(location, at) : null;
    if (next?.origin !== url.origin) throw leadsAway(url, location);
    at = next;
  }
  throw new ReleaseError({
    es: `«${url}» remite de una dirección a otra sin llegar a ninguna`,
    en: `"${url}" redirects from one address to another and arrives nowhere`,
  });
}

async function* readPieces(url: URL, { body }: Response): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  try {
    yield* body as unknown as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw noAnswer(url, cause);
  }
}

function isPage({ headers }: Response): boolean {
  return /^text\/html\b/i.test(headers.get('content-type') ?? '');
}

function noAnswer(url: URL, cause: unknown): ReleaseError {
  const { name, cause: inner } = cause as Error;
  if (name === 'TimeoutError') {
    return new ReleaseError(
      { es: `«${url}» tarda demasiado en responder`, en: `"${url}" takes too long to answer` },
      { cause },
    );
  }
  const code = (inner as NodeJS.ErrnoException | undefined)?.code;
  const why = code === undefined ? '' : ` (${code})`;
  return new ReleaseError(
    { es: `«${url}» no responde, o dejó de hacerlo${why}`, en: `"${url}" does not answer, or stopped${why}` },
    { cause },
  );
}

function isOnlyAPage(url: URL): ReleaseError {
  return new ReleaseError({
    es: `«${url}» es una página (text/html) y no un archivo de una edición; la dirección debe terminar como /v1/releases/2026.1`,
    en: `"${url}" is a page (text/html) and not a file of a release; the address should end like /v1/releases/2026.1`,
  });
}

function refused(url: URL, status: number): ReleaseError {
  return new ReleaseError({
    es: `«${url}» no se entrega: el servidor responde ${status}`,
    en: `"${url}" is not handed out: the server answers ${status}`,
  });
}

function leadsAway(url: URL, location: string): ReleaseError {
  return new ReleaseError({
    es: `«${url}» remite a otro sitio, «${location}», y no se sigue; si es de fiar, dé esa dirección`,
    en: `"${url}" redirects to another site, "${location}", which is not followed; if you trust it, give that address`,
  });
}
