import type { Language, Source } from '@pazabierta/schema';
import { toWrittenPeriod } from './written-period.ts';

/** How far and when a source was read, as a reference says it; `null` where it was read whole and no day is known. */
export function toReading({ consulted, accessed }: Source, language: Language): string | null {
  const when = accessed === null ? null : toWrittenPeriod(accessed, language);
  return language === 'es' ? toSpanish(consulted, when) : toEnglish(consulted, when);
}

function toSpanish(consulted: Source['consulted'], when: string | null): string | null {
  if (consulted === 'whole') return when === null ? null : `consultada ${when}`;
  if (consulted === 'excerpt') return `consultada en extracto${when === null ? '' : ` ${when}`}`;
  // A day of access beside a source that we did not open is the day of whoever cites it.
  return `no consultada por Paz Abierta${when === null ? '' : `; quien la cita la consultó ${when}`}`;
}

function toEnglish(consulted: Source['consulted'], when: string | null): string | null {
  if (consulted === 'whole') return when === null ? null : `accessed ${when}`;
  if (consulted === 'excerpt') return `read in excerpt${when === null ? '' : `, accessed ${when}`}`;
  return `not consulted by Paz Abierta${when === null ? '' : `; whoever cites it accessed it ${when}`}`;
}
