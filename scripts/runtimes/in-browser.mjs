import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { importMap } from './import-map.mjs';
import { inChromium } from './in-chromium.mjs';
import { installTool } from './install-tool.mjs';
import { must } from './must.mjs';
import { openExercise } from './open-exercise.mjs';

/** @typedef {import('./runtimes.mjs').Place} Place */

/**
 * Uses the packages as the ES modules that they are, and opens the example of a page.
 *
 * @param {Place} place
 */
export async function asModules(place) {
  const { project } = place;
  await bundle(project, 'in-page.mjs');
  const map = JSON.stringify(importMap(project, 'in-page'));
  writePage(project, 'modules.html', ['<script', `<script type="importmap">${map}</script>\n    <script`]);
  const version = await openExercise(place, 'modules.html');

  const { result } = await inChromium(place, 'index.html', async (page) => {
    await page.getByText('217: ').waitFor();
    return [await page.locator('#packaged li').count(), await page.locator('#asked').textContent()];
  });
  const [figures, asked] = result;
  if (Number(figures) < 2 || !String(asked).includes('(gasman-2021)'))
    throw new Error(`The page shows ${figures} figures, and says "${asked}"`);
  return version;
}

/**
 * Uses the packages from a bundle of esbuild.
 *
 * @param {Place} place
 */
export async function bundledByEsbuild(place) {
  await bundle(place.project, 'in-page.mjs');
  writePage(place.project, 'bundled.html', ['./in-page.mjs', './built/in-page.js']);
  return openExercise(place, 'bundled.html');
}

/**
 * Uses the packages from a production build of Vite.
 *
 * @param {Place} place
 * @param {string} version of Vite
 */
export async function builtByVite(place, version) {
  const vite = await installTool(place.folder, 'vite', version);
  await must(process.execPath, [join(vite, 'bin', 'vite.js'), 'build'], place.project);
  return openExercise(place, 'built-by-vite/page.html');
}

/**
 * @param {string} project
 * @param {string} name
 * @param {readonly [string, string]} change what is otherwise than in `page.html`
 */
function writePage(project, name, [from, to]) {
  const page = readFileSync(join(project, 'page.html'), 'utf8');
  writeFileSync(
    join(project, name),
    page.replace(from, () => to),
  );
}
