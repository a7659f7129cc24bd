import { ChangeKind, type Finding, Label } from '@pazabierta/schema';
import { createFinding } from './create-finding.ts';
import type { CuratedChange } from './curated-item.ts';
import type { TextTree } from './parse-yaml.ts';
import type { Place } from './place.ts';

/** Parses the `change` of a version: one mapping, or a list of them; what is none of these becomes a finding of the rule `shape`. */
export function parseChanges(change: TextTree, place: Place, findings: Finding[]): CuratedChange[] {
  const isList = Array.isArray(change);
  const trees = isList ? (change as readonly TextTree[]) : [change];
  if (trees.length === 0) findings.push(malformed(place, 'change'));
  return trees.flatMap((tree, index) => {
    const parsed = parseChange(tree);
    if (parsed !== null) return [parsed];
    findings.push(malformed(place, isList ? `change.${index}` : 'change'));
    return [];
  });
}

function parseChange(tree: TextTree): CuratedChange | null {
  if (typeof tree !== 'object' || Array.isArray(tree)) return null;
  const { kind, reason, fields, ...others } = tree as Readonly<Record<string, TextTree>>;
  const parsed = { kind: ChangeKind.safeParse(kind).data, reason: Label.safeParse(reason).data };
  if (parsed.kind === undefined || parsed.reason === undefined || Object.keys(others).length > 0) return null;
  if (fields === undefined) return { kind: parsed.kind, reason: parsed.reason, fields: null };
  if (!isNames(fields)) return null;
  return { kind: parsed.kind, reason: parsed.reason, fields };
}

const isNames = (tree: TextTree): tree is readonly string[] =>
  Array.isArray(tree) && tree.length > 0 && tree.every((each) => typeof each === 'string');

function malformed(place: Place, path: string): Finding {
  const kinds = ChangeKind.options.join(', ');
  return createFinding('shape', place, path, {
    message: {
      es: `«change» debe llevar «kind» y «reason», y si hace falta «fields»; nada más`,
      en: `"change" must have "kind" and "reason", and "fields" where needed; nothing else`,
    },
    remedy: {
      es: `Escriba kind (${kinds}), reason en español (es) y en inglés (en) y, si la versión cambia varias cosas, una lista de cambios con fields`,
      en: `Write kind (${kinds}), reason in Spanish (es) and English (en) and, where the version changes several things, a list of changes with fields`,
    },
  });
}
