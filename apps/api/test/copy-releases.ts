import { createHash } from 'node:crypto';
import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { releasesFolder } from '@pazabierta/dataset';

/** A copy of the releases of this repository, for a test to change and to damage. */
export interface ReleasesCopy {
  readonly path: string;
  readonly url: URL;
  /** Takes a release away, until it is brought back as it was. */
  readonly takeAway: (release: string) => Promise<void>;
  readonly bringBack: (release: string) => Promise<void>;
  /** Turns over one bit in the middle of a file; once more, and the file is as it was. */
  readonly flipBit: (release: string, name: string) => Promise<void>;
  /** Registers a release as published. */
  readonly publish: (release: string) => Promise<void>;
  /** Writes a file of items anew, and a manifest that says so. */
  readonly rewrite: (release: string, name: string, edit: (items: object[]) => object[]) => Promise<void>;
}

/** Copies the releases into a folder of their own below the folder given. There all of them are drafts, which may change. */
export async function copyReleases(folder: string): Promise<ReleasesCopy> {
  const path = join(folder, 'releases');
  await cp(releasesFolder, path, { recursive: true });
  await writeFile(join(path, 'registry.yaml'), '[]\n');
  return {
    path,
    url: pathToFileURL(`${path}/`),
    takeAway: (release) => rename(join(path, release), join(folder, release)),
    bringBack: (release) => rename(join(folder, release), join(path, release)),
    flipBit: (release, name) => flipBit(join(path, release, name)),
    publish: (release) => publish(path, release),
    rewrite: (release, name, edit) => rewrite(join(path, release), name, edit),
  };
}

async function flipBit(file: string): Promise<void> {
  const bytes = await readFile(file);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

async function publish(path: string, release: string): Promise<void> {
  const digest = sha256(await readFile(join(path, release, 'manifest.json')));
  await writeFile(join(path, 'registry.yaml'), `- id: ${release}\n  digest: ${digest}\n`);
}

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function rewrite(release: string, name: string, edit: (items: object[]) => object[]): Promise<void> {
  const [file, manifest] = [join(release, name), join(release, 'manifest.json')];
  const items = edit(JSON.parse(await readFile(file, 'utf8')));
  const text = JSON.stringify(items);
  const described = JSON.parse(await readFile(manifest, 'utf8')) as { files: { name: string }[] };
  const files = described.files.map((each) =>
    each.name === name
      ? { ...each, bytes: Buffer.byteLength(text), rows: items.length, sha256: sha256(text) }
      : each,
  );
  await writeFile(file, text);
  await writeFile(manifest, JSON.stringify({ ...described, files }));
}
