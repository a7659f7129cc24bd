import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CuratedFile } from '../src/read/curated-file.ts';
import { SOUND } from './sound-dataset.ts';

const plan = (id: string, issued: string, additions: string): string => `- id: ${id}
  issued: ${issued}
  title: { es: Título ${id}, en: Title ${id} }
  description: { es: Descripción, en: Description }
  license: CC-BY-4.0
${additions}`;

/** What the third release corrects, rewords and withdraws. */
const THIRD = `- id: nets.gazette
  since: 2026.3
  change:
    - kind: corrected
      reason: { es: Leímos «más de» donde dice «al menos»., en: 'We read "más de" where it says "al menos".' }
    - kind: added
      fields: [note]
      reason: { es: Se aclara la página., en: The page is made clear. }
  indicator: nets
  dimensions: { area: MX, timePeriod: 2020, claimType: actual }
  quantity: { value: 4710, qualifier: at-least }
  asPrinted: al menos 4 mil 710 redes
  citation: { source: gazette }
  referenceDate: { date: 2020-12-31, basis: printed }
  corroborates: [nets.article]
  note: { es: Está en la página 3., en: It is on page 3. }
- id: lost.article
  since: 2026.3
  change: { kind: withdrawn, reason: { es: La fuente no habla de 2019., en: The source does not speak of 2019. } }
  indicator: nets
  dimensions: { area: MX, timePeriod: 2019, claimType: actual }
  absence: { reason: not-collected }
  citation: { source: article }
  referenceDate: { basis: not-stated }
`;

/** The sound dataset with three releases, each of which changes something, and none of which is published. */
export const FILES: readonly CuratedFile[] = [
  ...SOUND.filter(({ path }) => !path.startsWith('releases')),
  {
    path: 'releases.yaml',
    text: [
      plan('2026.1', '2026-11-23', ''),
      plan('2026.2', '2026-11-24', '  additions: { es: Se añade la gaceta., en: The gazette is added. }\n'),
      plan('2026.3', '2026-11-25', '  additions: { es: Nada es nuevo., en: Nothing is new. }\n'),
    ].join(''),
  },
  { path: 'releases/registry.yaml', text: '# Solo las publicadas / Only those published\n[]\n' },
  { path: 'observations/third.yaml', text: THIRD },
];

/** Writes curated files into the dataset folder of a project that is otherwise empty, and gives that folder. */
export async function createProject(files = FILES): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'pazabierta-project-')), 'packages', 'dataset');
  await save(folder, files);
  return folder;
}

/** Writes curated files into a dataset folder. */
export async function save(folder: string, files: readonly CuratedFile[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
