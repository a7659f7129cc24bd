import { openDatabase } from '@pazabierta/database';
import { type AssembleOptions, answererOf, assembleApp } from './assemble-app.ts';
import type { ListenOptions } from './listen.ts';
import { releasesFolder } from './releases-folder.ts';
import { SETTINGS } from './settings.ts';

/** A database file, and what the app over it is given besides: each is what the server has where nobody sets it. */
export interface OpenAppOptions extends Partial<Omit<AssembleOptions, 'questions' | 'client' | 'file'>> {
  readonly file: string;
}

/** An app over a database file, which answers until it is closed. */
export interface OpenedApp {
  readonly fetch: ListenOptions['fetch'];
  readonly close: () => Promise<void>;
}

/**
 * Opens the API over one database file, as the server answers from it.
 *
 * @throws Error if there is no such file, or it is no database of releases.
 */
export async function openApp(options: OpenAppOptions): Promise<OpenedApp> {
  const client = await openDatabase(options.file);
  const { fetch } = assembleApp({
    reportUrl: SETTINGS.REPORT_URL.usual,
    releases: releasesFolder,
    ...answererOf(client),
    ...options,
  });
  return { fetch, close: async () => client.close() };
}
