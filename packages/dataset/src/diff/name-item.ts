import { toWords } from '@pazabierta/formats/wording';
import type { Absence, Change, Label, Language, LinkEnd, Quantity } from '@pazabierta/schema';

/** What items of the several collections are known by. A name is a text of both languages, or one of a source's own. */
interface Named {
  readonly quantity?: Quantity | null;
  readonly unit?: string;
  readonly absence?: Absence | null;
  readonly label?: Label;
  readonly title?: Partial<Label> | string;
  readonly name?: Partial<Label>;
  readonly printed?: string;
  readonly from?: LinkEnd;
  readonly type?: string;
  readonly to?: LinkEnd;
}

/** What an item is known by: the figure of an observation, or why it is absent; the two ends of a link; otherwise its name. */
export function nameItem(item: Change['after'], language: Language): string {
  const { quantity, unit, absence, label, title, name, printed, from, type, to } = item as Named;
  if (quantity) return `${toWords(quantity, language)} (${unit})`;
  if (absence) return absence.reason;
  if (from !== undefined && to !== undefined) return `${from.id} ${type} ${to.id}`;
  const text = label ?? title ?? name ?? printed ?? '';
  return typeof text === 'string' ? text : (text[language] ?? text.es ?? text.en ?? '');
}
