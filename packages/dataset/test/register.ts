import { buildRelease } from '../src/build/build-release.ts';
import type { CuratedFile } from '../src/read/curated-file.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { sha256 } from '../src/release/sha256.ts';

/** Curated files in whose registry some releases stand as published, just as these files give them. */
export function register(files: readonly CuratedFile[], ...ids: readonly string[]): readonly CuratedFile[] {
  const curated = parseCurated(files);
  const entries = ids.map((id) => {
    const manifest = buildRelease(curated, id).get('manifest.json') ?? new Uint8Array();
    return `- { id: ${id}, digest: ${sha256(manifest)} }\n`;
  });
  return files.map((file) =>
    file.path === 'releases/registry.yaml' ? { ...file, text: entries.join('') } : file,
  );
}
