import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const reader = fileURLToPath(new URL('reader/tsconfig.json', import.meta.url));

test('the types of every module hold in the project of a reader that checks declarations too, for a browser and without Node', async () => {
  const checked = promisify(execFile)(process.execPath, [tsc, '-p', reader]);
  await expect(checked.catch(({ stdout }) => stdout)).resolves.toEqual({ stdout: '', stderr: '' });
}, 60_000);
