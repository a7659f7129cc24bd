import { bundle } from './bundle.mjs';
import { importMap } from './import-map.mjs';
import { inChromium } from './in-chromium.mjs';
import { openExercise } from './open-exercise.mjs';
import { writePage } from './write-page.mjs';

/**
 * Uses the packages in a browser as the ES modules that they are, and opens the example of a page.
 *
 * @param {import('./runtimes.mjs').Place} place
 */
export async function asModules(place) {
  const { project } = place;
  await bundle(project, 'in-page.mjs');
  const map = JSON.stringify(importMap(project, 'in-page'));
  writePage(project, 'modules.html', ['<script', `<script type="importmap">${map}</script>\n    <script`]);
  const version = await openExercise(place, 'modules.html');

  const { result } = await inChromium(place, 'index.html', async (page) => {
    await page.getByText('217: ').waitFor();
    return {
      figures: await page.locator('#packaged li').count(),
      asked: (await page.locator('#asked').textContent()) ?? '',
    };
  });
  if (result.figures < 2 || !result.asked.includes('(gasman-2021)'))
    throw new Error(`The page shows ${result.figures} figures, and says "${result.asked}"`);
  return version;
}
