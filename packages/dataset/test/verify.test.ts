import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildRelease } from '../src/build/build-release.ts';
import { runVerify } from '../src/commands/run-verify.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { ReleaseError } from '../src/release/release-error.ts';
import { sha256 } from '../src/release/sha256.ts';
import { openFolder } from '../src/verify/open-folder.ts';
import { verifyCopy } from '../src/verify/verify-copy.ts';
import { SOUND } from './sound-dataset.ts';

const files = buildRelease(parseCurated(SOUND), '2026.1');
const digest = sha256(files.get('manifest.json') ?? new Uint8Array());
const names = [...files.keys()].filter((name) => name !== 'manifest.json');

let folder: string;
let copy: string;

beforeEach(async () => {
  vi.stubEnv('LC_ALL', '');
  vi.stubEnv('LANG', '');
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-verify-'));
  copy = join(folder, 'copy');
  await mkdir(copy);
  for (const [name, bytes] of files) await writeFile(join(copy, name), bytes);
  await register('[]\n');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function register(text: string): Promise<void> {
  await mkdir(join(folder, 'releases'), { recursive: true });
  await writeFile(join(folder, 'releases', 'registry.yaml'), text);
}

describe('runVerify()', () => {
  test('says that a copy is the release as it was published where the registry has it', async () => {
    await register(`- { id: 2026.1, digest: ${digest} }\n`);
    expect(await runVerify([copy], folder)).toEqual({
      lines: [
        `Es la edición 2026.1 tal como se publicó: los ${names.length} archivos y el manifiesto coinciden (SHA-256 ${digest})`,
      ],
      code: 0,
    });
  });

  test('claims no more than that files and manifest agree where the registry does not have it', async () => {
    expect(await runVerify(['--lang', 'en', copy], folder)).toEqual({
      lines: [
        `In this copy of release 2026.1, its ${names.length} files and the manifest agree (SHA-256 ${digest}); the registry does not have it as published and cannot say whether this is what was published`,
      ],
      code: 0,
    });
  });

  test('refuses a manifest that agrees with its files and is not the one that was published', async () => {
    await register(`- { id: 2026.1, digest: ${'0'.repeat(64)} }\n`);
    const { lines, code } = await runVerify([copy], folder);
    expect(lines).toEqual([
      `manifest.json: no es el que se publicó: su SHA-256 es ${digest}; el registro dice ${'0'.repeat(64)}`,
      `«${copy}» no es una copia fiel de la edición 2026.1: 1 falla`,
    ]);
    expect(code).toBe(1);
  });

  test('names every file that is missing, differs, is too long or is surplus', async () => {
    await rm(join(copy, 'links.json'));
    await writeFile(join(copy, 'errata.json'), '[]\n');
    await writeFile(join(copy, 'sources.json'), 'x'.repeat(100_000));
    await writeFile(join(copy, 'notes.txt'), '');
    const { lines, code } = await runVerify(['--lang', 'en', copy], folder);
    expect(code).toBe(1);
    expect(lines.slice(0, -1).toSorted()).toEqual([
      expect.stringMatching(
        /^errata\.json: differs: it has 3 bytes and SHA-256 .{64}; the manifest states \d+ and .{64}$/,
      ),
      'links.json: is missing',
      'notes.txt: is surplus: the manifest does not name it',
      expect.stringMatching(/^sources\.json: differs: it exceeds the \d+ bytes that the manifest states$/),
    ]);
    expect(lines.at(-1)).toBe(`"${copy}" is not a true copy of release 2026.1: 4 faults`);
  });

  test('gives the verification as JSON', async () => {
    await rm(join(copy, 'links.json'));
    const { lines, code } = await runVerify(['--json', copy], folder);
    expect(JSON.parse(lines.join('\n'))).toEqual({
      place: copy,
      release: '2026.1',
      digest,
      isPublished: null,
      isCited: null,
      files: names.length,
      faults: [{ name: 'links.json', fault: 'missing', message: { es: 'falta', en: 'is missing' } }],
    });
    expect(code).toBe(1);
  });

  test.each([12, 40, 64])(
    'holds the manifest against the first %i characters of a citation',
    async (length) => {
      const cited = await runVerify([copy, '--digest', digest.slice(0, length).toUpperCase()], folder);
      expect(cited).toEqual({
        lines: [expect.stringContaining(', y la cita nombra ese manifiesto; ')],
        code: 0,
      });
      const other = 'f'.repeat(length);
      const { lines, code } = await runVerify([copy, '--digest', other], folder);
      expect(lines[0]).toBe(
        `manifest.json: no es el que se citó: su SHA-256 es ${digest}; la cita dice ${other}`,
      );
      expect(code).toBe(1);
    },
  );

  test.each(['9f86d081884', `${'0'.repeat(64)}0`, 'not-a-digest'])('refuses --digest %s', async (text) => {
    await expect(runVerify([copy, '--digest', text], folder)).rejects.toThrow(/12 a 64 .* \/ .*12 to 64/);
  });

  test.each([[[]], [['a', 'b']], [['--all', 'a']]])(
    'refuses the arguments %j and says what to give',
    async (args) => {
      await expect(runVerify(args, folder)).rejects.toThrow(
        /dé la carpeta .* \/ .*give the folder .*--digest <sha256>$/,
      );
    },
  );

  test('says where nothing is, and where what is there is no release', async () => {
    await expect(runVerify([join(folder, 'nowhere')], folder)).rejects.toThrow('no release is there');
    await writeFile(join(copy, 'manifest.json'), '{}');
    await expect(runVerify([copy], folder)).rejects.toThrow('is not the manifest of a release');
    await writeFile(join(copy, 'manifest.json'), ' '.repeat(2 ** 20 + 1));
    await expect(runVerify([copy], folder)).rejects.toThrow('exceeds 1048576 bytes');
    await expect(runVerify(['ftp://127.0.0.1/2026.1'], folder)).rejects.toThrow(
      'is not an http or https address',
    );
  });
});

describe('verifyCopy()', () => {
  test('names the file of which one byte was flipped, whichever byte of whichever file', async () => {
    const published = new Map([['2026.1', digest]]);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files.keys()),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        async (name, at, bit) => {
          const path = join(copy, name);
          const sound = await readFile(path);
          const bytes = Buffer.from(sound);
          const index = at % bytes.length;
          bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
          await writeFile(path, bytes);
          // A manifest that is none is refused whole; one of another number is not taken for this release.
          const found = await verifyCopy(openFolder(copy), published, null).then(
            ({ release, faults }) =>
              release === '2026.1' ? faults.map((fault) => fault.name) : ['manifest.json'],
            (error) => (error instanceof ReleaseError ? ['manifest.json'] : []),
          );
          await writeFile(path, sound);
          expect(found).toContain(name);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('calls a file unreadable that is no file, and goes on with the others', async () => {
    await rm(join(copy, 'links.json'));
    await mkdir(join(copy, 'links.json'));
    await rm(join(copy, 'sources.json'));
    const { faults } = await verifyCopy(openFolder(copy), new Map(), null);
    expect(faults.map(({ name, fault }) => [name, fault])).toEqual(
      expect.arrayContaining([
        ['links.json', 'unreadable'],
        ['sources.json', 'missing'],
      ]),
    );
  });
});
