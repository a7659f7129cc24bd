import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { Language } from '@pazabierta/schema';
import type { Grown } from '../questions/growth.ts';
import { QUESTIONS } from '../questions.ts';
import { plotGrowth } from '../report/plot-growth.ts';
import { replaceBetween } from '../report/replace-between.ts';
import { describeRun, toSpeedTable } from '../report/to-speed-table.ts';
import type { Result } from '../result.ts';

/** Writes what was measured with most observations into the pages of the documentation, and draws the growth beside them: `pnpm bench:report`. */
const results = new URL('../../results/', import.meta.url);
const guides = new URL('../../../../docs/guides/', import.meta.url);

const sizes = (await readdir(results).catch(() => [])).map(Number).filter((size) => size > 0);
if (sizes.length === 0) {
  console.error('No hay resultados; ejecute antes pnpm bench / There are no results; run pnpm bench first');
  process.exitCode = 1;
} else await report(new URL(`${Math.max(...sizes)}/`, results));

async function report(folder: URL): Promise<void> {
  const read: Result[] = [];
  for (const name of Object.keys(QUESTIONS)) {
    const text = await readFile(new URL(`${name}.json`, folder), 'utf8').catch(() => null);
    if (text === null) console.error(`Falta ${name} / ${name} is missing`);
    else read.push(JSON.parse(text));
  }
  const [first] = read;
  if (first === undefined) return;
  const growth = read.find(({ question }) => question === 'growth');
  const images = new URL('images/', guides);
  await mkdir(images, { recursive: true });
  for (const language of ['es', 'en'] satisfies Language[]) {
    const page = new URL(`${language}/speed.md`, guides);
    const text = `${describeRun(first, language)}\n\n${toSpeedTable(read, language)}`;
    await writeFile(page, replaceBetween(await readFile(page, 'utf8'), 'speed', text));
    if (growth !== undefined)
      await writeFile(
        new URL(`growth.${language}.svg`, images),
        plotGrowth(growth.details['grown'] as readonly Grown[], language),
      );
  }
}
