import type { Label } from '@pazabierta/schema';
import type { HeaderSchema } from './contract-document.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { EXPOSED_HEADERS } from './share-answers.ts';

/** An answer of an operation, as far as its headers follow from it. */
export interface ContractAnswer {
  readonly path: string;
  readonly method: string;
  readonly status: number;
  /** The media types of the 200 of the operation, also where this is another answer of it. */
  readonly mediaTypes: readonly string[];
  /** The names of the parameters of the operation. */
  readonly parameters: readonly string[];
}

/** Whether an answer has a header, may have it, or never does. */
export type Presence = 'always' | 'sometimes' | 'never';

/** A header of the contract: what it says, how its value is written, and which answers have it. */
export interface ContractHeader {
  readonly says: Label;
  readonly schema: HeaderSchema;
  readonly on: (answer: ContractAnswer) => Presence;
}

const pattern = (source: string): HeaderSchema => ({ type: 'string', pattern: `^${source}$` });
const always = () => 'always' as const;
const where =
  (has: (answer: ContractAnswer) => boolean, presence: Presence = 'sometimes') =>
  (answer: ContractAnswer): Presence =>
    has(answer) ? presence : 'never';

const isProblem = ({ status }: ContractAnswer) => status >= 400;
/** Everything but the health of the server, which is never counted and never kept. */
const isData = ({ path }: ContractAnswer) => path.startsWith('/v1');
const isRead = (answer: ContractAnswer) => answer.status === 200 && isData(answer);
const isFile = ({ mediaTypes }: ContractAnswer) => mediaTypes.includes('*/*');
const isTable = (answer: ContractAnswer) => isRead(answer) && answer.mediaTypes.includes('text/csv');
const isKept = (answer: ContractAnswer) =>
  answer.method === 'get' && isData(answer) && (answer.status === 200 || answer.status === 304);
const isCounted = (answer: ContractAnswer) => isData(answer) && answer.status !== 414;
const hasTime = (answer: ContractAnswer) => isTable(answer) && answer.parameters.includes('asOf');

/** Of how many of the media types something is true. */
const share = (mediaTypes: readonly string[], isSo: (mediaType: string) => boolean): Presence => {
  if (mediaTypes.every(isSo)) return 'always';
  return mediaTypes.some(isSo) ? 'sometimes' : 'never';
};

/** Media types that name the release in their body, or are of all releases. */
const TELLING = ['application/json', 'text/html', 'application/atom+xml'];
/** Those that are read by themselves and not kept as a file. */
const UNNAMED = [
  ...TELLING,
  'application/ld+json',
  'application/vnd.datapackage+json',
  'application/vnd.sdmx.structure+json',
  'text/markdown',
];

/**
 * The headers of the answers of the contract, by name. The table of headers of the documentation has them all, and beside them those of
 * answers that are no operation's: of OPTIONS, of a method that is not allowed, and of the root.
 */
