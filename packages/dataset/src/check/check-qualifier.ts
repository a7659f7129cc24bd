import type { Finding } from '@pazabierta/schema';
import { parsePrintedNumbers } from '../printed/parse-printed-numbers.ts';
import { parsePrintedQualifier } from '../printed/parse-printed-qualifier.ts';
import { createFinding } from '../read/create-finding.ts';
import type { ObservationRule } from './observation-rules.ts';
import { type Printed, toPrinted } from './to-printed.ts';

/** Finds qualifiers that the printed words do not word, and printed qualifiers ("more than", "casi") that were lost. */
export const checkQualifier: ObservationRule = (version, selection) => {
  const printed = toPrinted(version, selection);
  return printed === null ? [] : checkOne(printed);
};

function checkOne({ place, quantity, asPrinted, language }: Printed): Finding[] {
  // Where the words show another number the rule "number" says so; the qualifier is that of the value's own place.
  const places = parsePrintedNumbers(asPrinted, language).filter(({ value }) => value === quantity.value);
  if (places.length === 0) return [];
  const worded = places.map((number) => parsePrintedQualifier(asPrinted, number, language));
  const isBare = quantity.qualifier === 'exact' || quantity.qualifier === 'stated';
  if (worded.includes(isBare ? null : quantity.qualifier)) return [];
  const [found] = worded;
  return [
    createFinding('qualifier', place, 'quantity.qualifier', {
      message:
        found === null
          ? {
              es: `El calificador es «${quantity.qualifier}», pero «${asPrinted}» no lo dice`,
              en: `The qualifier is "${quantity.qualifier}", but "${asPrinted}" does not say so`,
            }
          : {
              es: `El calificador es «${quantity.qualifier}», pero «${asPrinted}» dice «${found}»`,
              en: `The qualifier is "${quantity.qualifier}", but "${asPrinted}" says "${found}"`,
            },
      remedy:
        found === null
          ? {
              es: 'Use exact o stated, o copie también la palabra que califica la cifra',
              en: 'Use exact or stated, or copy the word that qualifies the figure, too',
            }
          : { es: `Use ${found}`, en: `Use ${found}` },
    }),
  ];
}
