import { bundle } from './bundle.mjs';
import { openExercise } from './open-exercise.mjs';
import { writePage } from './write-page.mjs';

/**
 * Uses the packages in a browser from a bundle of esbuild.
 *
 * @param {import('./runtimes.mjs').Place} place
 */
export async function bundledByEsbuild(place) {
  await bundle(place.project, 'in-page.mjs');
  writePage(place.project, 'bundled.html', ['./in-page.mjs', './built/in-page.js']);
  return openExercise(place, 'bundled.html');
}
