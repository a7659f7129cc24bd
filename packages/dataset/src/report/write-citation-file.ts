import { stringify } from 'yaml';
import type { ReleaseContent } from '../release/read-release.ts';

const REPOSITORY = 'https://github.com/pazabierta/pazabierta';
const AUTHORS = [{ name: 'Paz Abierta' }];

/**
 * The file by which GitHub and reference managers know how to cite the project (Citation File Format 1.2.0,
 * https://citation-file-format.github.io): the program and, as what to cite, the newest published release of the data. While none is
 * published, there is only the program.
 */
export function writeCitationFile(releases: readonly ReleaseContent[]): string {
  const newest = releases.findLast(({ release }) => release.status === 'published');
  const file = {
    'cff-version': '1.2.0',
    message:
      'Para citar los datos, use preferred-citation; para citar el programa, lo demás. / To cite the data, use preferred-citation; to cite the program, the rest.',
    type: 'software',
    title: 'Paz Abierta',
    abstract:
      'Datos abiertos sobre mujeres, paz y seguridad en México, y el programa que los publica. / Open data on women, peace and security in Mexico, and the program that publishes them.',
    authors: AUTHORS,
    'repository-code': REPOSITORY,
    license: 'MIT',
    ...(newest && { 'preferred-citation': toReference(newest) }),
  };
  return `# pnpm data:report lo escribe; no se edita a mano / pnpm data:report writes it; it is not edited by hand\n${stringify(file, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

/** A release as a reference; in these the format calls a dataset "data". */
function toReference({ release, registration }: ReleaseContent) {
  const { id, issued, title, description, digest, license } = release;
  return {
    type: 'data',
    title: `Paz Abierta: ${title.es} / ${title.en}`,
    authors: AUTHORS,
    version: id,
    'date-released': issued,
    year: Number(issued.slice(0, 4)),
    ...(registration.doi !== null && { doi: registration.doi }),
    url: `${REPOSITORY}/tree/main/packages/dataset/releases/${id}`,
    license,
    identifiers: [
      {
        type: 'other',
        value: `sha256:${digest}`,
        description: 'SHA-256 de / of manifest.json',
      },
    ],
    abstract: `${description.es} / ${description.en}`,
  };
}
