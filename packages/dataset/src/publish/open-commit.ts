import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { ReleaseError } from '../release/release-error.ts';

/** What a folder held at one commit. */
export interface Commit {
  /** The names of the files directly in a folder below; none where it was not there. */
  list(folder: string): Promise<readonly string[]>;
  /** The bytes of one file. */
  read(path: string): Promise<Uint8Array>;
}

/**
 * Opens what a folder of a git repository held at a commit.
 *
 * @param name - what git knows the commit by, such as `origin/main` or its hash.
 * @throws ReleaseError if git cannot find it.
 */
export async function openCommit(folder: string, name: string): Promise<Commit> {
  const git = async (...args: string[]): Promise<Buffer> => {
    const { stdout } = await promisify(execFile)('git', args, {
      cwd: folder,
      encoding: 'buffer',
      maxBuffer: Number.POSITIVE_INFINITY,
    });
    return stdout;
  };
  const found = await git('rev-parse', '--verify', '--end-of-options', `${name}^{commit}`).catch(
    (cause: unknown) => {
      throw new ReleaseError(
        {
          es: `git no encuentra el commit «${name}» en «${folder}»; en una copia sin historia, tráigala con git fetch --unshallow`,
          en: `git cannot find the commit "${name}" in "${folder}"; in a clone without history, get it by git fetch --unshallow`,
        },
        { cause },
      );
    },
  );
  const commit = found.toString().trim();
  return {
    async list(below) {
      const names = await git('ls-tree', '-z', '--name-only', commit, '--', `./${below}/`);
      return names
        .toString()
        .split('\0')
        .filter((path) => path !== '')
        .map((path) => basename(path));
    },
    read: (path) => git('cat-file', 'blob', `${commit}:./${path}`),
  };
}
