import { readFile, writeFile } from 'node:fs/promises';
import { createApp, toContract } from '@pazabierta/server';
import { UNASKED_QUESTIONS } from '../unasked-questions.ts';

/** Writes `openapi.json` from the routes; with `--check`, says whether the committed one is current. */
const file = new URL('../../../../packages/server/openapi.json', import.meta.url);

const app = createApp({ questions: UNASKED_QUESTIONS, reportUrl: 'https://example.org' });
const contract = toContract(app);

if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed === contract) {
    console.log('openapi.json is current');
  } else {
    console.error(
      'packages/server/openapi.json no está al día: ejecute pnpm contract — is not current: run pnpm contract',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(file, contract);
  console.log('packages/server/openapi.json');
}
