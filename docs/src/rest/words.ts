import type { Language } from '@pazabierta/schema';

/** The words that the pages of operations and schemas repeat. */
export const WORDS = {
  es: {
    operationsIntro:
      'Los parámetros van en la consulta (`?nombre=valor&otro=valor`) y son opcionales, salvo donde se dice otra cosa.',
    parameters: 'Parámetros',
    parameterHeadings: ['Nombre', 'Qué hace'],
    forExample: 'Por ejemplo',
    places: { query: 'en la consulta', path: 'en la ruta' },
    required: 'obligatorio',
    commonParameters: 'Además, los parámetros comunes',
    body: 'Cuerpo de la petición',
    answers: 'Respuestas',
    formats: 'Formatos',
    headers: 'Cabeceras propias',
    anyFile: 'el del archivo',
    commonAnswers: 'Además, las respuestas comunes',
    schemasIntro: 'Los campos están siempre, salvo los que se dicen opcionales.',
    fieldHeadings: ['Campo', 'Tipo', 'Qué es'],
    optional: 'opcional',
    type: 'Tipo',
    form: 'Forma',
    chosen: (schema: string) => `Los campos de ${schema}, cada uno solo si se pide; \`id\` va siempre.`,
    yes: 'sí',
    no: 'no',
  },
  en: {
    operationsIntro:
      'Parameters go into the query (`?name=value&other=value`) and are optional, unless it says otherwise.',
    parameters: 'Parameters',
    parameterHeadings: ['Name', 'What it does'],
    forExample: 'For example',
    places: { query: 'in the query', path: 'in the path' },
    required: 'required',
    commonParameters: 'And the common parameters',
    body: 'Body of the request',
    answers: 'Answers',
    formats: 'Formats',
    headers: 'Headers of its own',
    anyFile: 'that of the file',
    commonAnswers: 'And the common answers',
    schemasIntro: 'Fields are always there, unless they are said to be optional.',
    fieldHeadings: ['Field', 'Type', 'What it is'],
    optional: 'optional',
    type: 'Type',
    form: 'Form',
    chosen: (schema: string) =>
      `The fields of ${schema}, each only where it is asked for; \`id\` is always there.`,
    yes: 'yes',
    no: 'no',
  },
} as const;

/** The anchors of the sections of the first page, to which the others link. */
export const ANCHORS: Readonly<Record<Language, Readonly<Record<'parameters' | 'answers', string>>>> = {
  es: { parameters: 'index.md#parámetros-comunes', answers: 'index.md#respuestas-comunes' },
  en: { parameters: 'index.md#common-parameters', answers: 'index.md#common-answers' },
};
