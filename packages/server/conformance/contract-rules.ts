import type { Label } from '@pazabierta/schema';
import type { RuleDefinition } from '@stoplight/spectral-core';
import { casing, falsy, pattern, schema } from '@stoplight/spectral-functions';
import { answersPageByPage } from './answers-page-by-page.ts';

/** One rule that the contract keeps, as Spectral runs it and as a person reads it. */
export interface ContractRule {
  readonly text: Label;
  /** Which places of the document it is about. */
  readonly given: RuleDefinition['given'];
  /** What must hold there. */
  readonly check: RuleDefinition['then'];
}

const OPERATIONS = '$.paths[*][get,post]';
const DATA_OPERATIONS = '$.paths[?(@property.match(/^\\/v1/))][get,post]';
const RESPONSES = `${OPERATIONS}.responses`;
/** Spanish, a dash, English. */
const BOTH_LANGUAGES = { function: pattern, functionOptions: { match: '\\S — \\S' } };
const OF_KEY = '@key';

const keys = (match: string) => ({ field: OF_KEY, function: pattern, functionOptions: { match } });
const keysWithout = (notMatch: string) => ({
  field: OF_KEY,
  function: pattern,
  functionOptions: { notMatch },
});
const shape = (expected: object) => ({ function: schema, functionOptions: { schema: expected } });
const having = (name: string) =>
  shape({ contains: { properties: { name: { const: name } }, required: ['name'] } });

/**
 * The rules of the Dutch API Design Rules that a document shows, in words of our own, and those that this project adds. `design-rules.ts`
 * says which is which.
 */
