import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type VerifyOptions, verifyRelease } from '@pazabierta/sdk/figures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../dataset/releases/2026.1/', import.meta.url);
const FILES: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]),
);
const NAMES = [...FILES.keys()];
const digest = createHash('sha256')
  .update(FILES.get('manifest.json') ?? '')
  .digest('hex');

/** A server that hands out the files of a release, with `changed` in the place of some; `null` is a file that it has not. */
function serve(changed: Record<string, Uint8Array | Response | null> = {}) {
  const asked: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    asked.push(url);
    const name = url.slice('https://pazabierta.example/v1/releases/2026.1/files/'.length);
    const file = name in changed ? changed[name] : FILES.get(name);
    if (file instanceof Response) return file;
    if (file === undefined || file === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(file));
  };
  return { fetch, asked };
}

function verify(changed: Parameters<typeof serve>[0] = {}, options: Partial<VerifyOptions> = {}) {
  const { fetch } = serve(changed);
  return verifyRelease({ baseUrl: 'https://pazabierta.example', release: '2026.1', fetch, ...options });
}

describe('verifyRelease()', () => {
  test('finds a published release intact, and reads each file once', async () => {
    const { fetch, asked } = serve();
    const baseUrl = 'https://pazabierta.example/';
    expect(await verifyRelease({ baseUrl, release: '2026.1', digest, fetch })).toEqual({
      release: '2026.1',
      intact: true,
      digest,
      isCited: true,
      files: FILES.size - 1,
      faults: [],
    });
    expect(asked.toSorted()).toEqual(
      NAMES.map((name) => `https://pazabierta.example/v1/releases/2026.1/files/${name}`).toSorted(),
    );
  });

  test('names the file in which a single byte was changed, whichever it is', async () => {
    const bytes = fc.constantFrom(...NAMES).chain((name) =>
      fc.record({
        name: fc.constant(name),
        at: fc.nat({ max: (FILES.get(name)?.length ?? 1) - 1 }),
        flip: fc.integer({ min: 1, max: 255 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async ({ name, at, flip }) => {
        const changed = new Uint8Array(FILES.get(name) ?? []);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const { intact, faults } = await verify({ [name]: changed }, { digest });
        expect(intact).toBe(false);
        if (name !== 'manifest.json')
          expect(faults.map((each) => [each.name, each.fault])).toEqual([[name, 'differs']]);
      }),
      { numRuns: 30 },
    );
  });

  test('holds the manifest against a digest as citations begin it', async () => {
    expect(await verify({}, { digest: digest.slice(0, 12).toUpperCase() })).toMatchObject({
      intact: true,
      isCited: true,
    });
    const { intact, isCited, faults } = await verify({}, { digest: '0'.repeat(12) });
    expect({ intact, isCited }).toEqual({ intact: false, isCited: false });
    expect(faults.map(({ message }) => message.en)).toEqual([
      `is not the one that was cited: its SHA-256 is ${digest}; the citation states 000000000000`,
    ]);
    expect(await verify()).toMatchObject({ intact: true, isCited: null });
  });

  test('says which files are missing, refused or too long, and goes on', async () => {
    const { faults } = await verify({
      'links.json': null,
      'sources.json': new Response('busy', { status: 503 }),
      'errata.json': new Uint8Array(2 ** 20),
    });
    expect(faults.map(({ name, fault }) => [name, fault])).toEqual([
      ['sources.json', 'unreadable'],
      ['links.json', 'missing'],
      ['errata.json', 'differs'],
    ]);
    const small = await verify({}, { mostBytes: 1000 });
    const long = NAMES.filter((name) => name !== 'manifest.json' && (FILES.get(name)?.length ?? 0) > 1000);
    expect(small.faults.map(({ name, fault }) => [name, fault]).toSorted()).toEqual(
      long.map((name) => [name, 'too-large']).toSorted(),
    );
  });

  test('reads no more than it may of a file that does not end', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(2 ** 16));
      },
    });
    const { faults } = await verify({ 'manifest.json': new Response(endless) });
    expect(faults.map(({ name, fault }) => [name, fault])).toEqual([['manifest.json', 'too-large']]);
    expect(pulled).toBeLessThan(20);
  });

  test.each([
    ['nothing', null, 'missing'],
    ['a page', new TextEncoder().encode('<!doctype html>'), 'unreadable'],
    ['other JSON', new TextEncoder().encode('{"id":"2026.1","files":[{"name":"../x"}]}'), 'unreadable'],
    ['the manifest of another release', new TextEncoder().encode('{"id":"2026.2","files":[]}'), 'differs'],
  ] as const)('finds %s in the place of a manifest', async (_, manifest, fault) => {
    const { intact, faults } = await verify({ 'manifest.json': manifest });
    expect(intact).toBe(false);
    expect(faults.map((each) => [each.name, each.fault])).toEqual([['manifest.json', fault]]);
  });

  test('takes a server that does not answer for a fault, and a signal for an end', async () => {
    const fetch = async (): Promise<Response> => {
      throw new TypeError('fetch failed');
    };
    const { faults } = await verify({}, { fetch });
    expect(faults.map(({ message }) => message.es)).toEqual(['no se pudo leer: fetch failed']);
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(verify({}, { fetch, signal })).rejects.toThrow('enough');
  });

  test('refuses what is no address or no digest', async () => {
    await expect(verify({}, { baseUrl: 'pazabierta.example' })).rejects.toThrow(RangeError);
    await expect(verify({}, { digest: '123' })).rejects.toThrow(
      new RangeError('Cannot verify against the digest "123": it must be 12 to 64 hexadecimal digits'),
    );
  });
});
