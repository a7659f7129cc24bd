import type { Label } from '@pazabierta/schema';

/** One of the Dutch API Design Rules, and how this API stands to it. */
export interface DesignRule {
  /** The name of the rule in the standard, which is also its anchor there. */
  readonly name: `/core/${string}`;
  readonly text: Label;
  readonly standing: 'kept' | 'kept-differently' | 'not-applicable';
  /** The rules of `contract-rules.ts` that show it in the contract. */
  readonly rules?: readonly string[];
  /** The tests that show it in answers, from the root of the repository. */
  readonly tests?: readonly string[];
  /** How, and why differently; always there where neither a rule nor a test shows it. */
  readonly note?: Label;
}

/** The standard: NLGov REST API Design Rules, of the Dutch government. */
export const DESIGN_RULES_URL = 'https://gitdocumentatie.logius.nl/publicatie/api/adr/';

const HEADERS = 'packages/server/test/headers.test.ts';
const PROBLEMS = 'packages/server/test/problems.test.ts';
const EVERY_ROUTE = 'packages/server/test/every-route.test.ts';
const DOCUMENT = 'packages/server/test/contract-document.test.ts';
const ANSWERS = 'packages/server/test/design-rules.test.ts';
const CACHE = 'packages/server/test/cache-answers.test.ts';
const CHANGES = 'apps/api/test/contract-changes.test.ts';

