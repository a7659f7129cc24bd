import { type Label, Manifest, SCHEMA_VERSION } from '@pazabierta/schema';
import { FORMAT_VERSION } from './format-version.ts';
import { ReleaseError } from './release-error.ts';

/**
 * Parses the bytes of the manifest that was found in some place.
 *
 * @throws ReleaseError if it is none, or if the release is of a form that this code does not read.
 */
export function parseManifest(bytes: Uint8Array, place: string): Manifest {
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    refuseOtherForms(found, place);
    return Manifest.parse(found);
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause;
    throw new ReleaseError(
      {
        es: `«manifest.json» en «${place}» no es el manifiesto de una edición`,
        en: `"manifest.json" in "${place}" is not the manifest of a release`,
      },
      { cause },
    );
  }
}

/** A release of another form has other fields, so that this must be known before they are judged. */
function refuseOtherForms(found: unknown, place: string): void {
  const { formatVersion, schemaVersion } = Object(found) as Readonly<Record<string, unknown>>;
  if (Number.isInteger(formatVersion) && formatVersion !== FORMAT_VERSION) {
    const [es, en] = [`es del formato ${formatVersion}`, `has the format ${formatVersion}`];
    throw unreadable(
      place,
      { es, en },
      { es: `el formato ${FORMAT_VERSION}`, en: `format ${FORMAT_VERSION}` },
    );
  }
  if (Number.isInteger(schemaVersion) && (schemaVersion as number) > SCHEMA_VERSION) {
    const [es, en] = [`es del esquema ${schemaVersion}`, `has the schema ${schemaVersion}`];
    const reads = { es: `hasta el esquema ${SCHEMA_VERSION}`, en: `schemas up to ${SCHEMA_VERSION}` };
    throw unreadable(place, { es, en }, reads);
  }
}

function unreadable(place: string, is: Label, reads: Label): ReleaseError {
  return new ReleaseError({
    es: `La edición en «${place}» ${is.es}, y esta versión de @pazabierta/dataset lee ${reads.es}; actualice el paquete`,
    en: `The release in "${place}" ${is.en}, and this version of @pazabierta/dataset reads ${reads.en}; update the package`,
  });
}
