import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { buildRelease } from '../src/build/build-release.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { openAddress } from '../src/verify/open-address.ts';
import { toReleaseAddress } from '../src/verify/to-release-address.ts';
import type { Verification } from '../src/verify/verification.ts';
import { verifyCopy } from '../src/verify/verify-copy.ts';
import { SOUND } from './sound-dataset.ts';

const RELEASE = '/v1/releases/2026.1';
const files = buildRelease(parseCurated(SOUND), '2026.1');
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Serves on a free port of this machine. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves a release as the API does, save for the files that a listener of their own answers. */
function serveRelease(others: Readonly<Record<string, RequestListener>> = {}): Promise<string> {
  return serve((request, response) => {
    const name = request.url?.replace(`${RELEASE}/files/`, '') ?? '';
    const other = others[name];
    if (other !== undefined) return other(request, response);
    const bytes = files.get(name);
    if (bytes === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(bytes);
  });
}

const verify = (address: string, timeout?: number): Promise<Verification> =>
  verifyCopy(openAddress(toReleaseAddress(address), timeout), new Map(), null);

const faultsOf = async (address: string, timeout?: number): Promise<[string, string, string][]> =>
  (await verify(address, timeout)).faults.map(({ name, fault, message }) => [name, fault, message.en]);

describe('openAddress()', () => {
  test.each(['', '/', '/files', '/files/', '/files/manifest.json', '/files/manifest.json?lang=es#top'])(
    'verifies a release at its address with "%s" at its end',
    async (end) => {
      const { faults, release } = await verify(`${await serveRelease()}${RELEASE}${end}`);
      expect([release, faults]).toEqual(['2026.1', []]);
    },
  );

  test('says which files are missing, altered, not handed out or a page', async () => {
    const address = await serveRelease({
      'links.json': (_, response) => response.writeHead(404).end(),
      'errata.json': (_, response) => response.end('[]\n'),
      'sources.json': (_, response) => response.writeHead(451).end(),
      'datasets.json': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
    });
    expect((await faultsOf(`${address}${RELEASE}`)).toSorted()).toEqual([
      ['datasets.json', 'unreadable', expect.stringContaining('is a page (text/html)')],
      ['errata.json', 'differs', expect.stringContaining('it has 3 bytes')],
      ['links.json', 'missing', 'is missing'],
      ['sources.json', 'unreadable', expect.stringContaining('the server answers 451')],
    ]);
  });

  test('stops reading a file that is longer than the manifest says', async () => {
    let sent = 0;
    let isClosed = false;
    const address = await serveRelease({
      'links.json': (_, response) => {
        const send = (): void => {
          while (!isClosed) {
            sent += 65_536;
            if (!response.write(Buffer.alloc(65_536))) break;
          }
        };
        response.on('drain', send).on('close', () => {
          isClosed = true;
        });
        send();
      },
    });
    expect(await faultsOf(`${address}${RELEASE}`)).toEqual([
      ['links.json', 'differs', expect.stringContaining('it exceeds the')],
    ]);
    await expect.poll(() => isClosed).toBe(true);
    expect(sent).toBeLessThan(64 * 2 ** 20);
  });

  test('calls a file unreadable that breaks off, or that does not come in time, and goes on', async () => {
    const address = await serveRelease({
      'links.json': (_, response) => {
        response.writeHead(200, { 'content-length': 1000 }).write('[');
        setTimeout(() => response.destroy(), 20);
      },
      'errata.json': (_, response) => void response.writeHead(200).write('['),
      'sources.json': (_, response) => response.writeHead(404).end(),
    });
    expect((await faultsOf(`${address}${RELEASE}`, 500)).toSorted()).toEqual([
      ['errata.json', 'unreadable', expect.stringContaining('takes too long to answer')],
      ['links.json', 'unreadable', expect.stringContaining('does not answer, or stopped')],
      ['sources.json', 'missing', 'is missing'],
    ]);
  });

  test('follows a redirect on the same site and none to another', async () => {
    const other = await serveRelease();
    const address = await serve((request, response) => {
      const url = request.url ?? '';
      const location = url.startsWith('/old') ? url.replace('/old', '/v1') : `${other}${url}`;
      if (url.startsWith('/v1')) response.end(files.get(url.split('/').at(-1) ?? ''));
      else response.writeHead(301, { location }).end();
    });
    expect((await verify(`${address}/old/releases/2026.1`)).faults).toEqual([]);
    await expect(verify(`${address}/away/releases/2026.1`)).rejects.toThrow('redirects to another site');
  });

  test('gives up on redirects that lead nowhere', async () => {
    const address = await serve((request, response) => {
      response.writeHead(302, { location: `${request.url}x` }).end();
    });
    await expect(verify(`${address}${RELEASE}`)).rejects.toThrow('arrives nowhere');
  });

  test('says that nobody answers, that there is no release, or that it is a page', async () => {
    const address = await serveRelease();
    await expect(verify(`${address}/v1/releases/1999.1`)).rejects.toThrow('no release is there');
    const page = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Paz</h1>');
    });
    await expect(verify(page)).rejects.toThrow(/es una página .* \/ .* is a page/);
    const nobody = await serve(() => {});
    await new Promise((resolve) => servers.pop()?.close(resolve));
    await expect(verify(nobody)).rejects.toThrow(/no responde.*\(ECONNREFUSED\) \/ .*does not answer/);
  });

  test('refuses a manifest without an end', async () => {
    const address = await serveRelease({
      'manifest.json': (_, response) => response.end(Buffer.alloc(2 ** 20 + 1, ' ')),
    });
    await expect(verify(`${address}${RELEASE}`)).rejects.toThrow('exceeds 1048576 bytes');
  });
});
