import type { Language, Release } from '@pazabierta/schema';

/** The licence of a release, and the first 12 characters of its digest, by which it can be told from any other. */
export function toReleaseTerms(
  { license, digest }: Pick<Release, 'license' | 'digest'>,
  language: Language,
): string {
  const word = language === 'es' ? 'Licencia' : 'Licence';
  return `${word} ${toLicenseName(license)}. SHA-256 ${digest.slice(0, 12)}.`;
}

/** Creative Commons writes its names with spaces, their SPDX identifiers with hyphens. */
function toLicenseName(license: string): string {
  return license.startsWith('CC') ? license.replaceAll('-', ' ') : license;
}
