import type { ChangeReason, Label } from '@pazabierta/schema';
import type { CellChange } from '@pazabierta/schema/change';

/** The two relations that hold both ways, as a participle. */
const WORDS: Readonly<Record<string, Label>> = {
  corroborates: { es: 'corroborada', en: 'corroborated' },
  contradicts: { es: 'contradicha', en: 'contradicted' },
};

/**
 * Why an observation corroborates or contradicts others than in the release before, where its own version does not say so: it is
 * others that began or ceased to name it. It is `null` for every other cell.
 */
export function explainAgreement(
  release: string,
  { field, before, after }: CellChange,
): Pick<ChangeReason, 'kind' | 'reason'> | null {
  const word = WORDS[field ?? ''];
  if (word === undefined) return null;
  const [old, now] = [before as readonly string[], after as readonly string[]];
  const came = now.filter((id) => !old.includes(id));
  const went = old.filter((id) => !now.includes(id));
  const parts: Label[] = [];
  if (came.length > 0) {
    parts.push({
      es: `Desde la edición ${release} está ${word.es} por ${quote(came, '«', '»')}.`,
      en: `From release ${release} on it is ${word.en} by ${quote(came, '"', '"')}.`,
    });
  }
  if (went.length > 0) {
    parts.push({
      es: `Desde la edición ${release} ya no está ${word.es} por ${quote(went, '«', '»')}.`,
      en: `From release ${release} on it is no longer ${word.en} by ${quote(went, '"', '"')}.`,
    });
  }
  const reason = { es: parts.map(({ es }) => es).join(' '), en: parts.map(({ en }) => en).join(' ') };
  return { kind: came.length > 0 ? 'added' : 'removed', reason };
}

const quote = (ids: readonly string[], open: string, close: string): string =>
  ids.map((id) => `${open}${id}${close}`).join(', ');
