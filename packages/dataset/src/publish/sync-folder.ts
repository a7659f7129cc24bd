import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes sure that the files of a folder are on the disk, so that what is said of them afterwards holds even after a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = await open(join(folder, name), 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  }
}
