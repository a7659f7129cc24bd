import {
  differs,
  type FileFault,
  missing,
  notAManifest,
  notAsCited,
  ofAnotherRelease,
  tooLarge,
  unreadable,
} from './file-fault.ts';
import { type ListedFile, parseListedFiles } from './parse-listed-files.ts';
import { readAtMost } from './read-at-most.ts';

/**
 * Which release is verified, where it is served, and against what.
 *
 * @example
 * ```ts
 * import { type VerifyOptions, verifyRelease } from '@pazabierta/sdk/figures';
 *
 * const options: VerifyOptions = {
 *   baseUrl: 'http://127.0.0.1:8787',
 *   release: '2026.1',
 *   digest: 'f98fb435482e',
 * };
 * (await verifyRelease(options)).isCited; // true
 * await verifyRelease({ ...options, digest: 'f98f' }); // throws RangeError
 * ```
 */
export interface VerifyOptions {
  /** Where the API is, without `/v1`. */
  readonly baseUrl: string;
  /** The number of the release, such as `2026.1`. */
  readonly release: string;
  /** SHA-256 of the manifest, or how it begins, at least 12 characters, as a citation names it. Without it a release is only held against itself. */
  readonly digest?: string;
  /** What asks for the files, in place of the global `fetch`. */
  readonly fetch?: (url: string, init?: { signal?: AbortSignal }) => Promise<Response>;
  readonly signal?: AbortSignal;
  /** The most bytes that one file may have, since Web Crypto digests no file before it is whole in memory; 64 MiB unless told. */
  readonly mostBytes?: number;
}

/**
 * What a release turned out to be.
 *
 * @example
 * ```ts
 * import { type ReleaseVerification, verifyRelease } from '@pazabierta/sdk/figures';
 *
 * const say = ({ release, intact, digest }: ReleaseVerification) =>
 *   `${release} is ${intact ? 'intact' : 'not intact'}, SHA-256 ${digest?.slice(0, 12)}`;
 * say(await verifyRelease({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' }));
 * // '2026.2 is intact, SHA-256 7e2404c0a9d4'
 * ```
 */
export interface ReleaseVerification {
  readonly release: string;
  /** Whether there is no fault: every file is the one that the manifest names, and the manifest the one that was cited. */
  readonly intact: boolean;
  /** SHA-256 of the manifest as it was served; `null` where there was none to read. */
  readonly digest: string | null;
  /** Whether the manifest is the one that `digest` names; `null` where none was given or none was read. */
  readonly isCited: boolean | null;
  /** How many files the manifest names. */
  readonly files: number;
  readonly faults: readonly FileFault[];
}

const MANIFEST = 'manifest.json';
/** A manifest is some thousands of bytes; what is longer than this is none. */
const MOST_MANIFEST_BYTES = 2 ** 20;
const MOST_FILE_BYTES = 2 ** 26;

/**
 * Verifies a release as it is served: every file against the SHA-256 that the manifest names, and the manifest against the digest that was
 * cited. The files are read one after the other, and nothing of them is kept. What differs or cannot be read is a fault and no error.
 *
 * @throws RangeError if the address or the digest is none.
 * @throws Error if there is no Web Crypto, as on a page that was not loaded over HTTPS.
 * @throws the reason of the signal once it is aborted.
 * @example
 * ```ts
 * import { verifyRelease } from '@pazabierta/sdk/figures';
 *
 * // The digest with which the release was cited.
 * const cited = { baseUrl: 'http://127.0.0.1:8787', release: '2026.1', digest: 'f98fb435482e' };
 * const { intact, files, faults } = await verifyRelease(cited);
 * intact; // true
 * files; // 13
 * faults; // []
 * ```
 */
export async function verifyRelease(options: VerifyOptions): Promise<ReleaseVerification> {
  const { release, mostBytes = MOST_FILE_BYTES } = options;
  const cited = options.digest === undefined ? null : checkDigest(options.digest);
  const read = createReader(options);
  const none = { release, intact: false, digest: null, isCited: null, files: 0 };

  const bytes = await read(MANIFEST, MOST_MANIFEST_BYTES);
  if (!(bytes instanceof Uint8Array)) return { ...none, faults: [bytes] };
  const digest = await sha256(bytes);
  const listed = parseListedFiles(bytes);
  const isCited = cited === null ? null : digest.startsWith(cited);
  if (listed === null) return { ...none, digest, isCited, faults: [notAManifest(MANIFEST)] };

  const faults: FileFault[] = [];
  if (listed.id !== release) faults.push(ofAnotherRelease(MANIFEST, release, listed.id));
  if (cited !== null && isCited === false) faults.push(notAsCited(MANIFEST, cited, digest));
  for (const file of listed.files) {
    const fault = await verifyFile(read, file, mostBytes);
    if (fault !== null) faults.push(fault);
  }
  return { release, intact: faults.length === 0, digest, isCited, files: listed.files.length, faults };
}

/** Reads a file of a release whole, or says why it cannot be. */
type Reader = (name: string, mostBytes: number) => Promise<Uint8Array<ArrayBuffer> | FileFault>;

function createReader({ baseUrl, release, fetch = globalThis.fetch, signal }: VerifyOptions): Reader {
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new RangeError(
      `Cannot verify at ${JSON.stringify(baseUrl)}: it must be an address that begins with "https://" or "http://"`,
    );
  }
  const folder = `${baseUrl.replace(/\/+$/, '')}/v1/releases/${encodeURIComponent(release)}/files`;
  return async (name, mostBytes) => {
    try {
      const response = await fetch(`${folder}/${name}`, signal === undefined ? {} : { signal });
      if (response.ok) return (await readAtMost(response, mostBytes)) ?? tooLarge(name, mostBytes);
      await response.body?.cancel();
      return response.status === 404 || response.status === 410
        ? missing(name)
        : unreadable(name, `HTTP ${response.status}`);
    } catch (error) {
      signal?.throwIfAborted();
      return unreadable(name, error instanceof Error ? error.message : String(error));
    }
  };
}

async function verifyFile(read: Reader, file: ListedFile, mostBytes: number): Promise<FileFault | null> {
  if (file.bytes > mostBytes) return tooLarge(file.name, mostBytes);
  const bytes = await read(file.name, mostBytes);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const found = { bytes: bytes.length, sha256: await sha256(bytes) };
  return found.bytes === file.bytes && found.sha256 === file.sha256 ? null : differs(file, found);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = globalThis.crypto;
  // Browsers leave it out of pages that were not loaded over HTTPS, whatever the types say.
  if (subtle === undefined) throw new Error('Cannot verify a release here: Web Crypto needs a page of HTTPS');
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function checkDigest(digest: string): string {
  if (/^[0-9a-f]{12,64}$/i.test(digest)) return digest.toLowerCase();
  throw new RangeError(
    `Cannot verify against the digest ${JSON.stringify(digest)}: it must be 12 to 64 hexadecimal digits`,
  );
}
