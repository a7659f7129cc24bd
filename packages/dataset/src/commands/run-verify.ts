import { join, resolve } from 'node:path';
import { readRegistry } from '../release/read-registry.ts';
import { formatVerification } from '../verify/format-verification.ts';
import { openAddress } from '../verify/open-address.ts';
import { openFolder } from '../verify/open-folder.ts';
import { toReleaseAddress } from '../verify/to-release-address.ts';
import { verifyCopy } from '../verify/verify-copy.ts';
import type { Outcome } from './outcome.ts';
import { parseOptions } from './parse-options.ts';

const COPY = {
  es: 'la carpeta o la dirección de una edición, como descargas/2026.1',
  en: 'the folder or the address of a release, such as downloads/2026.1',
};

/**
 * Verifies a copy of a release, in a folder or at an address of HTTP, and says which file differs.
 * `--digest` holds its manifest against what a citation printed; `--json` gives the verification as it is.
 *
 * @param folder - the dataset folder, whose registry says what was published.
 */
export async function runVerify(args: readonly string[], folder: string): Promise<Outcome> {
  const { language, on, values, operand } = parseOptions(args, ['json'], {
    values: { digest: '<sha256>' },
    operand: COPY,
  });
  const cited = values.digest === undefined ? null : toDigest(values.digest);
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(operand);
  const copy = isAddress ? openAddress(toReleaseAddress(operand)) : openFolder(resolve(operand));
  const verification = await verifyCopy(copy, await readPublished(folder), cited);
  const lines = on.json
    ? [JSON.stringify(verification, null, 2)]
    : formatVerification(verification, language);
  return { lines, code: verification.faults.length === 0 ? 0 : 1 };
}

/** The digest of each published release, by its number. */
async function readPublished(folder: string): Promise<ReadonlyMap<string, string>> {
  const registry = await readRegistry(join(folder, 'releases'));
  return new Map([...registry.values()].flatMap(({ id, digest }) => (digest === null ? [] : [[id, digest]])));
}

function toDigest(text: string): string {
  if (/^[0-9a-f]{12,64}$/i.test(text)) return text.toLowerCase();
  throw new Error(
    `--digest lleva de 12 a 64 cifras hexadecimales, como las que imprime una cita tras «SHA-256»; dice «${text}» / --digest takes 12 to 64 hexadecimal digits, as a citation prints them after "SHA-256"; it says "${text}"`,
  );
}
