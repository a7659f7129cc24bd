import { citeSource } from '@pazabierta/formats/citations';
import type { Source } from '@pazabierta/schema';
import { expect, test } from 'vitest';
import { article, copy, gazette, news, page, unopened } from './sources.ts';

const cases: [behaviour: string, source: Source, es: string, en: string][] = [
  [
    'says that a date is inferred when no date is printed',
    article,
    'Gasman Zylbermann, Nadine (entre el 20 de julio y el 31 de diciembre de 2021, fecha inferida). «Women, Leadership and Peacemaking» (consultada el 23 de noviembre de 2026).',
    'Gasman Zylbermann, Nadine (between 20 July and 31 December 2021, date inferred). “Women, Leadership and Peacemaking” (accessed 23 November 2026).',
  ],
  [
    'names a body as printed, and its container once, when the publisher is the container',
    gazette,
    'Instituto Nacional de las Mujeres (22 de diciembre de 2020). «Programa Nacional para la Igualdad entre Mujeres y Hombres 2020-2024», Diario Oficial de la Federación, pp. 432-521 (https://dof.gob.mx/nota_detalle_popup.php?codigo=5608467, consultada en extracto el 23 de noviembre de 2026).',
    'Instituto Nacional de las Mujeres (22 December 2020). “Programa Nacional para la Igualdad entre Mujeres y Hombres 2020-2024”, Diario Oficial de la Federación, pp. 432-521 (https://dof.gob.mx/nota_detalle_popup.php?codigo=5608467, read in excerpt, accessed 23 November 2026).',
  ],
  [
    'begins with the title, and nests its quotation marks, when nobody signs',
    news,
    '«“No hay paz ni democracia sin las mujeres”» (4 de diciembre de 2021), La Jornada (https://jornada.com.mx/notas/2021/12/04/sociedad/no-hay-paz, consultada en extracto el 23 de noviembre de 2026).',
    '“‘No hay paz ni democracia sin las mujeres’” (4 December 2021), La Jornada (https://jornada.com.mx/notas/2021/12/04/sociedad/no-hay-paz, read in excerpt, accessed 23 November 2026).',
  ],
  [
    'says that there is no date when none is stated',
    page,
    '«Red de Mujeres Constructoras de Paz (MUCPAZ)» (s. f.), Instituto Nacional de las Mujeres (https://www.gob.mx/inmujeres/mucpaz, consultada en extracto el 23 de noviembre de 2026).',
    '“Red de Mujeres Constructoras de Paz (MUCPAZ)” (n.d.), Instituto Nacional de las Mujeres (https://www.gob.mx/inmujeres/mucpaz, read in excerpt, accessed 23 November 2026).',
  ],
  [
    'says that we did not read it when we did not',
    unopened,
    '«Incorpora México criterio de género...» (enero de 2021), El Universal (no consultada por Paz Abierta).',
    '“Incorpora México criterio de género...” (January 2021), El Universal (not consulted by Paz Abierta).',
  ],
  [
    'gives the day of access to whoever cites it when we did not read it',
    { ...unopened, accessed: '2021-07-06' },
    '«Incorpora México criterio de género...» (enero de 2021), El Universal (no consultada por Paz Abierta; quien la cita la consultó el 6 de julio de 2021).',
    '“Incorpora México criterio de género...” (January 2021), El Universal (not consulted by Paz Abierta; whoever cites it accessed it 6 July 2021).',
  ],
  [
    'joins several authors with semicolons, and leaves out a publisher that signs',
    {
      ...page,
      authors: [
        { family: 'Cisneros Rabell', given: 'Ana' },
        { literal: 'Instituto Nacional de las Mujeres' },
      ],
      published: { notBefore: '2021-01-01', notAfter: '2021-12-31', basis: 'printed', note: null },
      url: null,
      accessed: null,
      consulted: 'whole',
    },
    'Cisneros Rabell, Ana; Instituto Nacional de las Mujeres (2021). «Red de Mujeres Constructoras de Paz (MUCPAZ)».',
    'Cisneros Rabell, Ana; Instituto Nacional de las Mujeres (2021). “Red de Mujeres Constructoras de Paz (MUCPAZ)”.',
  ],
  [
    'writes both years, and one end, when a span crosses years or is open',
    {
      ...unopened,
      published: { notBefore: '2020-12-31', notAfter: '2021-01-15', basis: 'printed', note: null },
      accessed: '2021-03/..',
    },
    '«Incorpora México criterio de género...» (entre el 31 de diciembre de 2020 y el 15 de enero de 2021), El Universal (no consultada por Paz Abierta; quien la cita la consultó no antes del 1 de marzo de 2021).',
    '“Incorpora México criterio de género...” (between 31 December 2020 and 15 January 2021), El Universal (not consulted by Paz Abierta; whoever cites it accessed it no earlier than 1 March 2021).',
  ],
  [
    'writes the last day, and the month of access, when only these are known',
    {
      ...copy,
      published: { notBefore: null, notAfter: '2021-01-15', basis: 'printed', note: null },
      url: null,
      accessed: '2024-02',
    },
    '«Incorpora México criterio de género...» (a más tardar el 15 de enero de 2021), El Universal (consultada en extracto en febrero de 2024).',
    '“Incorpora México criterio de género...” (no later than 15 January 2021), El Universal (read in excerpt, accessed in February 2024).',
  ],
  [
    'gives the archived copy when the link is dead',
    {
      ...page,
      archivedUrl: 'https://web.archive.org/mucpaz',
      linkStatus: { status: 'dead', checked: '2026-11-23' },
      accessed: 'not-stated',
    },
    '«Red de Mujeres Constructoras de Paz (MUCPAZ)» (s. f.), Instituto Nacional de las Mujeres (https://web.archive.org/mucpaz, consultada en extracto).',
    '“Red de Mujeres Constructoras de Paz (MUCPAZ)” (n.d.), Instituto Nacional de las Mujeres (https://web.archive.org/mucpaz, read in excerpt).',
  ],
];

test.each(cases)('citeSource() %s', (_, source, es, en) => {
  expect(citeSource(source, 'es')).toBe(es);
  expect(citeSource(source, 'en')).toBe(en);
});
