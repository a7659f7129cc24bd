import type { Answerer } from './answerer.ts';
import { type AssembleOptions, assembleApp } from './assemble-app.ts';
import type { Answers } from './listen.ts';
import { openAnswerer } from './open-answerer.ts';
import { releasesFolder } from './releases-folder.ts';
import { SETTINGS } from './settings.ts';

/** A database file, and what the app over it is given besides: each is what the server has where nobody sets it. */
export interface OpenAppOptions extends Partial<Omit<AssembleOptions, 'file' | keyof Answerer>> {
  readonly file: string;
}

/** An app over a database file, which answers until it is closed. */
export interface OpenedApp extends Answers {
  readonly close: () => Promise<void>;
}

/**
 * Opens the API over one database file, as the server answers from it.
 *
 * @throws Error if there is no such file, it is damaged, or it has other tables than today's.
 */
export async function openApp(options: OpenAppOptions): Promise<OpenedApp> {
  const answerer = await openAnswerer(options.file);
  if (answerer === null) throw new Error(`"${options.file}" is no whole database of releases`);
  const app = assembleApp({
    reportUrl: SETTINGS.REPORT_URL.usual,
    releases: releasesFolder,
    ...answerer,
    ...options,
  });
  return { ...app, close: answerer.close };
}
