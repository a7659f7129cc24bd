import type { Finding } from '@pazabierta/schema';
import { parsePrintedNumbers } from '../printed/parse-printed-numbers.ts';
import { createFinding } from '../read/create-finding.ts';
import type { ObservationRule } from './observation-rules.ts';
import { type Printed, toPrinted } from './to-printed.ts';

/** Finds values that their printed words do not show. Words in which no number can be read are a warning: a person must look. */
export const checkNumber: ObservationRule = (version, selection) => {
  const printed = toPrinted(version, selection);
  return printed === null ? [] : checkOne(printed);
};

function checkOne({ place, quantity, asPrinted, language }: Printed): Finding[] {
  const printed = parsePrintedNumbers(asPrinted, language).map(({ value }) => value);
  if (printed.length === 0) return [createFinding('number', place, 'asPrinted', unreadable(asPrinted))];
  const { value, upper } = quantity;
  return [
    ...(printed.includes(value)
      ? []
      : [createFinding('number', place, 'quantity.value', differs(value, printed))]),
    ...(upper === null || printed.includes(upper)
      ? []
      : [createFinding('number', place, 'quantity.upper', differs(upper, printed))]),
  ];
}

function unreadable(asPrinted: string): Pick<Finding, 'severity' | 'message' | 'remedy'> {
  return {
    severity: 'warning',
    message: {
      es: `No se lee ningún número en «${asPrinted}»`,
      en: `No number can be read in "${asPrinted}"`,
    },
    remedy: {
      es: 'Compruebe a ojo que estas palabras imprimen la cifra, o copie las que la imprimen',
      en: 'Make sure by eye that these words print the figure, or copy those that do',
    },
  };
}

function differs(value: number, printed: readonly number[]): Pick<Finding, 'message' | 'remedy'> {
  return {
    message: {
      es: `El valor es ${value}, pero lo impreso dice ${printed.join(', ')}`,
      en: `The value is ${value}, but the printed words say ${printed.join(', ')}`,
    },
    remedy: {
      es: 'Vuelva a la fuente y corrija el valor o las palabras impresas',
      en: 'Go back to the source and mend the value or the printed words',
    },
  };
}
