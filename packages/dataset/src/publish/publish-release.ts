import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRelease } from '../build/build-release.ts';
import { saveModules } from '../modules/save-modules.ts';
import type { Curated, PlannedRelease } from '../read/curated.ts';
import { REGISTRY } from '../read/parse-curated.ts';
import { readManifest } from '../release/read-manifest.ts';
import type { ReleaseContent } from '../release/read-release.ts';
import { readReleases } from '../release/read-releases.ts';
import { writeRelease } from '../release/write-release.ts';
import { listDocuments } from '../report/list-documents.ts';
import { appendRegistration } from './append-registration.ts';
import { replaceFile } from './replace-file.ts';
import { syncFolder } from './sync-folder.ts';
import { writeChangeset } from './write-changeset.ts';

/**
 * Publishes a draft: writes the folders of all drafts, the documents and modules that are generated from the releases and a
 * changeset, and last of all the registry with its digest. Renaming the registry is the one moment at which it becomes published: whoever is stopped
 * before has a draft still, and can begin again.
 */
export async function publishRelease(
  folder: string,
  curated: Curated,
  { id, title }: Pick<PlannedRelease, 'id' | 'title'>,
): Promise<void> {
  const releases = join(folder, 'releases');
  const project = join(folder, '..', '..');
  const registered = new Set(curated.registry.map((entry) => entry.id));
  for (const draft of curated.releases.filter((planned) => !registered.has(planned.id))) {
    await writeRelease(releases, draft.id, buildRelease(curated, draft.id));
  }
  await syncFolder(join(releases, id));
  const contents = (await readReleases(releases)).map((content) =>
    content.release.id === id ? toPublished(content) : content,
  );
  for (const { path, text } of listDocuments(contents)) await replaceFile(join(project, path), text);
  await saveModules(folder, contents);
  const changeset = `.changeset/data-${id.replace('.', '-')}.md`;
  await replaceFile(join(project, changeset), writeChangeset(id, title));
  const registry = join(folder, REGISTRY);
  const { digest } = (await readManifest(join(releases, id))).release;
  await replaceFile(registry, appendRegistration(await readFile(registry, 'utf8'), id, digest));
}

/** A draft as it will be read once it is registered. */
function toPublished(content: ReleaseContent): ReleaseContent {
  const { release, registration } = content;
  return {
    ...content,
    release: { ...release, status: 'published' },
    registration: { ...registration, digest: release.digest },
  };
}
