import type { Language } from '@pazabierta/schema';

/** What the first page of the reference says of its own. */
export interface IndexProse {
  readonly title: string;
  readonly intro: readonly string[];
  readonly operations: string;
  readonly grammar: {
    readonly title: string;
    readonly intro: string;
    readonly headings: readonly string[];
    /** A piece of an address, and what it asks. */
    readonly rows: readonly (readonly [piece: string, meaning: string])[];
    readonly strict: string;
  };
  readonly parameters: { readonly title: string; readonly intro: string };
  readonly formats: { readonly title: string; readonly intro: string; readonly headings: readonly string[] };
  readonly caching: { readonly title: string; readonly items: readonly string[] };
  readonly answers: { readonly title: string; readonly intro: string };
  readonly headers: { readonly title: string; readonly intro: string; readonly headings: readonly string[] };
  readonly problems: { readonly title: string; readonly intro: string };
  readonly schemas: { readonly title: string; readonly intro: string };
}

/** The first page in each language; both have the same parts. */
export const INDEX_PROSE: Readonly<Record<Language, IndexProse>> = {
  es: {
    title: 'La API REST',
    intro: [
      'Con la API se leen las cifras de Paz Abierta y todo lo que las sostiene: su fuente, sus palabras impresas, sus límites, su edición y su historia. No hace falta clave ni registro, y cualquier página web puede usarla.',
      '`npm start` la sirve en `http://127.0.0.1:8787`. En otro servidor, lo que sigue a esa dirección es lo mismo.',
      'Así se pide cuánto costaron las redes Mucpaz y quién pagó, como tabla para una hoja de cálculo:',
      "```sh\ncurl 'http://127.0.0.1:8787/v1/mucpaz/investments.csv?release=2026.2'\n```",
      'Paso a paso: [su primera cifra](../../guides/es/first-figure.md), [qué dicen los matices](../../guides/es/qualifiers.md) y [cómo se fija una edición](../../guides/es/releases.md).',
      'Estas páginas se escriben a partir del contrato, que está en `/openapi.json` (OpenAPI 3.1). `/v1` da todas las direcciones, y `/docs` permite probarlas en el navegador.',
    ],
    operations: 'Operaciones',
    grammar: {
      title: 'Cómo se pregunta',
      intro: 'Cada filtro es un parámetro de la dirección. Si hay varios, se cumplen todos.',
      headings: ['Se escribe', 'Pide'],
      rows: [
        ['area=MX-TLA,MX-ZAC', 'lo que tenga cualquiera de esos códigos'],
        ['area=!MX-TLA,MX-ZAC', 'lo que no tenga ninguno de ellos'],
        ['value=100..200', 'números de 100 a 200, ambos incluidos; uno de los dos puede faltar'],
        ['timePeriod=2020..2024', 'lo que cabe entero en esos años'],
        ['sort=-value', 'primero el mayor; sin el guion, el menor'],
        ['release=2026.2', 'esa edición de los datos, que ya no cambia si está publicada'],
        ['asOf=2021-12-31', 'solo lo que las fuentes habían publicado hasta ese día'],
        ['vintage=latest', 'lo más reciente que se dijo de cada cosa'],
        ['fields=quantity,note', 'solo esos campos, en JSON; la cita acompaña siempre a la cifra'],
        ['limit=50', 'cincuenta filas; `page.next` da la dirección de las siguientes'],
        ['/v1/observations.csv', 'el mismo contenido en otro formato'],
      ],
      strict:
        'Lo que no se entiende no se responde a medias. Un parámetro, un código o un valor desconocido da un 400 que nombra el válido más cercano, y una lista sin filas dice en `notes` qué filtro la dejó vacía.',
    },
    parameters: {
      title: 'Parámetros comunes',
      intro: 'Estos significan lo mismo en todas partes. Cada operación dice cuáles tiene.',
    },
    formats: {
      title: 'Formatos',
      intro:
        'El formato se elige con el final de la dirección (`.csv`), con `format=csv` o con la cabecera `Accept`, en ese orden. Sin ninguno responde el primero que tenga la operación, casi siempre JSON. Las listas en JSON van por páginas; en los demás formatos van enteras.',
      headings: ['Nombre', 'Tipo', 'Para qué'],
    },
    caching: {
      title: 'Caché y límites',
      items: [
        'Las respuestas de los datos llevan `ETag`. Con `If-None-Match`, si nada cambió, la respuesta es un 304 sin cuerpo.',
        'Lo que nombra una edición publicada y su formato se puede guardar un año (`immutable`). Sin edición, un minuto; también lo que habla de todas las ediciones, como su estado. Los borradores se preguntan de nuevo cada vez, y los problemas no se guardan.',
        'Una dirección puede tener 8 KiB (414) y un cuerpo, 512 KiB (413). Una página de JSON tiene de 1 a 1000 elementos; una petición a `/v1/citations/check`, hasta 1000 cifras.',
        'Un servidor puede contar las peticiones. Entonces lo dice en `RateLimit-Policy`, y pasado el límite responde 429 con `Retry-After`.',
        'Los métodos son GET, HEAD y OPTIONS, y POST en una sola dirección.',
      ],
    },
    answers: {
      title: 'Respuestas comunes',
      intro:
        'Estas son iguales en todas las operaciones que las tienen. Toda respuesta lleva, además, las cabeceras que se dicen abajo.',
    },
    headers: {
      title: 'Cabeceras',
      intro:
        'Todas las que puede llevar una respuesta. En las tablas y los archivos dicen lo que el JSON lleva dentro.',
      headings: ['Cabecera', 'En toda respuesta', 'Qué dice'],
    },
    problems: {
      title: 'Problemas',
      intro:
        'Todo error es un problema según RFC 9457 (`application/problem+json`), en el idioma de quien pregunta. `type` lleva a una página que lo explica. Sus campos:',
    },
    schemas: { title: 'Esquemas', intro: 'Los campos de todo lo que se responde en JSON.' },
  },
  en: {
    title: 'The REST API',
    intro: [
      'The API reads the figures of Paz Abierta and all that they rest on: their source, the printed words, their bounds, their release and their history. It needs no key and no account, and any web page may use it.',
      '`npm start` serves it at `http://127.0.0.1:8787`. On another server, whatever follows that address is the same.',
      'This asks what the Mucpaz networks cost and who paid, as a table for a spreadsheet:',
      "```sh\ncurl 'http://127.0.0.1:8787/v1/mucpaz/investments.csv?release=2026.2&lang=en'\n```",
      'Step by step: [your first figure](../../guides/en/first-figure.md), [what qualifiers say](../../guides/en/qualifiers.md) and [how to pin a release](../../guides/en/releases.md).',
      'These pages are written from the contract, which stands at `/openapi.json` (OpenAPI 3.1). `/v1` gives every address, and `/docs` lets you try them in a browser.',
    ],
    operations: 'Operations',
    grammar: {
      title: 'How to ask',
      intro: 'Each filter is a parameter of the address. Where there are several, all of them hold.',
      headings: ['Written', 'Asks for'],
      rows: [
        ['area=MX-TLA,MX-ZAC', 'what has any of these codes'],
        ['area=!MX-TLA,MX-ZAC', 'what has none of them'],
        ['value=100..200', 'numbers from 100 to 200, both included; either end may be left out'],
        ['timePeriod=2020..2024', 'what lies whole inside these years'],
        ['sort=-value', 'the greatest first; without the hyphen, the least'],
        ['release=2026.2', 'that release of the data, which never changes once it is published'],
        ['asOf=2021-12-31', 'only what sources had published by that day'],
        ['vintage=latest', 'the newest that was said of each thing'],
        ['fields=quantity,note', 'only these fields, in JSON; the citation always goes with the figure'],
        ['limit=50', 'fifty rows; `page.next` is the address of those that follow'],
        ['/v1/observations.csv', 'the same content in another format'],
      ],
      strict:
        'What is not understood is not answered by half. An unknown parameter, code or value is a 400 that names the nearest valid one, and a list without rows says in `notes` which filter left it empty.',
    },
    parameters: {
      title: 'Common parameters',
      intro: 'These mean the same everywhere. Each operation says which of them it has.',
    },
    formats: {
      title: 'Formats',
      intro:
        'The format is chosen by the end of the address (`.csv`), by `format=csv` or by the header `Accept`, in this order. Without any of them the first that the operation has answers, nearly always JSON. Lists come by pages in JSON, and whole in every other format.',
      headings: ['Name', 'Type', 'What for'],
    },
    caching: {
      title: 'Caching and limits',
      items: [
        'Answers with data have an `ETag`. With `If-None-Match`, where nothing has changed, the answer is a 304 without a body.',
        'What names a published release and its format may be kept for a year (`immutable`). Without a release, for a minute; so may what speaks of all releases, such as their status. Drafts are asked for anew each time, and problems are not kept.',
        'An address may have 8 KiB (414), and a body 512 KiB (413). A page of JSON has 1 to 1000 items; a request to `/v1/citations/check`, up to 1000 figures.',
        'A server may count requests. It then says so in `RateLimit-Policy`, and beyond the limit answers 429 with `Retry-After`.',
        'The methods are GET, HEAD and OPTIONS, and POST at one address.',
      ],
    },
    answers: {
      title: 'Common answers',
      intro:
        'These are the same on all operations that have them. Beside their own, all have the headers that are named below.',
    },
    headers: {
      title: 'Headers',
      intro: 'All that an answer may have. On tables and files they say what JSON has inside.',
      headings: ['Header', 'On every answer', 'What it says'],
    },
    problems: {
      title: 'Problems',
      intro:
        'Every error is a problem as in RFC 9457 (`application/problem+json`), in the language of whoever asks. `type` leads to a page that explains it. Its fields:',
    },
    schemas: { title: 'Schemas', intro: 'The fields of all that is answered in JSON.' },
  },
};
