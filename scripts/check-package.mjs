import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Packs a built package as it would be published and has publint and are-the-types-wrong judge the tarball.
 *
 * @param {string} folder such as `packages/schema`
 */
export async function checkPackage(folder) {
  const destination = mkdtempSync(join(tmpdir(), 'pazabierta-pack-'));
  try {
    const packed = await run('pnpm', ['--dir', folder, 'pack', '--pack-destination', destination]);
    const [name] = readdirSync(destination);
    if (packed.code !== 0 || name === undefined) return { code: packed.code || 1, output: packed.output };
    const tarball = join(destination, name);
    const judged = await Promise.all([
      run('publint', ['run', tarball, '--strict']),
      // Without --no-definitely-typed it would ask the registry; node10 and CommonJS are outside the profile.
      run('attw', [
        tarball,
        '--profile',
        'esm-only',
        '--no-definitely-typed',
        '--no-emoji',
        '--format',
        'ascii',
      ]),
    ]);
    return {
      code: Math.max(...judged.map(({ code }) => code)),
      output: judged.map(({ output }) => output).join('\n'),
    };
  } finally {
    rmSync(destination, { recursive: true });
  }
}
