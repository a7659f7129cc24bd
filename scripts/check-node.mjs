/**
 * The sentence for a reader whose Node is too old, or nothing. Written so that an old Node can read it.
 *
 * @param {string} version such as `20.19.0`
 * @param {string} range the `engines.node` of package.json: `>=` and a version
 * @returns {{ es: string, en: string } | undefined}
 */
export function checkNode(version, range) {
  const wanted = range.replace('>=', '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return {
    es: `Hace falta Node ${wanted} o posterior y este es ${version}: instale uno más nuevo desde https://nodejs.org`,
    en: `Node ${wanted} or later is needed and this is ${version}: install a newer one from https://nodejs.org`,
  };
}
