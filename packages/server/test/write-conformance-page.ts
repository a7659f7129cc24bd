import type { Label, Language } from '@pazabierta/schema';
import { CONTRACT_RULES } from '../conformance/contract-rules.ts';
import { DESIGN_RULES, DESIGN_RULES_URL, type DesignRule } from '../conformance/design-rules.ts';
import { NOT_KEPT } from '../conformance/lint-contract.ts';
import type { Check } from './conformance/finding.ts';

/** What is looked at in every answer, in words for readers. */
const CHECK_TEXTS: Readonly<Record<Check, Label>> = {
  'no answer is a failure of ours': {
    es: 'Ninguna es un fallo nuestro (5xx)',
    en: 'No answer is a failure of ours (5xx)',
  },
  'the status is documented': {
    es: 'El estado está en el contrato de esa operación',
    en: 'The status stands in the contract of that operation',
  },
  'the media type is documented': {
    es: 'El formato está en el contrato de esa respuesta',
    en: 'The media type stands in the contract of that answer',
  },
  'the media type is one that was accepted': {
    es: 'El formato es uno de los que se aceptaban',
    en: 'The media type is one that was accepted',
  },
  'the body is as documented': {
    es: 'El cuerpo cumple el esquema del contrato, según Ajv',
    en: 'The body fits the schema of the contract, by Ajv',
  },
  'the text is well formed': {
    es: 'El texto es Unicode válido',
    en: 'The text is well-formed Unicode',
  },
  'every header is documented': {
    es: 'No hay ninguna cabecera que el contrato no nombre',
    en: 'There is no header that the contract does not name',
  },
  'every required header is there': {
    es: 'Están todas las cabeceras que el contrato exige',
    en: 'Every header that the contract requires is there',
  },
  'every header is written as documented': {
    es: 'Cada cabecera está escrita como dice el contrato',
    en: 'Every header is written as the contract says',
  },
  'a valid request is answered': {
    es: 'Lo que el contrato permite se responde',
    en: 'What the contract allows is answered',
  },
  'an invalid request is refused': {
    es: 'Lo que no permite se rechaza',
    en: 'What it does not allow is refused',
  },
  'it is refused with its problem': {
    es: 'Se rechaza con el problema que corresponde',
    en: 'It is refused with the problem that fits',
  },
  'the problem names what was wrong': {
    es: 'El problema nombra el parámetro equivocado',
    en: 'The problem names the parameter that was wrong',
  },
  'the problem is in the language asked for': {
    es: 'El problema está en el idioma pedido',
    en: 'The problem is in the language asked for',
  },
  'nothing inside is shown': {
    es: 'Nada muestra SQL, rutas de archivos ni trazas',
    en: 'Nothing shows SQL, paths of files or stacks',
  },
  'an empty list says why': {
    es: 'Una lista vacía dice por qué lo está',
    en: 'An empty list says why it is empty',
  },
  'HEAD is answered as GET': {
    es: 'HEAD responde como GET, sin cuerpo',
    en: 'HEAD is answered as GET, without a body',
  },
  'who has the answer is told so': {
    es: 'Quien ya tiene la respuesta recibe un 304',
    en: 'A reader who has the answer already gets a 304',
  },
  'a method that is not allowed is refused': {
    es: 'Un método que no se permite es un 405 que dice cuáles sí',
    en: 'A method that is not allowed is a 405 that says which are',
  },
};

const STANDINGS: Readonly<Record<DesignRule['standing'], Label>> = {
  kept: { es: 'se cumple', en: 'kept' },
  'kept-differently': { es: 'se cumple de otra manera', en: 'kept differently' },
  'not-applicable': { es: 'no aplica aquí', en: 'does not apply here' },
};

