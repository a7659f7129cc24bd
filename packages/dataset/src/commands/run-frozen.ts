import { join } from 'node:path';
import { compareWithCommit } from '../publish/compare-with-commit.ts';
import type { Outcome } from './outcome.ts';
import { parseOptions } from './parse-options.ts';

const COMMIT = { es: 'un commit, como origin/main', en: 'a commit, such as origin/main' };

/** Makes sure that no release that was published at a commit has been changed, written over or taken out since. */
export async function runFrozen(args: readonly string[], folder: string): Promise<Outcome> {
  const { language, operand } = parseOptions(args, [], { operand: COMMIT });
  const { published, alterations } = await compareWithCommit(join(folder, 'releases'), operand);
  if (alterations.length > 0) {
    return { lines: alterations.map(({ path, why }) => `releases/${path}: ${why[language]}`), code: 1 };
  }
  const ids = published.join(', ');
  const intact =
    ids === ''
      ? {
          es: `En «${operand}» no había ediciones publicadas`,
          en: `At "${operand}" no release was published`,
        }
      : {
          es: `Siguen como se publicaron: ${ids}`,
          en: `Still as they were published: ${ids}`,
        };
  return { lines: [intact[language]], code: 0 };
}
