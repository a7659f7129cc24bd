import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDatabase, loadServer, type ReleaseFile, storeReleaseFiles } from '@pazabierta/database';
import type { ReleaseContent } from '@pazabierta/dataset';
import { answererOf } from './answerer.ts';
import { connectServer } from './connect-server.ts';
import { databaseName } from './database-name.ts';
import { Failure } from './failure.ts';
import { openData } from './open-data.ts';
import { openWhole } from './open-whole.ts';
import { readContents } from './read-contents.ts';
import { createReleaseDatabaseReader } from './read-release-database.ts';
import { checkServerUrl, SCHEMES } from './read-server.ts';
import type { Sentence } from './sentence.ts';
import { toFailure } from './to-failure.ts';
import { toCause, toHost } from './why-unavailable.ts';

/** How long a server may take over one of the statements of a load. */
const LIMIT_MS = 120_000;

/** The releases, where they are to be loaded, the token that is asked for there, and who is told how it went. */
export interface LoadOptions {
  readonly releases: URL;
  /** The address of a libSQL server, or a folder. */
  readonly to: string;
  readonly authToken: string | null;
  readonly say: (sentence: Sentence) => void;
}

/**
 * Loads the releases, once they are verified, into a libSQL server, or writes into a folder what a server that answers from there would
 * otherwise write itself. What is there already is left as it is.
 *
 * @throws Failure if the releases are damaged, or cannot be loaded there.
 */
export async function loadData({ releases, to, authToken, say }: LoadOptions): Promise<void> {
  if (to.includes('://')) await intoServer({ releases, to, authToken, say });
  else await intoFolder({ releases, to, authToken, say });
}

async function intoServer({ releases, to, authToken, say }: LoadOptions): Promise<void> {
  const wrong = checkServerUrl(
    { es: 'La dirección del servidor', en: 'The address of the server' },
    to,
    SCHEMES,
  );
  if (wrong !== null) throw new Failure(wrong);
  const folder = await mkdtemp(join(tmpdir(), 'pazabierta-load-'));
  try {
    const contents = await readContents(releases);
    const name = databaseName(contents);
    const file = join(folder, name);
    await buildDatabase(file, contents);
    await storeReleaseFiles(file, filesOf(releases, contents));
    const client = connectServer({ url: to, authToken }, LIMIT_MS);
    const loaded = await loadServer(client, file, name)
      .catch((error: unknown) => {
        throw new Failure(
          {
            es: `No se pudieron cargar las ediciones en ${toHost(to)}: ${toCause(error)}`,
            en: `The releases could not be loaded into ${toHost(to)}: ${toCause(error)}`,
          },
          { cause: error },
        );
      })
      .finally(() => client.close());
    const ids = contents.map(({ release }) => release.id).join(', ');
    say(
      loaded
        ? {
            es: `${toHost(to)} tiene ahora las ediciones ${ids}`,
            en: `${toHost(to)} now has the releases ${ids}`,
          }
        : {
            es: `${toHost(to)} ya tenía las ediciones ${ids}; no había nada que cargar`,
            en: `${toHost(to)} had the releases ${ids} already; there was nothing to load`,
          },
    );
  } catch (error) {
    throw error instanceof Failure ? error : toFailure(error, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function intoFolder({ releases, to, say }: LoadOptions): Promise<void> {
  try {
    const contents = await readContents(releases);
    const client = await openData({ contents, dataDir: to, open: openWhole, onBuild: () => undefined });
    const read = createReleaseDatabaseReader({
      ...answererOf(client),
      beside: join(to, databaseName(contents)),
    });
    const ids = contents.map(({ release }) => release.id);
    // Written when they are first asked for, which a folder that may only be read would not let a server do.
    for (const id of ids) await (await read(id))?.cancel();
    client.close();
    say({
      es: `«${to}» tiene las ediciones ${ids.join(', ')}`,
      en: `"${to}" has the releases ${ids.join(', ')}`,
    });
  } catch (error) {
    throw toFailure(error, to);
  }
}

/** Every file of the releases. Whoever follows them from a server may have an earlier checkout, without the newest. */
export function* filesOf(releases: URL, contents: readonly ReleaseContent[]): Generator<ReleaseFile> {
  for (const { release } of contents) {
    for (const name of ['manifest.json', ...release.files.map((file) => file.name)]) {
      yield {
        release: release.id,
        name,
        bytes: createReadStream(new URL(`${release.id}/${name}`, releases)),
      };
    }
  }
}