/** Every rule of the standard, in its order. */
export const DESIGN_RULES: readonly DesignRule[] = [
  {
    name: '/core/naming-resources',
    text: { es: 'Las direcciones nombran cosas', en: 'Addresses name things' },
    standing: 'kept',
    rules: ['naming-resources'],
  },
  {
    name: '/core/naming-collections',
    text: { es: 'Las colecciones llevan nombres en plural', en: 'Collections have names in the plural' },
    standing: 'kept',
    rules: ['naming-collections'],
  },
  {
    name: '/core/interface-language',
    text: {
      es: 'Los nombres están en el idioma oficial, salvo que los lectores sean de muchos países',
      en: 'Names are in the official language, unless readers come from many countries',
    },
    standing: 'kept-differently',
    rules: ['field-names-camel-case', 'query-keys-camel-case'],
    note: {
      es: 'Los nombres están en inglés, que es la lengua de las normas que siguen (DCAT, Data Package, CSL); todo texto está en español y en inglés.',
      en: 'Names are in English, the language of the standards that they follow (DCAT, Data Package, CSL); every text is in Spanish and English.',
    },
  },
  {
    name: '/core/no-trailing-slash',
    text: { es: 'Ninguna dirección acaba en barra', en: 'No address ends in a slash' },
    standing: 'kept',
    rules: ['no-trailing-slash'],
    tests: [ANSWERS],
  },
  {
    name: '/core/path-segments-kebab-case',
    text: {
      es: 'Las partes de una dirección van en kebab-case y sin extensión',
      en: 'The parts of an address are in kebab-case, without an extension',
    },
    standing: 'kept-differently',
    rules: ['path-segments-kebab-case'],
    tests: ['packages/server/test/list-formats.test.ts'],
    note: {
      es: 'El contrato no tiene extensiones, pero la API entiende «.csv» y las demás, para que una tabla se pueda enlazar y abrir en un navegador.',
      en: 'The contract has no extensions, but the API understands ".csv" and the others, so that a table can be linked and opened in a browser.',
    },
  },
  {
    name: '/core/query-keys-camel-case',
    text: { es: 'Los parámetros van en camelCase', en: 'Parameters are camelCase' },
    standing: 'kept',
    rules: ['query-keys-camel-case'],
  },
  {
    name: '/core/hide-implementation',
    text: {
      es: 'No se ve con qué está hecha la API',
      en: 'What the API is built with does not show',
    },
    standing: 'kept',
    rules: ['closed-answers'],
    tests: [PROBLEMS, HEADERS],
  },
  {
    name: '/core/lang-code',
    text: {
      es: 'Los textos dicen su idioma con códigos de BCP 47',
      en: 'Texts say their language by codes of BCP 47',
    },
    standing: 'kept-differently',
    rules: ['language-of-problems'],
    note: {
      es: 'Los códigos son de BCP 47, pero un texto es un objeto { es, en } y no una lista de pares: así el esquema exige los dos idiomas.',
      en: 'The codes are of BCP 47, but a text is an object { es, en } and not a list of pairs: so the schema demands both languages.',
    },
  },
  {
    name: '/core/date-time/format',
    text: { es: 'Las fechas van en ISO 8601', en: 'Dates are in ISO 8601' },
    standing: 'kept',
    rules: ['date-time'],
  },
  {
    name: '/core/date-time/timezone',
    text: { es: 'Las horas van en UTC', en: 'Times are in UTC' },
    standing: 'kept',
    rules: ['date-time'],
    note: {
      es: 'Lo que tiene fecha tiene día y no hora; donde una norma pide hora (Atom, Data Package, SDMX), es la medianoche UTC de ese día.',
      en: 'What has a date has a day and no time; where a standard wants one (Atom, Data Package, SDMX), it is midnight UTC of that day.',
    },
  },
  {
    name: '/core/date-time/date-omit-time-portion',
    text: { es: 'Un día no lleva hora', en: 'A day has no time' },
    standing: 'kept',
    rules: ['date-time'],
  },
  {
    name: '/core/http-methods',
    text: { es: 'Solo métodos de HTTP', en: 'Only methods of HTTP' },
    standing: 'kept',
    rules: ['http-methods'],
    tests: [EVERY_ROUTE],
  },
  {
    name: '/core/http-safety',
    text: {
      es: 'Leer no cambia nada, y preguntar dos veces tampoco',
      en: 'Reading changes nothing, and neither does asking twice',
    },
    standing: 'kept',
    rules: ['http-safety'],
    tests: [CACHE],
    note: {
      es: 'La única conexión con los datos es de solo lectura (query_only).',
      en: 'The one connection to the data can only read (query_only).',
    },
  },
  {
    name: '/core/http-response-code',
    text: { es: 'El código de respuesta dice qué pasó', en: 'The status code says what happened' },
    standing: 'kept',
    rules: ['http-response-code', 'missing-item', 'unchanged', 'failures'],
    tests: [PROBLEMS],
  },
  {
    name: '/core/stateless',
    text: { es: 'El servidor no recuerda a nadie', en: 'The server remembers nobody' },
    standing: 'kept',
    rules: ['no-credentials'],
    tests: [ANSWERS],
    note: {
      es: 'No hay sesiones ni cookies: una respuesta sigue de la petición y de las ediciones.',
      en: 'There are no sessions and no cookies: an answer follows from the request and the releases.',
    },
  },
  {
    name: '/core/nested-child',
    text: {
      es: 'Lo que solo existe dentro de otra cosa está debajo de su dirección',
      en: 'What exists only within another thing stands below its address',
    },
    standing: 'kept',
    note: {
      es: 'Los archivos, cambios y estado están debajo de su edición; la historia, la cita y la ficha, debajo de su elemento.',
      en: 'Files, changes and status stand below their release; history, citation and catalogue entry below their item.',
    },
    tests: [EVERY_ROUTE],
  },
  {
    name: '/core/resource-operations',
    text: {
      es: 'Una operación es un recurso propio',
      en: 'An operation is a resource of its own',
    },
    standing: 'kept',
    rules: ['naming-resources', 'http-safety'],
    note: {
      es: 'Son dos: «/v1/search» y «/v1/citations/check».',
      en: 'There are two: "/v1/search" and "/v1/citations/check".',
    },
  },
  {
    name: '/core/error-handling/problem-details',
    text: { es: 'Los errores siguen RFC 9457', en: 'Errors follow RFC 9457' },
    standing: 'kept',
    rules: ['problem-details'],
    tests: [PROBLEMS, DOCUMENT],
  },
  {
    name: '/core/error-handling/invalid-input',
    text: { es: 'Lo que no es válido es un 400', en: 'What is not valid is a 400' },
    standing: 'kept',
    rules: ['invalid-input'],
    tests: [EVERY_ROUTE, PROBLEMS],
  },
  {
    name: '/core/error-handling/all-errors',
    text: { es: 'Todos los fallos se dicen a la vez', en: 'All faults are said at once' },
    standing: 'kept',
    tests: [PROBLEMS],
  },
  {
    name: '/core/doc-openapi',
    text: { es: 'El contrato es OpenAPI', en: 'The contract is OpenAPI' },
    standing: 'kept',
    rules: ['doc-openapi'],
    tests: [DOCUMENT],
  },
  {
    name: '/core/doc-openapi-contact',
    text: { es: 'El contrato dice a quién preguntar', en: 'The contract says whom to ask' },
    standing: 'kept-differently',
    rules: ['doc-openapi-contact'],
    note: {
      es: 'Sin correo: el proyecto responde en público, donde está su código.',
      en: 'Without an e-mail address: the project answers in public, where its code is.',
    },
  },
  {
    name: '/core/doc-language',
    text: {
      es: 'La documentación está en el idioma oficial',
      en: 'The documentation is in the official language',
    },
    standing: 'kept-differently',
    rules: ['bilingual-summary', 'bilingual-descriptions'],
    tests: [DOCUMENT],
    note: {
      es: 'En español, que es la lengua de sus lectores, y en inglés.',
      en: 'In Spanish, the language of its readers, and in English.',
    },
  },
  {
    name: '/core/publish-openapi',
    text: {
      es: 'El contrato está en «openapi.json», para todo el mundo',
      en: 'The contract stands at "openapi.json", for everybody',
    },
    standing: 'kept-differently',
    tests: [ANSWERS],
    note: {
      es: 'En «/openapi.json», al lado de «/v1» y no debajo, porque también describe «/live» y «/ready».',
      en: 'At "/openapi.json", beside "/v1" and not below it, since it describes "/live" and "/ready" too.',
    },
  },
  {
    name: '/core/deprecation-schedule',
    text: {
      es: 'Lo que se va a retirar se anuncia con su fecha',
      en: 'What will be withdrawn is announced with its date',
    },
    standing: 'kept',
    rules: ['deprecation-schedule'],
    tests: [CHANGES],
  },
  {
    name: '/core/transition-period',
    text: {
      es: 'La versión mayor anterior sigue en pie un tiempo fijo',
      en: 'The major version before stays for a fixed time',
    },
    standing: 'not-applicable',
    note: { es: 'Todavía hay una sola versión mayor.', en: 'There is only one major version so far.' },
  },
  {
    name: '/core/uri-version',
    text: { es: 'La dirección lleva la versión mayor', en: 'The address has the major version' },
    standing: 'kept-differently',
    rules: ['uri-version'],
    note: {
      es: 'Está en cada dirección y no en la del servidor, porque «/live» y «/ready» no tienen versión.',
      en: 'It stands in every path and not in the address of the server, since "/live" and "/ready" have no version.',
    },
  },
  {
    name: '/core/changelog',
    text: {
      es: 'Los cambios del contrato se publican',
      en: 'Changes of the contract are published',
    },
    standing: 'kept',
    tests: [CHANGES],
    note: {
      es: 'Lo incompatible se declara con su razón, y cada versión que se publique de los paquetes trae su lista de cambios.',
      en: 'What breaks is declared with its reason, and each version of the packages that is published brings its change log.',
    },
  },
  {
    name: '/core/semver',
    text: { es: 'Las versiones siguen SemVer', en: 'Versions follow SemVer' },
    standing: 'kept',
    rules: ['semver'],
    tests: [CHANGES],
  },
  {
    name: '/core/version-header',
    text: {
      es: 'Toda respuesta dice la versión en «API-Version»',
      en: 'Every answer says the version in "API-Version"',
    },
    standing: 'kept',
    rules: ['version-header'],
    tests: [ANSWERS],
    note: {
      es: 'Salvo lo que Node rechaza por no ser HTTP, antes de que la API lo vea.',
      en: 'Save what Node refuses as no HTTP, before the API sees it.',
    },
  },
  {
    name: '/core/transport/tls',
    text: { es: 'Todo va cifrado', en: 'Everything is encrypted' },
    standing: 'not-applicable',
    note: {
      es: 'Le toca al proxy que recibe HTTPS delante de la API.',
      en: 'It is for the proxy that ends HTTPS in front of the API.',
    },
  },
  {
    name: '/core/transport/no-sensitive-uris',
    text: {
      es: 'Ninguna dirección lleva nada que haya que callar',
      en: 'No address has anything to keep quiet about',
    },
    standing: 'kept',
    rules: ['no-sensitive-uris', 'no-credentials'],
  },
  {
    name: '/core/transport/security-headers',
    text: {
      es: 'Toda respuesta lleva las cabeceras de seguridad',
      en: 'Every answer has the security headers',
    },
    standing: 'kept-differently',
    tests: [ANSWERS],
    note: {
      es: 'Los datos son públicos y se pueden guardar: no llevan «no-store». «X-Frame-Options» lo dice «Content-Security-Policy»; HSTS es del proxy.',
      en: 'The data are public and may be kept: they have no "no-store". "Content-Security-Policy" says what "X-Frame-Options" would; HSTS is for the proxy.',
    },
  },
  {
    name: '/core/transport/cors',
    text: {
      es: 'Qué otras páginas pueden leer está decidido',
      en: 'Which other sites may read is decided',
    },
    standing: 'kept',
    tests: [HEADERS],
    note: {
      es: 'Todas, porque los datos son abiertos.',
      en: 'All of them, since the data are open.',
    },
  },
  {
    name: '/core/geospatial',
    text: {
      es: 'Los datos geográficos siguen su módulo',
      en: 'Geospatial data follow their module',
    },
    standing: 'not-applicable',
    note: {
      es: 'No hay coordenadas ni formas: un lugar es un código.',
      en: 'There are no coordinates and no shapes: a place is a code.',
    },
  },
];
