import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { CuratedVersion } from '../read/curated-item.ts';

/** Finds observations that have both a quantity and an absence, or neither, or a status that says otherwise. */
export function checkStatus({ item, place }: CuratedVersion<'observations'>): Finding[] {
  const { quantity, absence, status } = item;
  const findings: Finding[] = [];
  if ((quantity === null) === (absence === null)) {
    findings.push(
      createFinding('status', place, quantity === null ? '' : 'absence', {
        message:
          quantity === null
            ? { es: 'No hay cantidad ni ausencia', en: 'There is neither a quantity nor an absence' }
            : { es: 'Hay cantidad y también ausencia', en: 'There is a quantity and an absence, too' },
        remedy: {
          es: 'Deje la cantidad, o la ausencia con su razón: una de las dos',
          en: 'Keep the quantity, or the absence with its reason: one of the two',
        },
      }),
    );
  }
  if ((status === 'missing') !== (quantity === null)) {
    findings.push(
      createFinding('status', place, 'status', {
        message: {
          es: `El estado es «${status}», pero ${quantity === null ? 'no' : 'sí'} hay cantidad`,
          en: `The status is "${status}", but there is ${quantity === null ? 'no' : 'a'} quantity`,
        },
        remedy: {
          es: 'Quite status: sin cantidad es missing, y con ella normal',
          en: 'Leave status out: without a quantity it is missing, with one it is normal',
        },
      }),
    );
  }
  return findings;
}
