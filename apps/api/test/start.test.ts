import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '@pazabierta/database';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyReleases } from './copy-releases.ts';
import { endServers, type Started, startServer } from './start-server.ts';

// A machine that does other things too may take long over starting a process.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-start-'));
});
afterEach(async () => {
  await endServers();
  await rm(folder, { recursive: true, force: true });
});

const BUILDING = 'Construyendo la base de datos a partir de las ediciones…';
const databases = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.db'));

/** Half of a request on a connection of its own: an answer is under way until the other half comes. */
async function halfAsk(url: string): Promise<{ finish: () => Promise<string>; socket: Socket }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding('utf8');
  let text = '';
  socket.on('data', (chunk: string) => {
    text += chunk;
  });
  // The server ends the connection abruptly where a test wants it to; what matters is what came before.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write('GET /v1/mucpaz/investments HTTP/1.1\r\nHost: localhost\r\n');
  await sleep(100);
  const closed = once(socket, 'close');
  const finish = async (): Promise<string> => {
    socket.write('\r\n');
    await closed;
    return text;
  };
  return { finish, socket };
}

const hasEnded = (server: Started): Promise<boolean> =>
  Promise.race([server.ended.then(() => true), sleep(300).then(() => false)]);

describe('main() on its first start', () => {
  it('builds the database and prints three addresses that all answer', async () => {
    const server = startServer({ DATA_DIR: join(folder, 'new', 'data') });
    const url = await server.url;
    expect(server.output.stdout).toContain(BUILDING);
    const printed = server.output.stdout.match(/^ {2}(\S+)$/gm)?.map((line) => line.trim()) ?? [];
    expect(printed).toHaveLength(3);
    for (const address of printed) {
      expect(address.startsWith(`${url}/`)).toBe(true);
      expect((await fetch(address)).status).toBe(200);
    }
    expect(server.output.stderr).toBe('');
  });
});

describe('main() started twice at once over one new folder', () => {
  it('answers from both', async () => {
    const servers = [startServer({ DATA_DIR: folder }), startServer({ DATA_DIR: folder })];
    const answers = servers.map(
      async ({ url }) => (await fetch(`${await url}/v1/mucpaz/investments`)).status,
    );
    expect(await Promise.all(answers)).toEqual([200, 200]);
    expect(await readdir(folder)).toHaveLength(1);
  });
});

describe('main() on its second start', () => {
  it('does not build the database again', async () => {
    const first = startServer({ DATA_DIR: folder });
    const answer = await (await fetch(`${await first.url}/v1/mucpaz/investments`)).text();
    first.process.kill('SIGTERM');
    expect(await first.ended).toEqual({ code: 0, signal: null });
    const [name = ''] = await databases();
    const { mtimeMs, ino } = await stat(join(folder, name));

    const second = startServer({ DATA_DIR: folder });
    const again = await (await fetch(`${await second.url}/v1/mucpaz/investments`)).text();
    expect(second.output.stdout).not.toContain(BUILDING);
    expect(await stat(join(folder, name))).toMatchObject({ mtimeMs, ino });
    expect(JSON.parse(again).data).toEqual(JSON.parse(answer).data);
  });
});

