import type { Label } from '@pazabierta/schema';
import type { ListedFile } from './parse-listed-files.ts';

/**
 * A file of a release that is not the one that was released, or that could not be held against it, and why.
 *
 * @example
 * ```ts
 * import { type FileFault, verifyRelease } from '@pazabierta/sdk/figures';
 *
 * const fetch = async () => new Response(null, { status: 404 });
 * const { faults } = await verifyRelease({ baseUrl: 'https://example.org', release: '2026.1', fetch });
 * const say = ({ name, message }: FileFault) => `${name} ${message.en}`;
 * faults.map(say); // ['manifest.json is missing']
 * ```
 */
export interface FileFault {
  /** Its name in the release, such as `observations.json`. */
  readonly name: string;
  /** `differs`: other bytes than the manifest names, or another manifest than was cited; `too-large`: more than `mostBytes`. */
  readonly fault: 'missing' | 'differs' | 'too-large' | 'unreadable';
  /** What is said after its name. */
  readonly message: Label;
}

/** The server has no such file. */
export function missing(name: string): FileFault {
  return { name, fault: 'missing', message: { es: 'falta', en: 'is missing' } };
}

/** The server gave no whole file. */
export function unreadable(name: string, why: string): FileFault {
  return {
    name,
    fault: 'unreadable',
    message: { es: `no se pudo leer: ${why}`, en: `could not be read: ${why}` },
  };
}

/** The file is longer than is read into memory. */
export function tooLarge(name: string, mostBytes: number): FileFault {
  return {
    name,
    fault: 'too-large',
    message: {
      es: `pasa de los ${mostBytes} bytes que se leen como máximo`,
      en: `exceeds the ${mostBytes} bytes that are read at most`,
    },
  };
}

/** The file is another than the manifest names. */
export function differs({ name, bytes, sha256 }: ListedFile, found: Omit<ListedFile, 'name'>): FileFault {
  return {
    name,
    fault: 'differs',
    message: {
      es: `difiere: tiene ${found.bytes} bytes y SHA-256 ${found.sha256}; el manifiesto dice ${bytes} y ${sha256}`,
      en: `differs: it has ${found.bytes} bytes and SHA-256 ${found.sha256}; the manifest states ${bytes} and ${sha256}`,
    },
  };
}

/** What stands in the place of the manifest is none. */
export function notAManifest(name: string): FileFault {
  return {
    name,
    fault: 'unreadable',
    message: { es: 'no es el manifiesto de una edición', en: 'is not the manifest of a release' },
  };
}

/** The manifest is that of another release. */
export function ofAnotherRelease(name: string, release: string, id: string): FileFault {
  return {
    name,
    fault: 'differs',
    message: {
      es: `es de la edición ${id} y no de la ${release}`,
      en: `is of release ${id} and not of ${release}`,
    },
  };
}

/** The manifest is another than the citation names. */
export function notAsCited(name: string, cited: string, digest: string): FileFault {
  return {
    name,
    fault: 'differs',
    message: {
      es: `no es el que se citó: su SHA-256 es ${digest}; la cita dice ${cited}`,
      en: `is not the one that was cited: its SHA-256 is ${digest}; the citation states ${cited}`,
    },
  };
}
