import type { Declaration, Finding, Instrument } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedVersion } from '../read/curated-item.ts';
import type { Selection } from '../select/select-release.ts';
import { inEachRelease } from './in-each-release.ts';

/** Finds declared parts that are fewer here without a reason, that give one although all are here, or that are more than declared. */
export function checkDeclared(curated: Curated): Finding[] {
  return inEachRelease(curated, (selection) =>
    selection
      .list('instruments')
      .flatMap((version) =>
        version.item.declares.flatMap((declaration, index) =>
          checkOne(version, declaration, index, selection),
        ),
      ),
  );
}

function checkOne(
  { item, place }: CuratedVersion<'instruments'>,
  { part, observation, reason }: Declaration,
  index: number,
  selection: Selection,
): Finding[] {
  const declared = selection.find('observations', observation)?.item.quantity?.value;
  if (declared === undefined) return [];
  const published = countPublished(item, part, selection);
  if (published > declared) {
    return [
      createFinding('declared', place, `declares.${index}.observation`, {
        message: {
          es: `«${item.id}» declara ${declared} (${part}), pero aquí hay ${published}`,
          en: `"${item.id}" declares ${declared} (${part}), but there are ${published} here`,
        },
        remedy: {
          es: 'Quite los que sobran, o marque los nuestros como origin: project',
          en: 'Remove those too many, or mark ours as origin: project',
        },
      }),
    ];
  }
  if (published < declared === (reason !== null)) return [];
  return [
    createFinding('declared', place, `declares.${index}.reason`, {
      message: {
        es: `«${item.id}» declara ${declared} (${part}) y aquí hay ${published}, ${reason === null ? 'sin razón' : `con la razón «${reason}»`}`,
        en: `"${item.id}" declares ${declared} (${part}) and there are ${published} here, ${reason === null ? 'without a reason' : `with the reason "${reason}"`}`,
      },
      remedy:
        reason === null
          ? { es: 'Escriba en reason por qué faltan', en: 'Write in reason why they are absent' }
          : { es: 'Quite reason: no falta ninguno', en: 'Remove reason: none is absent' },
    }),
  ];
}

/** How many parts of a kind a release holds; our own indicators are never among those that an instrument declares. */
function countPublished(instrument: Instrument, part: Declaration['part'], selection: Selection): number {
  return part === 'indicator'
    ? selection
        .list('indicators')
        .filter(({ item }) => item.instrument === instrument.id && item.origin === 'source').length
    : selection
        .list('commitments')
        .filter(({ item }) => item.instrument === instrument.id && item.kind === part).length;
}
