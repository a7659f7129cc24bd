import type { CheckedFigure, Label, QuotedFigure, Tombstone } from '@pazabierta/schema';

/** What became of a known figure, as far as its sentence needs it. */
interface Outcome extends Pick<CheckedFigure, 'since' | 'matches'> {
  readonly state: 'unchanged' | 'changed' | 'withdrawn';
  readonly tombstone: Tombstone | null;
  /** Whether something changed that is said of the figure, and not the figure itself. */
  readonly beside: boolean;
}

/** What became of a known figure, in a sentence or two without a final stop. */
export function toMessage(
  { id, release, value }: QuotedFigure,
  { state, since, matches, tombstone, beside }: Outcome,
): Label {
  const of = {
    unchanged: {
      es: `La cifra sigue como la dio la edición ${release}${beside ? '; cambió algo de lo que se dice de ella' : ''}`,
      en: `The figure stands as release ${release} gave it${beside ? '; something that is said of it changed' : ''}`,
    },
    changed: {
      es: `La cifra cambió en la edición ${since ?? ''}`,
      en: `The figure changed in release ${since ?? ''}`,
    },
    withdrawn: {
      es: `La cifra ya no está desde la edición ${since ?? ''}${toReason(tombstone?.reason.es)}`,
      en: `The figure is gone since release ${since ?? ''}${toReason(tombstone?.reason.en)}`,
    },
  }[state];
  if (matches !== false) return of;
  // What the release gave stands beside, with its qualifier: a bare number here would lose it.
  return {
    es: `${of.es}. El número citado, ${value}, no es el que dio la edición ${release} para «${id}»`,
    en: `${of.en}. The quoted number, ${value}, is not the one that release ${release} gave for "${id}"`,
  };
}

/** A reason as the end of a sentence that goes on. */
const toReason = (reason: string | undefined): string =>
  reason === undefined ? '' : `: ${reason.replace(/\.$/, '')}`;

/** What is said of a figure that its release never had. */
export function toMissing(id: string, release: string, since: string | null, nearest: string | null): Label {
  if (since !== null) {
    return {
      es: `La edición ${release} no tiene «${id}»; está desde la edición ${since}`,
      en: `Release ${release} does not have "${id}"; it is there since release ${since}`,
    };
  }
  return {
    es: `La edición ${release} no tiene «${id}»${nearest === null ? '' : `; lo más cercano es «${nearest}»`}`,
    en: `Release ${release} does not have "${id}"${nearest === null ? '' : `; the nearest is "${nearest}"`}`,
  };
}

/** What is said of a release that does not exist. */
export function toNoRelease(release: string, releases: readonly string[]): Label {
  return {
    es: `No existe la edición ${release}; las que hay son ${releases.join(', ')}`,
    en: `There is no release ${release}; those that exist are ${releases.join(', ')}`,
  };
}