export const CONTRACT_HEADERS: Readonly<Record<string, ContractHeader>> = {
  'API-Version': {
    says: { es: 'Versión del contrato', en: 'Version of the contract' },
    schema: pattern('\\d+\\.\\d+\\.\\d+'),
    on: always,
  },
  'Request-Id': {
    says: {
      es: 'Identificador que trajo la petición, o uno nuestro',
      en: 'Id that the request brought, or one of ours',
    },
    schema: pattern('[\\w.:-]{1,64}'),
    on: always,
  },
  'Server-Timing': {
    says: {
      es: 'Milisegundos hasta que comenzó la respuesta, y cuántos tomaron los datos',
      en: 'Milliseconds until the answer began, and how many of them the data took',
    },
    schema: pattern('total;dur=\\d+(?:\\.\\d)?, db;dur=\\d+(?:\\.\\d)?'),
    on: always,
  },
  'Timing-Allow-Origin': {
    says: {
      es: 'Páginas de cualquier origen pueden leer ese tiempo',
      en: 'Pages of any origin may read that time',
    },
    schema: { const: '*' },
    on: always,
  },
  'Access-Control-Allow-Origin': {
    says: { es: 'Páginas de cualquier origen pueden leerla', en: 'Pages of any origin may read it' },
    schema: { const: '*' },
    on: always,
  },
  'Access-Control-Expose-Headers': {
    says: { es: 'Qué cabeceras puede leer esa página', en: 'Which headers such a page may read' },
    schema: { const: EXPOSED_HEADERS.join(', ') },
    on: always,
  },
  'X-Content-Type-Options': {
    says: { es: 'El tipo es el que se nombra', en: 'The media type is the one that is named' },
    schema: { const: SECURITY_HEADERS['X-Content-Type-Options'] },
    on: always,
  },
  'Referrer-Policy': {
    says: {
      es: 'Ninguna dirección leída se cuenta a otros',
      en: 'No address that was read is told to others',
    },
    schema: { const: SECURITY_HEADERS['Referrer-Policy'] },
    on: always,
  },
  'Content-Security-Policy': {
    says: {
      es: 'Los datos no ejecutan nada; una página carga solo lo suyo',
      en: 'Data runs nothing; a page loads only its own',
    },
    schema: pattern("default-src 'none';.* frame-ancestors 'none'"),
    on: always,
  },
  'Cross-Origin-Resource-Policy': {
    says: { es: 'Otros sitios pueden cargarla', en: 'Other sites may load it' },
    schema: { const: SECURITY_HEADERS['Cross-Origin-Resource-Policy'] },
    on: always,
  },
  'RateLimit-Policy': {
    says: {
      es: 'Cuántas peticiones en cuántos segundos, donde se cuentan',
      en: 'So many requests in so many seconds, where they are counted',
    },
    schema: pattern('"default";q=\\d+;w=\\d+'),
    on: (answer) => (answer.status === 429 ? 'always' : where(isCounted)(answer)),
  },
  RateLimit: {
    says: {
      es: 'Cuántas quedan, y segundos hasta que la cuenta empiece de nuevo',
      en: 'So many are left, and seconds until the counting begins anew',
    },
    schema: pattern('"default";r=\\d+;t=\\d+'),
    on: (answer) => (answer.status === 429 ? 'always' : where(isCounted)(answer)),
  },
  'Retry-After': {
    says: { es: 'Segundos que hay que esperar', en: 'Seconds to wait' },
    schema: { type: 'integer', minimum: 0 },
    on: where(({ status }) => status === 429 || status === 503, 'always'),
  },
  'Content-Language': {
    says: { es: 'Idioma; del JSON, los dos', en: 'Language; of JSON, both' },
    schema: { enum: ['es', 'en', 'es, en'] },
    on: where((answer) => isProblem(answer) || (isRead(answer) && !isFile(answer)), 'always'),
  },
  'Content-Disposition': {
    says: { es: 'Nombre para el archivo', en: 'A name for the file' },
    schema: pattern('(?:inline|attachment); filename="[\\w.-]+"'),
    on: (answer) => {
      if (!isRead(answer)) return 'never';
      return isFile(answer) ? 'sometimes' : share(answer.mediaTypes, (type) => !UNNAMED.includes(type));
    },
  },
  'Content-Encoding': {
    says: { es: 'Cómo viene comprimida', en: 'How it is compressed' },
    schema: { enum: ['br', 'gzip'] },
    on: where((answer) => isProblem(answer) || (isRead(answer) && !isFile(answer))),
  },
  'Content-Location': {
    says: {
      es: 'Dirección en que están los mismos bytes se acepte lo que se acepte',
      en: 'Address at which the same bytes stand whatever is accepted',
    },
    schema: { type: 'string', format: 'uri' },
    on: where(
      (answer) =>
        isKept(answer) && !isFile(answer) && answer.mediaTypes.some((type) => type !== 'application/json'),
    ),
  },
  Vary: {
    says: { es: 'Qué cabeceras de la petición decidieron', en: 'Which headers of the request had a say' },
    schema: pattern('Accept(?:-Language|-Encoding)?(?:, Accept-(?:Language|Encoding))*'),
    on: where((answer) => isProblem(answer) || !isFile(answer)),
  },
  'Cache-Control': {
    says: { es: 'Cuánto tiempo se puede guardar', en: 'How long it may be kept' },
    schema: pattern('(?:no-store|no-cache|(?:public|private), (?:no-cache|max-age=\\d+(?:, immutable)?))'),
    on: always,
  },
  ETag: {
    says: { es: 'Qué bytes son estos', en: 'Which bytes these are' },
    schema: pattern('"[\\w-]+"'),
    on: where(isKept, 'always'),
  },
  'Repr-Digest': {
    says: { es: 'El SHA-256 que da el manifiesto', en: 'The SHA-256 that the manifest prints' },
    schema: pattern('sha-256=:[A-Za-z0-9+/]{43}=:'),
    on: where((answer) => isKept(answer) && isFile(answer)),
  },
  Link: {
    says: {
      es: 'Licencia, edición, su estado, dónde avisar y la página siguiente',
      en: 'Licence, release, its status, where to report, and the next page',
    },
    schema: pattern('<[^>]+>; rel="[\\w-]+"(?:, <[^>]+>; rel="[\\w-]+")*'),
    on: where(isTable),
  },
  Release: {
    says: { es: 'Edición que respondió', en: 'Release that answered' },
    schema: { $ref: '#/components/schemas/ReleaseId' },
    on: (answer) =>
      isRead(answer) || (isKept(answer) && isFile(answer))
        ? share(answer.mediaTypes, (type) => !TELLING.includes(type))
        : 'never',
  },
  'Page-Total': {
    says: { es: 'Cuántas filas tiene la pregunta', en: 'How many rows the question has' },
    schema: { type: 'integer', minimum: 0 },
    on: where(isTable),
  },
  'Page-Complete': {
    says: { es: 'Si están todas', en: 'Whether this is all of them' },
    schema: { type: 'boolean' },
    on: where(isTable),
  },
  'As-Of': {
    says: { es: 'El día que se preguntó', en: 'The day that was asked' },
    schema: { type: 'string', format: 'date' },
    on: where(hasTime),
  },
  'Left-Out': {
    says: { es: 'Lo que «asOf» dejó fuera', en: 'What "asOf" left out' },
    schema: pattern('later=\\d+, undated=\\d+'),
    on: where(hasTime),
  },
  Note: {
    says: {
      es: 'Cómo se entendió la pregunta, o por qué no hay filas; sin acentos',
      en: 'How the question was understood, or why there are no rows; without accents',
    },
    schema: pattern('[\\x20-\\x7e]+'),
    on: where(isTable),
  },
};
