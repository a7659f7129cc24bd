import { join } from 'node:path';
import { installTool } from './install-tool.mjs';
import { must } from './must.mjs';
import { openExercise } from './open-exercise.mjs';

/**
 * Uses the packages in a browser from a production build of Vite.
 *
 * @param {import('./runtimes.mjs').Place} place
 * @param {string} version of Vite
 */
export async function builtByVite(place, version) {
  const vite = await installTool(place.folder, 'vite', version);
  await must(process.execPath, [join(vite, 'bin', 'vite.js'), 'build'], place.project);
  return openExercise(place, 'built-by-vite/page.html');
}
