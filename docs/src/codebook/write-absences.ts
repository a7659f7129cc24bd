import type { Coverage, Language, Observation } from '@pazabierta/schema';
import type { Names } from './names.ts';
import type { Codebook } from './read-codebook.ts';
import { TEXTS } from './texts.ts';
import { writeCoverage } from './write-coverage.ts';

/** What a page says is absent: the figures that a source speaks of without printing them, and what an instrument declares and nobody could read. */
export function writeAbsences(
  codebook: Codebook,
  observations: readonly Observation[],
  writeTable: (absences: readonly Observation[]) => string,
  names: Names,
  language: Language,
): string[] {
  const texts = TEXTS[language];
  const absences = observations.filter(({ quantity }) => quantity === null);
  const ids = new Set(observations.map(({ id }) => id));
  const told = [...codebook.coverage]
    .map(([id, parts]) => [id, parts.filter(({ declaredBy }) => ids.has(declaredBy))] as const)
    .filter(([, parts]) => parts.length > 0);
  const isWhole = ({ published, declared }: Coverage) => published >= declared;
  return [
    `## ${texts.absences}`,
    ...(absences.length === 0 ? [] : [writeTable(absences)]),
    ...(absences.length === 0 && told.every(([, parts]) => parts.every(isWhole)) ? [texts.noAbsences] : []),
    ...told.flatMap(([id, parts]) => writeCoverage(codebook, id, parts, names, language)),
  ];
}
