import type { Distribution } from '@pazabierta/schema';
import { ReleaseError } from '../release/release-error.ts';
import { digestPieces } from './digest-pieces.ts';
import { readCopiedManifest } from './read-copied-manifest.ts';
import type { ReleaseCopy } from './release-copy.ts';
import type { CopyFault, Verification } from './verification.ts';

/**
 * Verifies a copy of a release: each file against its manifest, and the manifest against what is known of it from elsewhere.
 *
 * @param published - the digest of each published release, by its number.
 * @param cited - how a digest begins that a citation names, in lower case; `null` where none is at hand.
 * @throws ReleaseError if the manifest cannot be read.
 */
export async function verifyCopy(
  copy: ReleaseCopy,
  published: ReadonlyMap<string, string>,
  cited: string | null,
): Promise<Verification> {
  const { manifest, digest } = await readCopiedManifest(copy);
  const registered = published.get(manifest.id);
  const faults: CopyFault[] = [];
  if (registered !== undefined && registered !== digest) faults.push(notAsPublished(registered, digest));
  if (cited !== null && !digest.startsWith(cited)) faults.push(notAsCited(cited, digest));
  for (const file of manifest.files) {
    const fault = await verifyFile(copy, file);
    if (fault !== null) faults.push(fault);
  }
  const known = new Set(['manifest.json', ...manifest.files.map(({ name }) => name)]);
  const surplus = ((await copy.list()) ?? []).filter((name) => !known.has(name)).toSorted();
  return {
    place: copy.place,
    release: manifest.id,
    digest,
    isPublished: registered === undefined ? null : registered === digest,
    isCited: cited === null ? null : digest.startsWith(cited),
    files: manifest.files.length,
    faults: [...faults, ...surplus.map(toSurplus)],
  };
}

async function verifyFile(copy: ReleaseCopy, file: Distribution): Promise<CopyFault | null> {
  const { name } = file;
  try {
    const pieces = await copy.open(name);
    if (pieces === null) return { name, fault: 'missing', message: { es: 'falta', en: 'is missing' } };
    const found = await digestPieces(pieces, file.bytes);
    if (found === null) return tooLong(file);
    return found.bytes === file.bytes && found.sha256 === file.sha256 ? null : differs(file, found);
  } catch (error) {
    if (error instanceof ReleaseError) return { name, fault: 'unreadable', message: error.label };
    throw error;
  }
}

function tooLong({ name, bytes }: Distribution): CopyFault {
  return {
    name,
    fault: 'differs',
    message: {
      es: `difiere: pasa de los ${bytes} bytes que dice el manifiesto`,
      en: `differs: it exceeds the ${bytes} bytes that the manifest states`,
    },
  };
}

function differs(
  { name, bytes, sha256 }: Distribution,
  found: Pick<Distribution, 'bytes' | 'sha256'>,
): CopyFault {
  return {
    name,
    fault: 'differs',
    message: {
      es: `difiere: tiene ${found.bytes} bytes y SHA-256 ${found.sha256}; el manifiesto dice ${bytes} y ${sha256}`,
      en: `differs: it has ${found.bytes} bytes and SHA-256 ${found.sha256}; the manifest states ${bytes} and ${sha256}`,
    },
  };
}

function notAsPublished(registered: string, digest: string): CopyFault {
  return {
    name: 'manifest.json',
    fault: 'differs',
    message: {
      es: `no es el que se publicó: su SHA-256 es ${digest}; el registro dice ${registered}`,
      en: `is not the one that was published: its SHA-256 is ${digest}; the registry states ${registered}`,
    },
  };
}

function notAsCited(cited: string, digest: string): CopyFault {
  return {
    name: 'manifest.json',
    fault: 'differs',
    message: {
      es: `no es el que se citó: su SHA-256 es ${digest}; la cita dice ${cited}`,
      en: `is not the one that was cited: its SHA-256 is ${digest}; the citation states ${cited}`,
    },
  };
}

function toSurplus(name: string): CopyFault {
  return {
    name,
    fault: 'surplus',
    message: { es: 'sobra: el manifiesto no lo nombra', en: 'is surplus: the manifest does not name it' },
  };
}
