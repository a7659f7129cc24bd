import type { CodeId, Id, Release } from '@pazabierta/schema';

/** Who keeps the structure, as SDMX names agencies. */
export const AGENCY = 'PAZABIERTA';

/** The name of the structure, and of the flow of data that has it. */
export const STRUCTURE = 'OBSERVATIONS';

/**
 * An id or a code as SDMX can have it, where a point parts names: `mucpaz.networks` is `mucpaz_networks`. None of ours has an
 * underscore but `_T`, so that it can be read back.
 */
export function toSdmxId(id: Id | CodeId): string {
  return id.replaceAll('.', '_');
}

/** The version of everything that stands in a release: `2026.1` is `2026.1.0`, and nobody may alter it unless it is a draft. */
export function toSdmxVersion({ id, status }: Pick<Release, 'id' | 'status'>): string {
  return `${id}.0${status === 'draft' ? '-draft' : ''}`;
}

/** The reference by which a file of data names its structure: `PAZABIERTA:OBSERVATIONS(2026.1.0)`. */
export function toStructureReference(release: Pick<Release, 'id' | 'status'>): string {
  return `${AGENCY}:${STRUCTURE}(${toSdmxVersion(release)})`;
}

/** The name of a code list of the structure: `absence-reasons` is `CL_ABSENCE_REASONS`. */
export function toCodeListId(id: string): string {
  return `CL_${id.toUpperCase().replaceAll(/[.-]/g, '_')}`;
}
