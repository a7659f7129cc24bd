import type { Language, Text, TextStatus } from '@pazabierta/schema';
import { type Bilingual, bothFrom } from '../wording/bilingual.ts';
import type { Difference } from './difference.ts';
import { toDifferingFields } from './differing-fields.ts';
import { toWording } from './written-text.ts';
import { NOTHING, toWrittenTexts } from './written-texts.ts';
import { toWrittenFields } from './written-value.ts';

const THE_OTHER = { es: 'Cambia en inglés. ', en: 'The Spanish changes. ' };
const STANDINGS: Record<Language, Record<Exclude<TextStatus, 'absent'>, string>> = {
  es: {
    official: 'oficial',
    'published-translation': 'traducción publicada',
    'own-translation': 'traducción propia',
  },
  en: {
    official: 'official',
    'published-translation': 'published translation',
    'own-translation': 'our translation',
  },
};

/**
 * What differs between two texts: in the language or, where nothing changed there, in the other one. The standing of a wording is said
 * where it changed; where it was read, where nothing else did. `null` where nothing differs that this can say.
 */
export function toBilingualDifference(
  before: Bilingual | Text | null,
  after: Bilingual | Text | null,
  language: Language,
): Difference | null {
  const changed = bothFrom(language).find(
    (each) =>
      textOf(before, each) !== textOf(after, each) ||
      wordingOf(before, each)?.status !== wordingOf(after, each)?.status,
  );
  if (changed === undefined) return toWordingDifference(before, after, language);
  const [old, now] = toWrittenTexts(textOf(before, changed), textOf(after, changed), language, toWording);
  const statuses = [wordingOf(before, changed)?.status, wordingOf(after, changed)?.status];
  const [oldStanding = '', nowStanding = ''] = statuses.map((status) =>
    status === undefined || status === 'absent' || statuses[0] === statuses[1]
      ? ''
      : ` (${STANDINGS[language][status]})`,
  );
  return {
    lead: changed === language ? '' : THE_OTHER[language],
    before: `${old}${oldStanding}`,
    after: `${now}${nowStanding}`,
  };
}

/** What differs in how two wordings came to us, such as the source that prints them. */
function toWordingDifference(
  before: Bilingual | Text | null,
  after: Bilingual | Text | null,
  language: Language,
): Difference | null {
  for (const each of bothFrom(language)) {
    const [old, now] = toDifferingFields(wordingOf(before, each) ?? {}, wordingOf(after, each) ?? {});
    const [oldWords = '', nowWords = ''] = [old, now].map(
      (fields) => toWrittenFields(fields, language) || NOTHING[language],
    );
    if (oldWords !== nowWords) {
      return { lead: each === language ? '' : THE_OTHER[language], before: oldWords, after: nowWords };
    }
  }
  return null;
}

function textOf(text: Bilingual | Text | null, language: Language): string | null {
  return text?.[language] ?? null;
}

function wordingOf(text: Bilingual | Text | null, language: Language): Text['wording']['es'] | null {
  return text !== null && 'wording' in text ? text.wording[language] : null;
}
