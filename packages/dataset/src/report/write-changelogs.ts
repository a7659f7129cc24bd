import { writeChangelog } from '@pazabierta/formats/changelog';
import type { Language } from '@pazabierta/schema';
import type { ReleaseContent } from '../release/read-release.ts';

const TEXTS = {
  es: {
    title: 'Cambios de los datos',
    intro:
      'Esta página dice qué cambió en cada edición, la más nueva primero. La genera `pnpm data:report` a partir de los archivos de las ediciones; no se edita a mano.',
  },
  en: {
    title: 'Changes of the data',
    intro:
      'This page says what changed in each release, the newest first. `pnpm data:report` generates it from the files of the releases; it is not edited by hand.',
  },
} as const;

/** The changelogs of some releases, newest first, as one document in Markdown in one language. What is suppressed is left out. */
export function writeChangelogs(releases: readonly ReleaseContent[], language: Language): string {
  const { title, intro } = TEXTS[language];
  const hidden = new Set(
    releases.flatMap(({ registration }) =>
      registration.suppressions.map(({ collection, id }) => `${collection}/${id}`),
    ),
  );
  const parts = releases.map(({ release, changes: all }, index) => {
    const changes = all.filter(({ collection, id }) => !hidden.has(`${collection}/${id}`));
    const text = writeChangelog({ release, since: releases[index - 1]?.release ?? null, changes }, language);
    // Each changelog is a document of its own; here its headings stand one step lower.
    return text.replaceAll(/^#/gm, '##').trimEnd();
  });
  return `# ${title}\n\n${intro}\n\n${parts.toReversed().join('\n\n')}\n`;
}
