import type { Label, ProblemType } from '@pazabierta/schema';

/**
 * What a problem type means, and what whoever meets it can do.
 *
 * @example
 * ```ts
 * import { PROBLEM_TYPES, type ProblemDescription } from '@pazabierta/server';
 *
 * const limited: ProblemDescription = PROBLEM_TYPES['too-many-requests'];
 * limited.remedy.en.includes('Retry-After'); // true
 * ```
 */
export interface ProblemDescription {
  readonly meaning: Label;
  readonly remedy: Label;
}

/**
 * The closed list of problem types (RFC 9457), each with its page at `/problems/{type}`.
 *
 * @example
 * ```ts
 * import { PROBLEM_TYPES } from '@pazabierta/server';
 *
 * Object.keys(PROBLEM_TYPES).includes('not-found'); // true
 * ```
 */
export const PROBLEM_TYPES: Readonly<Record<ProblemType, ProblemDescription>> = {
  'invalid-request': {
    meaning: {
      es: 'Un parámetro no existe, está repetido o tiene un valor que no se entiende. No se responde a medias: una pregunta mal entendida daría cifras equivocadas.',
      en: 'A parameter does not exist, is given twice, or has a value that is not understood. Nothing is answered by half: a question misunderstood would give wrong figures.',
    },
    remedy: {
      es: 'Lea «errors»: cada entrada nombra el parámetro, lo que se recibió y, si lo hay, el valor válido más cercano.',
      en: 'Read "errors": each entry names the parameter, what was received and, where there is one, the nearest valid value.',
    },
  },
  'not-found': {
    meaning: {
      es: 'No hay nada en esa dirección, o la edición consultada no tiene nada con ese identificador.',
      en: 'There is nothing at that address, or the release that was asked has nothing by that identifier.',
    },
    remedy: {
      es: 'Revise la dirección. En /v1 están todas las que hay; una edición anterior puede no tener lo que tiene la más nueva.',
      en: 'Check the address. All there are stand at /v1; an earlier release may lack what the newest has.',
    },
  },
  'method-not-allowed': {
    meaning: {
      es: 'Los datos son de solo lectura: las direcciones responden a GET, HEAD y OPTIONS, y una a POST. «Allow» nombra los de cada una.',
      en: 'The data can only be read: addresses answer GET, HEAD and OPTIONS, and one answers POST. "Allow" names those of each.',
    },
    remedy: { es: 'Repita la petición con un método de «Allow».', en: 'Ask again with a method of "Allow".' },
  },
  'not-acceptable': {
    meaning: {
      es: 'La cabecera «Accept» pide un formato que esta dirección no tiene.',
      en: 'The "Accept" header asks for a format that this address does not have.',
    },
    remedy: {
      es: 'Pida application/json o text/csv, o escriba format=json o format=csv en la dirección.',
      en: 'Ask for application/json or text/csv, or write format=json or format=csv in the address.',
    },
  },
  gone: {
    meaning: {
      es: 'Estuvo en una edición anterior y ya no está: se retiró, se quitó o no se puede mostrar. «tombstone» dice desde cuándo y por qué.',
      en: 'It was in an earlier release and no longer is: it was withdrawn, removed or may not be shown. "tombstone" says since when and why.',
    },
    remedy: {
      es: 'Lea «tombstone». La edición que nombra «lastRelease» responde como siempre, y «/history» cuenta su vida entera.',
      en: 'Read "tombstone". The release named by "lastRelease" answers as ever, and "/history" tells its whole life.',
    },
  },
  'too-large': {
    meaning: {
      es: 'El cuerpo de la petición pasa de 512 KiB.',
      en: 'The body of the request exceeds 512 KiB.',
    },
    remedy: { es: 'Divídala en varias.', en: 'Split it into several.' },
  },
  'uri-too-long': {
    meaning: {
      es: 'La ruta y los parámetros pasan de 8 KiB.',
      en: 'The path and the parameters exceed 8 KiB.',
    },
    remedy: {
      es: 'Pregunte en varias veces, o pida la tabla entera en CSV y elija de ella.',
      en: 'Ask in several requests, or take the whole table as CSV and choose from it.',
    },
  },
  'unsupported-media-type': {
    meaning: {
      es: 'El cuerpo de la petición debe venir como application/json.',
      en: 'The body of the request must come as application/json.',
    },
    remedy: {
      es: 'Añada la cabecera «Content-Type: application/json».',
      en: 'Add the header "Content-Type: application/json".',
    },
  },
  'too-many-requests': {
    meaning: {
      es: 'Desde su dirección llegaron más peticiones de las que este servidor admite. «RateLimit-Policy» dice cuántas son.',
      en: 'More requests came from your address than this server allows. "RateLimit-Policy" says how many those are.',
    },
    remedy: {
      es: 'Espere los segundos que dice «Retry-After». Una tabla entera en CSV o un archivo de la edición ahorra muchas peticiones.',
      en: 'Wait for the seconds that "Retry-After" says. A whole table as CSV, or a file of the release, saves many requests.',
    },
  },
  unavailable: {
    meaning: {
      es: 'Los datos no se pueden leer en este momento.',
      en: 'The data cannot be read at this moment.',
    },
    remedy: { es: 'Inténtelo de nuevo en unos segundos.', en: 'Try again in a few seconds.' },
  },
  internal: {
    meaning: {
      es: 'Algo falló de nuestro lado; su petición puede ser correcta.',
      en: 'Something failed on our side; your request may be right.',
    },
    remedy: {
      es: 'Inténtelo de nuevo. Si persiste, avísenos con la dirección que pidió.',
      en: 'Try again. If it persists, tell us the address that you asked for.',
    },
  },
};
