import type { Indicator, Language } from '@pazabierta/schema';
import { ADDRESS } from '../address.ts';
import { toFence } from '../markdown/to-fence.ts';
import { TEXTS } from './texts.ts';

/** How the figures of an indicator are had, pinned to a release, with what each example prints. */
export function writeSnippets(
  { id, dataset }: Pick<Indicator, 'id' | 'dataset'>,
  release: string,
  count: number,
  language: Language,
): string {
  const texts = TEXTS[language];
  const question = `indicator=${id}&release=${release}`;
  const csv = `${ADDRESS}/v1/observations.csv?${question}&lang=${language}`;
  const json = `${ADDRESS}/v1/observations?${question}&limit=1000`;
  const constant = toConstantName(id);
  const { prints } = texts;
  const printed = toFence('text', String(count));
  return [
    texts.getNote(release),
    `**${texts.terminal}**`,
    toFence('sh', `curl --silent "${csv}"`),
    `**${texts.javascript}**`,
    prints,
    toFence(
      'js',
      `import { ${constant} } from '@pazabierta/dataset/${release}/${dataset}';\n\nconsole.log(${constant}.observations.length);`,
    ),
    printed,
    `**${texts.python}**`,
    prints,
    toFence('python', `import pandas as pd\n\nfigures = pd.read_csv("${csv}")\nprint(len(figures))`),
    printed,
    `**${texts.r}**`,
    prints,
    toFence('r', `library(jsonlite)\n\nfigures <- fromJSON("${json}")$data\ncat(nrow(figures))`),
    printed,
    `**${texts.spreadsheet}**`,
    texts.spreadsheetNote,
    toFence('powerquery', `= Csv.Document(Web.Contents("${csv}"), [Encoding = 65001])`),
    toFence('text', `=IMPORTDATA("${csv}")`),
  ].join('\n\n');
}

/** The name of the constant that a module of the dataset has for an indicator. */
function toConstantName(id: string): string {
  return id.replace(/[.-]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
