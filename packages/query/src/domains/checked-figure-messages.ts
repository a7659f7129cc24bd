import type { CheckedFigure, Label, QuotedFigure, Tombstone } from '@pazabierta/schema';

/** What became of a known figure, as far as its sentence needs it. */
interface Outcome extends Pick<CheckedFigure, 'since' | 'matches'> {
  readonly state: 'unchanged' | 'changed' | 'withdrawn';
  readonly tombstone: Tombstone | null;
  /** Whether something changed that is said of the figure, and not the figure itself. */
  readonly beside: boolean;
  /** Whether the quoted release is a draft, which may still become anything. */
  readonly isDraft: boolean;
}

/** What became of a known figure, in a sentence or two without a final stop. */
export function toMessage(
  { id, release, value }: QuotedFigure,
  { state, since, matches, tombstone, beside, isDraft }: Outcome,
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
  const draft = {
    es: isDraft ? `. La edición ${release} es un borrador y todavía puede cambiar` : '',
    en: isDraft ? `. Release ${release} is a draft and may still change` : '',
  };
  if (matches !== false) return { es: of.es + draft.es, en: of.en + draft.en };
  // What the release gave stands beside, with its qualifier: a bare number here would lose it.
  return {
    es: `${of.es}. El número citado, ${value}, no es el que dio la edición ${release} para «${id}»`,
    en: `${of.en}. The quoted number, ${value}, is not the one that release ${release} gave for "${id}"`,
  };
}

/** A reason as the end of a sentence that goes on. */
const toReason = (reason: string | undefined): string =>
  reason === undefined ? '' : `: ${reason.replace(/\.$/, '')}`;

/** What is said of a release that does not exist. */
export function toNoRelease(release: string, releases: readonly string[]): Label {
  return {
    es: `No existe la edición ${release}; las que hay son ${releases.join(', ')}`,
    en: `There is no release ${release}; those that exist are ${releases.join(', ')}`,
  };
}