export const CONTRACT_RULES: Readonly<Record<string, ContractRule>> = {
  'doc-openapi': {
    text: { es: 'El contrato es OpenAPI 3.1', en: 'The contract is OpenAPI 3.1' },
    given: '$.openapi',
    check: { function: pattern, functionOptions: { match: '^3\\.1\\.\\d+$' } },
  },
  'doc-openapi-contact': {
    text: {
      es: 'El contrato dice a quién y dónde preguntar',
      en: 'The contract says whom to ask, and where',
    },
    given: '$.info',
    check: shape({
      required: ['contact'],
      properties: { contact: { required: ['name', 'url'] } },
    }),
  },
  semver: {
    text: {
      es: 'La versión tiene tres números: mayor, menor y parche',
      en: 'The version has three numbers: major, minor and patch',
    },
    given: '$.info.version',
    check: {
      function: pattern,
      functionOptions: { match: '^(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}(-[\\w.-]+)?$' },
    },
  },
  'version-header': {
    text: {
      es: 'Toda respuesta nombra sus cabeceras, y entre ellas «API-Version»',
      en: 'Every answer names its headers, and "API-Version" among them',
    },
    given: `${RESPONSES}[*]`,
    check: shape({
      required: ['headers'],
      properties: { headers: { required: ['API-Version'] } },
    }),
  },
  'uri-version': {
    text: {
      es: 'Toda dirección de datos empieza por la versión mayor, «/v1»; «/live» y «/ready» son del servidor',
      en: 'Every address of data begins with the major version, "/v1"; "/live" and "/ready" are of the server',
    },
    given: '$.paths',
    check: keys('^/(v1(/|$)|live$|ready$)'),
  },
  'no-trailing-slash': {
    text: { es: 'Ninguna dirección acaba en barra', en: 'No address ends in a slash' },
    given: '$.paths',
    check: keysWithout('/$'),
  },
  'path-segments-kebab-case': {
    text: {
      es: 'Las partes de una dirección van en minúsculas, cifras y guiones entre palabras',
      en: 'The parts of an address are lower-case letters and digits, with hyphens between words',
    },
    given: '$.paths',
    check: keys('^(/+([a-z0-9]+(-[a-z0-9]+)*|\\{[^}]+\\}))+/?$'),
  },
  'query-keys-camel-case': {
    text: { es: 'Los parámetros van en camelCase', en: 'Parameters are camelCase' },
    given: `${OPERATIONS}.parameters[*].name`,
    check: { function: casing, functionOptions: { type: 'camel' } },
  },
  'naming-resources': {
    text: {
      es: 'Las direcciones nombran cosas; las únicas operaciones son «search» y «check»',
      en: 'Addresses name things; the only operations are "search" and "check"',
    },
    given: '$.paths',
    check: keysWithout(
      '/(get|list|find|fetch|query|read|create|add|update|set|edit|delete|remove|export|download)(-|/|$)',
    ),
  },
  'naming-collections': {
    text: {
      es: 'Lo que tiene elementos lleva un nombre en plural',
      en: 'What has items has a name in the plural',
    },
    given: '$.paths',
    check: keysWithout('/(?!errata/|[a-z0-9-]+s/)[^/]+/\\{'),
  },
  'http-methods': {
    text: {
      es: 'Una dirección tiene GET o POST y ningún otro método',
      en: 'An address has GET or POST and no other method',
    },
    given: '$.paths[*]',
    check: shape({ propertyNames: { enum: ['get', 'post'] } }),
  },
  'http-safety': {
    text: {
      es: 'Solo la comprobación de citas toma un cuerpo, y tampoco ella cambia nada',
      en: 'Only the check of citations takes a body, and it changes nothing either',
    },
    given: "$.paths[?(@property !== '/v1/citations/check')]",
    check: { field: 'post', function: falsy },
  },
  'http-response-code': {
    text: {
      es: 'Los códigos de respuesta son los que el proyecto conoce',
      en: 'Answers have only the status codes that the project knows',
    },
    given: RESPONSES,
    check: keys('^(200|304|400|404|406|410|413|414|415|429|500|503)$'),
  },
  'problem-details': {
    text: {
      es: 'Todo error es application/problem+json con título, código y detalle (RFC 9457)',
      en: 'Every error is application/problem+json with title, status and detail (RFC 9457)',
    },
    given: `${RESPONSES}[?(@property.match(/^[45]/))]`,
    check: shape({
      required: ['content'],
      properties: {
        content: {
          required: ['application/problem+json'],
          maxProperties: 1,
          properties: {
            'application/problem+json': {
              properties: { schema: { properties: { required: containing('title', 'status', 'detail') } } },
            },
          },
        },
      },
    }),
  },
  'invalid-input': {
    text: {
      es: 'Lo que toma parámetros o un cuerpo puede responder 400',
      en: 'What takes parameters or a body may answer 400',
    },
    given: `$.paths[*][?(@.parameters || @.requestBody)].responses`,
    check: shape({ required: ['400'] }),
  },
  'date-time': {
    text: {
      es: 'Toda fecha es un día (ISO 8601), sin una hora que nadie ha dado',
      en: 'Every date is a day (ISO 8601), without a time of day that nobody gave',
    },
    given: '$.components.schemas..format',
    check: { function: pattern, functionOptions: { match: '^(date|uri)$' } },
  },
  'no-sensitive-uris': {
    text: {
      es: 'Ningún parámetro pide nada personal ni secreto',
      en: 'No parameter asks for anything personal or secret',
    },
    given: `${OPERATIONS}.parameters[*].name`,
    check: {
      function: pattern,
      functionOptions: { notMatch: '/token|secret|password|key|session|user|mail|phone/i' },
    },
  },
  'deprecation-schedule': {
    text: {
      es: 'Lo que se va a retirar dice desde qué día, en «x-sunset»',
      en: 'What will be withdrawn says from which day, in "x-sunset"',
    },
    given: '$..[?(@ && @.deprecated === true)]',
    check: shape({
      required: ['x-sunset'],
      properties: { 'x-sunset': { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } },
    }),
  },
  'no-credentials': {
    text: { es: 'No hace falta ninguna clave', en: 'No key is needed' },
    given: ['$.components.securitySchemes', '$.security', `${OPERATIONS}.security`],
    check: { function: falsy },
  },
  'operation-name': {
    text: {
      es: 'Cada operación tiene un nombre que empieza por su método',
      en: 'Every operation has a name that begins with its method',
    },
    given: OPERATIONS,
    check: shape({
      required: ['operationId'],
      properties: { operationId: { pattern: '^(get|post)[A-Z][A-Za-z0-9]*$' } },
    }),
  },
  'bilingual-summary': {
    text: {
      es: 'Cada operación dice en los dos idiomas qué es',
      en: 'Every operation says in both languages what it is',
    },
    given: OPERATIONS,
    check: [shape({ required: ['summary'] }), { field: 'summary', ...BOTH_LANGUAGES }],
  },
  'bilingual-descriptions': {
    text: {
      es: 'Parámetros, respuestas, partes y servidores se describen en los dos idiomas',
      en: 'Parameters, answers, parts and servers are described in both languages',
    },
    given: [`${OPERATIONS}.parameters[*]`, `${RESPONSES}[*]`, '$.tags[*]', '$.servers[*]'],
    check: [shape({ required: ['description'] }), { field: 'description', ...BOTH_LANGUAGES }],
  },
  'language-of-problems': {
    text: {
      es: 'Toda dirección de datos deja elegir el idioma de sus errores',
      en: 'Every address of data lets the reader choose the language of its problems',
    },
    given: `${DATA_OPERATIONS}`,
    check: shape({
      required: ['parameters'],
      properties: { parameters: having('lang').functionOptions.schema },
    }),
  },
  'pages-of-lists': {
    text: {
      es: 'Toda lista por páginas toma «limit» y «cursor»',
      en: 'Every list that comes in pages takes "limit" and "cursor"',
    },
    given: OPERATIONS,
    check: { function: answersPageByPage },
  },
  envelope: {
    text: {
      es: 'Toda respuesta JSON de datos lleva «data», licencia, cita y enlaces',
      en: 'Every JSON answer of data has "data", licence, citation and links',
    },
    given: `${DATA_OPERATIONS}.responses['200'].content['application/json'].schema`,
    check: shape({ properties: { required: containing('data', 'license', 'citation', 'links') } }),
  },
  'closed-answers': {
    text: {
      es: 'Un objeto dice qué campos tiene y que no tiene otros',
      en: 'An object says which fields it has, and that it has no others',
    },
    given: "$.components.schemas..[?(@ && @.type === 'object')]",
    check: shape({ required: ['additionalProperties'] }),
  },
  'field-names-camel-case': {
    text: {
      es: 'Los campos van en camelCase; los de CSL son los de su norma',
      en: 'Fields are camelCase; those of CSL are those of its standard',
    },
    given: "$.components.schemas[?(@property !== 'CslItems')]..properties",
    check: { field: OF_KEY, function: casing, functionOptions: { type: 'camel' } },
  },
  'schema-names-pascal-case': {
    text: { es: 'Los esquemas van en PascalCase', en: 'Schemas are PascalCase' },
    given: '$.components.schemas',
    check: { field: OF_KEY, function: casing, functionOptions: { type: 'pascal' } },
  },
  failures: {
    text: {
      es: 'Toda dirección de datos dice qué responde si falla o si se pregunta demasiado',
      en: 'Every address of data says what it answers where it fails or is asked too often',
    },
    given: `${DATA_OPERATIONS}.responses`,
    check: shape({ required: ['414', '429', '500'] }),
  },
  unchanged: {
    text: {
      es: 'Toda lectura de datos puede responder que no ha cambiado',
      en: 'Every reading of data may answer that nothing has changed',
    },
    given: '$.paths[?(@property.match(/^\\/v1/))].get.responses',
    check: shape({ required: ['304'] }),
  },
  'missing-item': {
    text: {
      es: 'Lo que nombra una cosa en su dirección puede responder que no existe',
      en: 'What names a thing in its address may answer that there is none',
    },
    given: '$.paths[?(@property.match(/\\{/))].get.responses',
    check: shape({ required: ['404'] }),
  },
};

/** A list that has each of these words. */
function containing(...words: readonly string[]): object {
  return { allOf: words.map((word) => ({ contains: { const: word } })) };
}
