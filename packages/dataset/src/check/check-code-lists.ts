import {
  AbsenceReason,
  Attributes,
  ClaimType,
  CommitmentKind,
  type Finding,
  Instrument,
  LinkType,
  ObservationStatus,
  Qualifier,
  ReferenceArea,
  Source,
  TextStatus,
  Unit,
} from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedVersion } from '../read/curated-item.ts';
import { isUnread } from '../read/is-unread.ts';
import { inEachRelease } from './in-each-release.ts';

/** The code lists that define, in words, the closed lists of the schema. */
const MIRRORED: Readonly<Record<string, readonly string[]>> = {
  qualifiers: Qualifier.options,
  'claim-types': ClaimType.options,
  'observation-statuses': ObservationStatus.options,
  'absence-reasons': AbsenceReason.options,
  'text-statuses': TextStatus.options,
  'commitment-kinds': CommitmentKind.options,
  'instrument-kinds': Instrument.shape.kind.options,
  'link-types': LinkType.options,
  'source-kinds': Source.shape.kind.options,
  'source-tiers': Source.shape.tier.options,
  'budget-phases': Attributes.shape.budgetPhase.options,
  'price-bases': Attributes.shape.priceBasis.options,
};

/** Finds code lists that lack a code of the schema or have one more, and units and areas without a kind that the schema knows. */
export function checkCodeLists(curated: Curated): Finding[] {
  return inEachRelease(curated, (selection) => [
    ...checkPresence(curated, selection.id, (list) => selection.find('code-lists', list) !== undefined),
    ...selection.list('code-lists').flatMap((version) => [...checkMirror(version), ...checkKinds(version)]),
  ]);
}

function checkPresence(curated: Curated, release: string, isHeld: (list: string) => boolean): Finding[] {
  const planned = curated.releases.find(({ id }) => id === release);
  if (planned === undefined) return [];
  return Object.keys(MIRRORED)
    .filter((list) => !isHeld(list) && !isUnread(curated, 'code-lists', list))
    .map((list) =>
      createFinding('code-lists', planned.place, `id.${list}`, {
        message: {
          es: `La edición ${release} no tiene la lista de códigos «${list}»`,
          en: `Release ${release} has no code list "${list}"`,
        },
        remedy: {
          es: `Añádala a code-lists/ con estos códigos: ${MIRRORED[list]?.join(', ')}`,
          en: `Add it to code-lists/ with these codes: ${MIRRORED[list]?.join(', ')}`,
        },
      }),
    );
}

function checkMirror({ item, place }: CuratedVersion<'code-lists'>): Finding[] {
  const expected = MIRRORED[item.id];
  if (expected === undefined) return [];
  const lacking = expected.filter((code) => !item.codes.some(({ id }) => id === code));
  const surplus = item.codes.flatMap(({ id }, index) => (expected.includes(id) ? [] : [{ id, index }]));
  return [
    ...lacking.map((code) =>
      createFinding('code-lists', place, `codes.${code}`, {
        message: { es: `Falta el código «${code}»`, en: `The code "${code}" is missing` },
        remedy: {
          es: 'Añádalo, con nombre y definición en español e inglés',
          en: 'Add it, with its label and definition in Spanish and English',
        },
      }),
    ),
    ...surplus.map(({ id, index }) =>
      createFinding('code-lists', place, `codes.${index}.id`, {
        message: { es: `El esquema no tiene el código «${id}»`, en: `The schema has no code "${id}"` },
        remedy: {
          es: `Quítelo; los que hay son ${expected.join(', ')}`,
          en: `Remove it; those that exist are ${expected.join(', ')}`,
        },
      }),
    ),
  ];
}

function checkKinds({ item, place }: CuratedVersion<'code-lists'>): Finding[] {
  const kinds = item.id === 'units' ? Unit.shape.kind : item.id === 'areas' ? ReferenceArea.shape.kind : null;
  if (kinds === null) return [];
  return item.codes.flatMap(({ id, kind }, index) =>
    kinds.safeParse(kind).success
      ? []
      : [
          createFinding('code-lists', place, `codes.${index}.kind`, {
            message: {
              es: `«${id}» no dice de qué clase es`,
              en: `"${id}" does not say of which kind it is`,
            },
            remedy: {
              es: `Escriba en kind uno de estos: ${kinds.options.join(', ')}`,
              en: `Write one of these in kind: ${kinds.options.join(', ')}`,
            },
          }),
        ],
  );
}
