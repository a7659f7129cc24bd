import type { Questions, SourcesOf } from '@pazabierta/query';
import type { Label } from '@pazabierta/schema';
import type { Answered } from './describe-answers.ts';
import type { RateLimit } from './limit-requests.ts';
import type { Coding } from './read-codings.ts';

/**
 * A file of the reference page or of the documentation, as whoever serves the app hands it in.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 * import { type Asset, createApp } from '@pazabierta/server';
 *
 * const css: Asset = { body: new TextEncoder().encode('body { margin: 0 }'), mediaType: 'text/css' };
 * const app = createApp({
 *   questions: createMemoryQuestions([release]),
 *   reportUrl: 'https://example.org/report',
 *   readAsset: async (name) => (name === 'swagger-ui.css' ? css : null),
 * });
 * await (await app.request('/docs/swagger-ui.css')).text(); // 'body { margin: 0 }'
 * ```
 */
export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/**
 * What the app is given to answer with.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 * import { type AppOptions, createApp } from '@pazabierta/server';
 *
 * const failures: string[] = [];
 * const options: AppOptions = {
 *   questions: createMemoryQuestions([release]),
 *   reportUrl: 'https://example.org/report',
 *   build: 'example-1',
 *   newRequestId: () => 'example-request',
 *   onFailure: (error, path) => failures.push(`${path}: ${String(error)}`),
 * };
 * const response = await createApp(options).request('/v1/indicators/mucpaz.networks');
 * response.headers.get('Request-Id'); // 'example-request'
 * failures; // []
 * ```
 */
export interface AppOptions {
  /** Whoever answers the questions: a database, or the data in memory. */
  readonly questions: Questions;
  /** Where a reader tells us that a figure is wrong; printed in every answer. */
  readonly reportUrl: string;
  /** The files of the reference page by name (`swagger-ui.css`, `swagger-ui-bundle.js`); without it `/docs` answers 404. */
  readonly readAsset?: (name: string) => Promise<Asset | null>;
  /** The files of the documentation by their path in it (`es/index.html`), or `null` where there is none; without it `/documentation/` answers 404. */
  readonly readDocument?: (path: string) => Promise<Asset | null>;
  /** Opens a file of a release, both named as they are in its manifest, or gives `null` where there is none. */
  readonly readReleaseFile?: (release: string, name: string) => Promise<ReadableStream<Uint8Array> | null>;
  /** Opens a release as one SQLite file, or gives `null` where there is none; without it there is no such file. */
  readonly readReleaseDatabase?: (release: string) => Promise<ReadableStream<Uint8Array> | null>;
  /** Why what answers is not the newest data, or `null` where it is; printed at `/ready`. Without it, it is the newest. */
  readonly whyNotCurrent?: () => Label | null;
  /** Told of every failure that is ours, with the path that was asked; nothing of it reaches the reader. */
  readonly onFailure?: (error: unknown, path: string) => void;
  /** Told of every answer as it begins. */
  readonly onAnswer?: (answer: Answered) => void;
  /** Names the program that answers. Other programs may write the same data otherwise, so it is part of every `ETag`; without it, the version of the contract is. */
  readonly build?: string;
  /** Compresses a body as it streams; without it, answers go out as they are. */
  readonly compress?: (body: ReadableStream<Uint8Array>, coding: Coding) => ReadableStream<Uint8Array>;
  /** How many requests each client may make; without it, as many as it likes. */
  readonly rateLimit?: RateLimit;
  /** How many bytes of answers that never change are kept in memory, so that they need not be made again; 0 keeps none. Without it, 64 MiB. */
  readonly keep?: number;
  /** Makes the id of a request that brings none; without it, a random UUID. */
  readonly newRequestId?: () => string;
  /** The time in milliseconds, from whatever moment on; without it, the clock of the platform. */
  readonly clock?: () => number;
}

/**
 * What every handler can reach.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 * import { createApp, type ServerEnv } from '@pazabierta/server';
 * import { type ErrorHandler, Hono } from 'hono';
 *
 * // An app that says in its own way what went wrong.
 * const say: ErrorHandler<ServerEnv> = (error, c) => c.text(`${c.var.root}: ${error.name}`, 500);
 * const questions = createMemoryQuestions([release]);
 * const api = createApp({ questions, reportUrl: 'https://example.org/report' });
 * api.onError(say);
 * const app = new Hono().route('/datos', api);
 * await (await app.request('https://example.org/datos/v1/sources/nobody')).text();
 * // 'https://example.org/datos: RequestProblem'
 * ```
 */
export interface ServerEnv {
  Variables: {
    readonly options: AppOptions;
    /** The address under which the app is mounted, without a slash at its end. */
    readonly root: string;
    /** The sources of a release by id; releases never change while the app runs, so each is read once. */
    readonly sourcesOf: SourcesOf;
  };
}
