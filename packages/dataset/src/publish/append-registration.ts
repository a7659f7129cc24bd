import type { Finding } from '@pazabierta/schema';
import { parseRegistry } from '../read/parse-releases.ts';
import { parseYaml } from '../read/parse-yaml.ts';
import { ReleaseError } from '../release/release-error.ts';

/**
 * The text of a registry with one release more at its end. What stood there keeps its bytes, comments too; only the brackets of an
 * empty list give way.
 *
 * @throws ReleaseError if the registry is written in a form to which no entry can be appended.
 */
export function appendRegistration(registry: string, id: string, digest: string): string {
  const listed = listDigests(registry);
  const before = listed.length === 0 ? registry.replace(/^\[\s*\][^\S\n]*(?:\n|$)/m, '') : registry;
  const text = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}- id: ${id}\n  digest: ${digest}\n`;
  const isAppended = `${listDigests(text)}` === `${[...listed, `${id} ${digest}`]}`;
  if (isAppended) return text;
  throw new ReleaseError({
    es: `A releases/registry.yaml no se le puede añadir la edición ${id}: escriba cada entrada empezando la línea con «- id:», sin sangría`,
    en: `Release ${id} cannot be appended to releases/registry.yaml: write each entry with "- id:" at the start of its line, not indented`,
  });
}

/** The number and digest of each release of a registry, in order; of a broken one, none. */
function listDigests(text: string): string[] {
  const findings: Finding[] = [];
  const { items } = parseYaml({ path: 'registry.yaml', text }, true);
  return parseRegistry(items, findings).map(({ id, digest }) => `${id} ${digest}`);
}
