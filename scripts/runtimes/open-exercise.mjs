import { expectSuccess } from './expect-success.mjs';
import { inChromium } from './in-chromium.mjs';

/**
 * Opens a page that runs the exercise.
 *
 * @param {import('./runtimes.mjs').Place} place
 * @param {string} path of the page
 * @returns the version of the browser
 */
export async function openExercise(place, path) {
  const { version, result } = await inChromium(place, path, async (page) => {
    await page.waitForFunction('window.exercised', undefined, { timeout: 60_000 });
    return page.evaluate('window.exercised');
  });
  expectSuccess(result, 9);
  return version;
}
