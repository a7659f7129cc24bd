import type { Finding } from '@pazabierta/schema';
import { digestInputs } from '../build/digest-inputs.ts';
import { createFinding } from '../read/create-finding.ts';
import type { Curated, PlannedRelease } from '../read/curated.ts';
import { isOfCurrentForm } from '../release/is-of-current-form.ts';
import type { ReleaseContent } from '../release/read-release.ts';
import { selectRelease } from '../select/select-release.ts';
import { checkFrozenItems } from './check-frozen-items.ts';
import { checkFrozenReasons } from './check-frozen-reasons.ts';
import { toShort } from './to-short.ts';

/** What the plan says of a release and its manifest holds. */
const PLANNED = ['issued', 'title', 'description', 'additions', 'license'] as const;

/**
 * Finds published releases that the curated files no longer give as they were published: an item that was edited, deleted or added
 * with an old `since`, a reason or a part of the plan that was edited.
 */
export function checkFrozen(curated: Curated, published: readonly ReleaseContent[]): Finding[] {
  if (curated.findings.length > 0) return [];
  return published.flatMap((content) => {
    const index = curated.releases.findIndex(({ id }) => id === content.release.id);
    const planned = curated.releases[index];
    // The rule "registry" says that it is not planned.
    if (planned === undefined || !isOfCurrentForm(content.release)) return [];
    return checkRelease(curated, planned, curated.releases[index - 1], content);
  });
}

function checkRelease(
  curated: Curated,
  planned: PlannedRelease,
  previous: PlannedRelease | undefined,
  content: ReleaseContent,
): Finding[] {
  const after = selectRelease(curated.items, planned.id);
  const found = [...checkPlan(planned, previous, content), ...checkFrozenItems(after, planned, content)];
  if (previous !== undefined) {
    const before = selectRelease(curated.items, previous.id);
    found.push(...checkFrozenReasons({ before, after, additions: planned.additions }, content));
  }
  if (found.length > 0 || digestInputs(after) === content.release.inputsSha256) return found;
  return [
    createFinding('frozen', planned.place, 'id', {
      message: {
        es: `Los archivos curados ya no son los de la edición publicada ${planned.id}`,
        en: `The curated files are no longer those of the published release ${planned.id}`,
      },
      remedy: {
        es: `Devuelva los since y change de sus versiones a como estaban`,
        en: `Put since and change of its versions back to what they were`,
      },
    }),
  ];
}

function checkPlan(
  planned: PlannedRelease,
  previous: PlannedRelease | undefined,
  { release }: ReleaseContent,
): Finding[] {
  const edited = PLANNED.filter((field) => JSON.stringify(planned[field]) !== JSON.stringify(release[field]));
  const findings = edited.map((field) =>
    createFinding('frozen', planned.place, field, {
      message: {
        es: `La edición ${release.id} está publicada con ${field} ${toShort(release[field])}, y aquí dice ${toShort(planned[field])}`,
        en: `Release ${release.id} is published with ${field} ${toShort(release[field])}, and here it says ${toShort(planned[field])}`,
      },
      remedy: {
        es: 'Devuélvalo a como estaba; lo que haya que decir después va en notices de releases/registry.yaml',
        en: 'Put it back to what it was; what is to be said later goes into notices of releases/registry.yaml',
      },
    }),
  );
  if ((previous?.id ?? null) === release.previous) return findings;
  const [es, en] =
    release.previous === null
      ? ['la primera', 'the first']
      : [`la que sigue a ${release.previous}`, `the one after ${release.previous}`];
  return [
    ...findings,
    createFinding('frozen', planned.place, 'id', {
      message: {
        es: `La edición ${release.id} está publicada como ${es}`,
        en: `Release ${release.id} is published as ${en}`,
      },
      remedy: {
        es: 'Devuelva las ediciones anteriores a como estaban; una nueva va al final',
        en: 'Put the earlier releases back to what they were; a new one goes to the end',
      },
    }),
  ];
}
