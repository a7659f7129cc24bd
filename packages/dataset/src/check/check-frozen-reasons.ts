import type { Change, Finding } from '@pazabierta/schema';
import { explainChange, type Step } from '../build/explain-change.ts';
import { createFinding } from '../read/create-finding.ts';
import type { ReleaseContent } from '../release/read-release.ts';
import { toShort } from './to-short.ts';

/** Finds reasons of a published release that its versions no longer give. */
export function checkFrozenReasons(step: Step, { changes }: ReleaseContent): Finding[] {
  return changes.flatMap((change) => checkReason(step, change));
}

function checkReason(step: Step, { collection, id, field, before, after, reasons }: Change): Finding[] {
  const version = step.after.find(collection, id) ?? step.after.findEnded(collection, id);
  // A reason that stands in another version is found there, and that of a new item in the plan.
  if (version === undefined || version.since !== step.after.id || version.changes.length === 0) return [];
  const explanation = explainChange(step, collection, id, { field, before, after });
  const [published] = reasons;
  if (explanation === null || published === undefined) return [];
  const { kind, reason } = explanation;
  if (kind === published.kind && reason.es === published.reason.es && reason.en === published.reason.en)
    return [];
  const cell = field === null ? { es: '', en: '' } : { es: ` de ${field}`, en: ` of ${field}` };
  return [
    createFinding('frozen', version.place, 'change', {
      message: {
        es: `«${id}» está publicado en la edición ${published.release} con otro cambio${cell.es}: ${published.kind}, ${toShort(published.reason.es)}`,
        en: `"${id}" is published in release ${published.release} with another change${cell.en}: ${published.kind}, ${toShort(published.reason.en)}`,
      },
      remedy: {
        es: 'Devuélvalo a como estaba; lo que haya que decir después va en notices de releases/registry.yaml',
        en: 'Put it back to what it was; what is to be said later goes into notices of releases/registry.yaml',
      },
    }),
  ];
}
