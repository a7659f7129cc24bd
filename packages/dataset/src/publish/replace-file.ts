import { mkdir, open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file in place of the one that stood there: first beside it and down to the disk, then by renaming, so that whoever is stopped
 * on the way leaves the old one whole.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.new`);
  await mkdir(folder, { recursive: true });
  const file = await open(beside, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}