describe('main() that cannot start', () => {
  const ENGLISH = { LANG: 'en_US.UTF-8' };

  /** Starts, and holds that it ends with code 1 and one sentence that matches, without a stack. */
  async function refused(settings: Record<string, string>, sentence: RegExp): Promise<void> {
    const server = startServer({ DATA_DIR: join(folder, settings['LANG'] ?? 'es'), ...settings });
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.output.stderr).toMatch(sentence);
    expect(server.output.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(server.output.stderr).not.toMatch(/^\s+at |node_modules|Error:/m);
    expect(server.output.stdout).not.toContain('http');
  }

  it('names the port that is in use, and another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const PORT = String(port);
    try {
      await Promise.all([
        refused(
          { PORT },
          new RegExp(`^El puerto ${port} de 127\\.0\\.0\\.1 está ocupado; .*PORT=\\d+ npm start$`, 'm'),
        ),
        refused(
          { PORT, ...ENGLISH },
          new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is in use; .*PORT=\\d+ npm start$`, 'm'),
        ),
      ]);
    } finally {
      other.close();
    }
  });

  it('names the folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const DATA_DIR = join(folder, 'file', 'data');
    await Promise.all([
      refused(
        { DATA_DIR },
        /^No se puede escribir en la carpeta «.*\/file\/data» \(\w+\); elija otra con DATA_DIR$/m,
      ),
      refused(
        { DATA_DIR, ...ENGLISH },
        /^The folder ".*\/file\/data" cannot be written \(\w+\); choose another with DATA_DIR$/m,
      ),
    ]);
  });

  it('names the setting that is wrong', async () => {
    await Promise.all([
      refused({ PORT: 'abc' }, /^PORT debe ser un número entero de 0 a 65535; es «abc»$/m),
      refused({ HOST: 'a b', ...ENGLISH }, /^HOST must be .*; it is "a b"$/m),
    ]);
    await refused({ REPORT_URL: 'ftp://x' }, /^REPORT_URL debe ser .*; es «ftp:\/\/x»$/m);
  });

  it('names an address that this machine does not have or know', async () => {
    // 192.0.2.0/24 is kept for documentation (RFC 5737), and no name ends in .invalid (RFC 2606).
    await Promise.all([
      refused({ HOST: '192.0.2.1' }, /^Esta máquina no tiene la dirección 192\.0\.2\.1;/m),
      refused(
        { HOST: 'no-such-host.invalid', ...ENGLISH },
        /^The address no-such-host\.invalid is not known;/m,
      ),
    ]);
  });
});

describe('main() over a damaged release', () => {
  it('without an earlier database does not start, and names the file', async () => {
    const releases = await copyReleases(folder);
    await releases.flipBit('2026.2', 'sources.json');
    const server = startServer({ DATA_DIR: join(folder, 'data') }, releases);
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.output.stderr).toMatch(/^«sources\.json» de la edición 2026\.2 .*\n$/);
    expect(server.output.stdout).toBe('');
  });

  it('with an earlier database answers from it, and says which file at the terminal and at /ready', async () => {
    const releases = await copyReleases(folder);
    const DATA_DIR = join(folder, 'data');
    await releases.takeAway('2026.2');
    const first = startServer({ DATA_DIR }, releases);
    const answer = await (await fetch(`${await first.url}/v1/mucpaz/investments`)).text();
    first.process.kill('SIGTERM');
    await first.ended;
    await releases.bringBack('2026.2');
    await releases.flipBit('2026.2', 'sources.json');

    const second = startServer({ DATA_DIR }, releases);
    const url = await second.url;
    expect(second.output.stderr).toMatch(
      /^Se responde con los últimos datos buenos, .*: «sources\.json» de la edición 2026\.2 .*\n$/,
    );
    const again = await (await fetch(`${url}/v1/mucpaz/investments`)).text();
    expect(JSON.parse(again).data).toEqual(JSON.parse(answer).data);
    expect(await (await fetch(`${url}/ready`)).json()).toMatchObject({
      releases: ['2026.1'],
      current: false,
      problem: { en: expect.stringContaining('"sources.json" of release 2026.2') },
    });
  });
});

describe('main() on a signal', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s finishes the answer under way, takes no new one, and ends with code 0',
    async (signal) => {
      const server = startServer({ DATA_DIR: folder });
      const url = await server.url;
      const { finish } = await halfAsk(url);
      server.process.kill(signal);
      expect(await hasEnded(server)).toBe(false);
      await expect(fetch(`${url}/live`)).rejects.toThrow();
      const answer = await finish();
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(answer).toContain('"mucpaz.investment"');
      expect(await server.ended).toEqual({ code: 0, signal: null });
      expect(server.output.stderr).toBe('');
    },
  );

  it('a second signal does not wait', async () => {
    const server = startServer({ DATA_DIR: folder });
    const { socket } = await halfAsk(await server.url);
    server.process.kill('SIGINT');
    expect(await hasEnded(server)).toBe(false);
    server.process.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.output.stderr).toBe('');
    socket.destroy();
  });
});

describe('main() that was killed while it built', () => {
  it('leaves no half database under the final name, and the next start answers right', async () => {
    let unfinished = 0;
    for (const delay of [0, 10, 30, 60]) {
      const server = startServer({ DATA_DIR: folder });
      const begun = async (): Promise<boolean> => (await readdir(folder)).length > 0;
      while (!(await begun())) await sleep(1);
      await sleep(delay);
      server.process.kill('SIGKILL');
      await server.ended;
      const finished = await databases();
      if (finished.length === 0) unfinished += 1;
      for (const name of finished) {
        const client = await openDatabase(join(folder, name));
        expect((await client.execute('pragma integrity_check')).rows[0]?.[0]).toBe('ok');
        expect((await client.execute('select count(*) from observation')).rows[0]?.[0]).toBeGreaterThan(0);
        client.close();
        await rm(join(folder, name));
      }
    }
    expect(unfinished).toBeGreaterThan(0);

    const server = startServer({ DATA_DIR: folder, LANG: 'en_US.UTF-8' });
    const url = await server.url;
    expect(server.output.stdout).toContain('Building the database from the releases…');
    expect(server.output.stdout).toContain(`Paz Abierta answers at ${url}. Try:`);
    expect(server.output.stdout).toContain('Ctrl+C stops it.');
    const { data } = (await (await fetch(`${url}/v1/mucpaz/investments?release=2026.1`)).json()) as {
      data: { observation: { dimensions: { fund: string }; quantity: { value: number } } }[];
    };
    expect(data.map(({ observation }) => [observation.dimensions.fund, observation.quantity.value])).toEqual([
      ['fasp', 9_000_000],
      ['fortaseg', 123_000_000],
    ]);
    expect(await databases()).toEqual([expect.stringMatching(/^pazabierta-[0-9a-f]{16}\.db$/)]);
  });
});
