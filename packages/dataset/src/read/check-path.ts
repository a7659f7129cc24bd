import { Collection, type Finding } from '@pazabierta/schema';
import { createFinding } from './create-finding.ts';

/** How the name of a file ends that holds one item a line. Only observations are so many that they need it. */
export const LINES = '.ndjson';

/** A finding of the rule `layout` where a file is not `<collection>/<name>.yaml` or `observations/<name>.ndjson`; otherwise `null`. */
export function checkPath(path: string): Finding | null {
  const [folder = '', name = '', ...deeper] = path.split('/');
  if (!Collection.safeParse(folder).success || name === '') {
    return misplaced(path, {
      es: `«${path}» no está en la carpeta de ninguna colección`,
      en: `"${path}" is not in the folder of any collection`,
    });
  }
  const isOfLines = folder === 'observations' && name.endsWith(LINES);
  const stem = isOfLines ? name.slice(0, -LINES.length) : name.replace(/\.yaml$/, '');
  if (deeper.length > 0 || stem === name || !isFileName(stem)) {
    return misplaced(path, {
      es: `«${path}» no es un archivo .yaml con nombre en minúsculas directamente en «${folder}»`,
      en: `"${path}" is not a .yaml file with a lower-case name directly in "${folder}"`,
    });
  }
  return null;
}

/** Whether a text can be the name of a curated file, without its ending. */
export const isFileName = (stem: string): boolean => /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(stem);

function misplaced(path: string, message: { es: string; en: string }): Finding {
  const folders = Collection.options.join(', ');
  return createFinding('layout', { file: path, line: 1, lines: new Map() }, '', {
    message,
    remedy: {
      es: `Póngalo como <colección>/<nombre>.yaml; las colecciones son ${folders}`,
      en: `Place it as <collection>/<name>.yaml; the collections are ${folders}`,
    },
  });
}
