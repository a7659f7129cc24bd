import type { Change, ChangeReason, Label, Language, ReleaseId } from '@pazabierta/schema';
import { COLLECTION_NAMES } from './collection-names.ts';
import { toFieldName } from './field-name.ts';
import { groupBy } from './group-by.ts';
import { KIND_WORDS } from './kind-words.ts';
import { escapeMarkdown, toCode } from './markdown.ts';
import { writeDifference } from './write-difference.ts';
import { toWrittenItem } from './written-item.ts';

const WORDS = {
  es: { reason: 'Motivo', reasons: 'Motivos', release: 'edición' },
  en: { reason: 'Reason', reasons: 'Reasons', release: 'release' },
};

/** Changes that share their reasons, as Markdown: the reasons once, then a list for each collection. */
export function writeReasonGroup(changes: readonly Change[], release: ReleaseId, language: Language): string {
  const byCollection = groupBy(changes, ({ collection }) => collection);
  return [
    writeReasons(changes[0]?.reasons ?? [], release, language),
    ...Object.entries(COLLECTION_NAMES).flatMap(([collection, name]) =>
      writeCollection(name, byCollection.get(collection) ?? [], language),
    ),
  ].join('\n\n');
}

/** One reason in a paragraph, with its release where that is an earlier one; several in a list, oldest first. */
function writeReasons(reasons: readonly ChangeReason[], release: ReleaseId, language: Language): string {
  const { reason: one, reasons: several, release: word } = WORDS[language];
  const [only, ...others] = reasons;
  if (only !== undefined && others.length === 0) {
    const earlier = only.release === release ? '' : ` (${word} ${only.release})`;
    return `**${one}${earlier}:** ${escapeMarkdown(only.reason[language])}`;
  }
  const lines = reasons.map(
    (each) =>
      `- ${word} ${each.release}, ${KIND_WORDS[each.kind].one[language]}: ${escapeMarkdown(each.reason[language])}`,
  );
  return `**${several}:**\n\n${lines.join('\n')}`;
}

function writeCollection(name: Label, changes: readonly Change[], language: Language): string[] {
  if (changes.length === 0) return [];
  return [`${name[language]}:`, changes.map((change) => writeChange(change, language)).join('\n')];
}

function writeChange(change: Change, language: Language): string {
  const id = toCode(change.id);
  if (change.field === null) return `- ${id}: ${toWrittenItem(change, language)}`;
  return `- ${id}, ${toFieldName(change.field, language)}. ${writeDifference(change, language)}`;
}
