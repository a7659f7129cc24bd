import { fileURLToPath } from 'node:url';
import { run } from './child.ts';

/** How fast a server answered many clients at once, and how many answers that were. */
export interface Load {
  readonly perSecond: number;
  readonly answers: number;
}

/** What is asked: one address with headers, or those of a file, one a line, from a place on. */
export type Asking =
  | { readonly path: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly file: string; readonly from: number };

const CONNECTIONS = 16;

/**
 * Asks a server for some seconds over 16 connections (`wrk`).
 *
 * @throws Error if any answer was no success, or a connection failed.
 */
export async function load(url: string, seconds: number, asking: Asking): Promise<Load> {
  const wrk = ['wrk', '-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '30s'];
  const command =
    'file' in asking
      ? [
          ...wrk,
          '-s',
          fileURLToPath(new URL('next-path.lua', import.meta.url)),
          url,
          '--',
          asking.file,
          String(asking.from),
        ]
      : [
          ...wrk,
          ...Object.entries(asking.headers ?? {}).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
          url + asking.path,
        ];
  return readReport(await run(command));
}

/** Reads what `wrk` reports. @throws Error if any answer was no success, or a connection failed. */
export function readReport(report: string): Load {
  const bad = /^\s*(Non-2xx or 3xx responses|Socket errors).*$/m.exec(report);
  if (bad !== null) throw new Error(`Not every answer was a success: ${bad[0].trim()}`);
  const perSecond = Number(/^Requests\/sec:\s+([\d.]+)/m.exec(report)?.[1]);
  const answers = Number(/^\s*(\d+) requests in/m.exec(report)?.[1]);
  if (!(perSecond > 0)) throw new Error(`There is no rate in this report: ${report}`);
  return { perSecond, answers };
}