const TEXT = {
  es: {
    title: 'Conformidad',
    intro:
      'Lo que la API promete en su contrato (`/openapi.json`), y qué lo demuestra. Todo corre con cada cambio, en `npm test`. Cada comprobación tiene al menos un fallo sembrado a propósito que ella sola encuentra, porque la que no puede fallar no demuestra nada. Esta página se genera de las propias reglas.',
    document: 'El contrato como documento',
    documentText: [
      'Es OpenAPI 3.1 válido, con sus esquemas, según `@hyperjump/json-schema`; y es el que generan las rutas.',
      'Cumple las reglas de más abajo y las de Spectral para OpenAPI, salvo estas:',
    ],
    requests: 'Las peticiones',
    requestsText: [
      'A cada operación se le hacen peticiones generadas a partir del contrato y de los datos que ella misma da: válidas, y con uno o varios fallos (bytes nulos, sustitutos sueltos, valores larguísimos, parámetros repetidos, barras codificadas, límites enormes, cursores de otra pregunta, cuerpos que no son JSON, formatos inexistentes…). De cada respuesta se comprueba que:',
      '`npm test` hace decenas por operación; `pnpm test:conformance` hace miles, con la semilla que se quiera.',
    ],
    rules: 'Reglas neerlandesas de diseño de API',
    rulesText: `Las [NLGov REST API Design Rules](${DESIGN_RULES_URL}), escritas con nuestras palabras. «Se demuestra en» nombra reglas del contrato o pruebas.`,
    rule: 'Regla',
    says: 'Dice',
    why: 'Por qué no',
    standing: 'Aquí',
    shown: 'Se demuestra en',
    own: 'Reglas propias',
    ownText: 'Lo que además prometen los documentos de este proyecto, y se ve en el contrato.',
    unbroken: 'Lo publicado no se rompe',
    unbrokenText:
      'Un cambio que rompe lo escrito para el último contrato publicado no pasa, salvo que se declare con su razón y con el número de versión que le toca: `pnpm contract:diff`.',
    formats: 'Los formatos',
    formatsText:
      'Una prueba compara los mismos datos en todos los formatos, cada uno leído por un lector que no es el que lo escribe: DuckDB (Parquet), read-excel-file (XLSX), papaparse (CSV y SDMX-CSV), JSON-stat Toolkit, Citation.js (citas), libSQL (SQLite).',
  },
  en: {
    title: 'Conformance',
    intro:
      'What the API promises in its contract (`/openapi.json`), and what shows it. All of it runs with every change, in `npm test`. Each check has at least one fault seeded on purpose that it alone finds, because one that cannot fail shows nothing. This page is generated from the rules themselves.',
    document: 'The contract as a document',
    documentText: [
      'It is valid OpenAPI 3.1, its schemas included, by `@hyperjump/json-schema`; and it is the one that the routes generate.',
      'It keeps the rules below, and those of Spectral for OpenAPI, save these:',
    ],
    requests: 'The requests',
    requestsText: [
      'Each operation is asked requests made up from the contract and from the data that it gives itself: valid ones, and ones with a fault or several (NUL bytes, lone surrogates, overlong values, repeated parameters, encoded slashes, huge limits, cursors of other questions, bodies that are not JSON, formats that do not exist…). Of each answer these things are checked:',
      '`npm test` asks dozens of each operation; `pnpm test:conformance` asks thousands, from any seed.',
    ],
    rules: 'Dutch API Design Rules',
    rulesText: `The [NLGov REST API Design Rules](${DESIGN_RULES_URL}), in words of our own. "Shown by" names rules of the contract or tests.`,
    rule: 'Rule',
    says: 'Says',
    why: 'Why not',
    standing: 'Here',
    shown: 'Shown by',
    own: 'Rules of our own',
    ownText: 'What the documents of this project promise beside them, and the contract shows.',
    unbroken: 'Nothing published is broken',
    unbrokenText:
      'A change that breaks what was written against the last published contract does not pass, unless it is declared with its reason and with the version that it needs: `pnpm contract:diff`.',
    formats: 'The formats',
    formatsText:
      'One test holds the same data in every format against each other, each read by a reader that is not the writer: DuckDB (Parquet), read-excel-file (XLSX), papaparse (CSV and SDMX-CSV), the JSON-stat Toolkit, Citation.js (citations), libSQL (SQLite).',
  },
} as const;

/** The page of the docs that says what the API promises and what shows it, in one language. */
export function writeConformancePage(language: Language): string {
  const text = TEXT[language];
  const other = language === 'es' ? '[English](conformance.en.md)' : '[Español](conformance.es.md)';
  const ofStandard = new Set(DESIGN_RULES.flatMap(({ rules = [] }) => rules));
  const own = Object.entries(CONTRACT_RULES).filter(([name]) => !ofStandard.has(name));
  return [
    `# ${text.title}`,
    '',
    other,
    '',
    text.intro,
    '',
    `## ${text.document}`,
    '',
    ...text.documentText.flatMap((paragraph) => [paragraph, '']),
    ...toTable(
      [text.rule, text.why],
      Object.entries(NOT_KEPT).map(([name, reason]) => [`\`${name}\``, reason[language]]),
    ),
    `## ${text.requests}`,
    '',
    text.requestsText[0],
    '',
    ...Object.values(CHECK_TEXTS).map((check) => `- ${check[language]}.`),
    '',
    text.requestsText[1],
    '',
    `## ${text.rules}`,
    '',
    text.rulesText,
    '',
    ...toTable(
      [text.rule, text.says, text.standing, text.shown],
      DESIGN_RULES.map((rule) => [
        `\`${rule.name}\``,
        [rule.text[language], rule.note?.[language]].filter(Boolean).join('. ').replaceAll('..', '.'),
        STANDINGS[rule.standing][language],
        [...(rule.rules ?? []), ...(rule.tests ?? [])].map((name) => `\`${name}\``).join(', ') || '-',
      ]),
    ),
    `## ${text.own}`,
    '',
    text.ownText,
    '',
    ...toTable(
      [text.rule, text.says],
      own.map(([name, rule]) => [`\`${name}\``, rule.text[language]]),
    ),
    `## ${text.unbroken}`,
    '',
    text.unbrokenText,
    '',
    `## ${text.formats}`,
    '',
    text.formatsText,
    '',
  ].join('\n');
}

function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [header, header.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return [...lines, ''];
}
