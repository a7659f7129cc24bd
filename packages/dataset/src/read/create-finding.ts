import type { Finding, Label } from '@pazabierta/schema';
import { lineOf, type Place } from './place.ts';

/** A finding at a path of an item. */
export function createFinding(
  rule: string,
  place: Place,
  path: string,
  text: { readonly message: Label; readonly remedy: Label; readonly severity?: Finding['severity'] },
): Finding {
  return {
    rule,
    severity: text.severity ?? 'error',
    file: place.file,
    line: lineOf(place, path),
    path,
    message: text.message,
    remedy: text.remedy,
  };
}
