import type { ChangeKind, Label } from '@pazabierta/schema';

/** How a kind of change is spoken of: several as a heading, one, many, and what it means. */
export interface KindWords {
  readonly heading: Label;
  readonly one: Label;
  readonly many: Label;
  readonly meaning: Label;
}

/** How each kind is spoken of, in the order of a changelog: what somebody who quoted a figure must see comes first. */
export const KIND_WORDS: Readonly<Record<ChangeKind, KindWords>> = {
  corrected: {
    heading: { es: 'Correcciones', en: 'Corrections' },
    one: { es: 'corrección', en: 'correction' },
    many: { es: 'correcciones', en: 'corrections' },
    meaning: { es: 'Lo teníamos mal.', en: 'We had it wrong.' },
  },
  withdrawn: {
    heading: { es: 'Retiros', en: 'Withdrawals' },
    one: { es: 'retiro', en: 'withdrawal' },
    many: { es: 'retiros', en: 'withdrawals' },
    meaning: { es: 'Lo habíamos publicado y lo retiramos.', en: 'We had published it and take it back.' },
  },
  revised: {
    heading: { es: 'Revisiones', en: 'Revisions' },
    one: { es: 'revisión', en: 'revision' },
    many: { es: 'revisiones', en: 'revisions' },
    meaning: {
      es: 'La fuente lo cambió, o ahora se cita otra.',
      en: 'Its source changed it, or another source is cited now.',
    },
  },
  removed: {
    heading: { es: 'Bajas', en: 'Removals' },
    one: { es: 'baja', en: 'removal' },
    many: { es: 'bajas', en: 'removals' },
    meaning: {
      es: 'Ya no está, y nadie dice que estuviera mal.',
      en: 'It is no longer here, and nobody says that it was wrong.',
    },
  },
  added: {
    heading: { es: 'Adiciones', en: 'Additions' },
    one: { es: 'adición', en: 'addition' },
    many: { es: 'adiciones', en: 'additions' },
    meaning: { es: 'Antes no estaba y ahora está.', en: 'It was not here, and now it is.' },
  },
  relabelled: {
    heading: { es: 'Cambios de redacción', en: 'Rewordings' },
    one: { es: 'cambio de redacción', en: 'rewording' },
    many: { es: 'cambios de redacción', en: 'rewordings' },
    meaning: {
      es: 'Es lo mismo; solo cambian nuestras palabras.',
      en: 'The thing is the same; only our words for it changed.',
    },
  },
};

/** The kinds of change in the order of a changelog. */
export const KINDS = Object.keys(KIND_WORDS) as readonly ChangeKind[];
