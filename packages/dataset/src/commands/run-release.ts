import { summarizeChanges } from '@pazabierta/formats/changelog';
import type { Label } from '@pazabierta/schema';
import { checkAll } from '../check/check-all.ts';
import { formatCount, formatFinding } from '../check/format-finding.ts';
import { diffReleases } from '../diff/diff-releases.ts';
import { formatCounts } from '../diff/format-counts.ts';
import { chooseRelease } from '../publish/choose-release.ts';
import { publishRelease } from '../publish/publish-release.ts';
import { suggestPlan } from '../publish/suggest-plan.ts';
import { PLAN, parseCurated } from '../read/parse-curated.ts';
import { lineOf } from '../read/place.ts';
import { readCuratedFiles } from '../read/read-curated-files.ts';
import type { Outcome } from './outcome.ts';
import { parseOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/**
 * Publishes the next release of a dataset folder, step by step: the data check, the plan in `releases.yaml`, what the release changes,
 * the confirmation, and only then the writing. Who confirms types the number of the release, or gave it with `--yes`.
 *
 * @param today - the day it is where the editor is.
 */
export async function runRelease(
  args: readonly string[],
  folder: string,
  terminal: Terminal,
  today: string,
): Promise<Outcome> {
  const { language, values } = parseOptions(args, [], { values: { yes: '2026.3' } });
  const say = (label: Label): void => terminal.print(label[language]);
  const refuse = (label: Label, more: readonly string[] = []): Outcome => ({
    lines: [label[language], ...more],
    code: 1,
  });

  const curated = parseCurated(await readCuratedFiles(folder));
  const findings = await checkAll(curated, folder);
  for (const finding of findings) terminal.print(formatFinding(finding, language));
  const count = formatCount(findings, language);
  if (findings.some(({ severity }) => severity === 'error')) return { lines: [count], code: 1 };
  say({ es: `1. Revisión: ${count}`, en: `1. Check: ${count}` });

  const planned = chooseRelease(curated, values.yes ?? null);
  if (planned === null) {
    const ids = curated.releases.map(({ id }) => id);
    return refuse(NO_DRAFT, ['', ...suggestPlan(ids, today)]);
  }
  if (!('id' in planned)) return refuse(planned);
  const { id, issued, title, place } = planned;
  say({
    es: `2. Edición ${id}, «${title.es}», con fecha ${issued}`,
    en: `2. Release ${id}, "${title.en}", dated ${issued}`,
  });
  if (issued !== today) say(notToday(issued, today, `${PLAN}:${lineOf(place, 'issued')}`));

  const previous = curated.releases[curated.releases.indexOf(planned) - 1]?.id ?? null;
  const changes = previous === null ? [] : diffReleases(curated, previous, id);
  if (previous !== null && changes.length === 0) return refuse(changesNothing(id, previous));
  say(
    previous === null
      ? {
          es: '3. Es la primera edición: no cambia ninguna otra',
          en: '3. It is the first release: it changes no other',
        }
      : {
          es: `3. Desde ${previous}: ${summarizeChanges(changes, 'es')}`,
          en: `3. Since ${previous}: ${summarizeChanges(changes, 'en')}`,
        },
  );
  for (const line of formatCounts(changes)) terminal.print(line);

  if (values.yes === undefined) {
    if (terminal.ask === null) return refuse(cannotAsk(id));
    const answer = await terminal.ask(question(id)[language]);
    if (answer !== id) return refuse(notConfirmed(id));
  }
  await publishRelease(folder, curated, planned);
  return { lines: nextSteps(id).map((label) => label[language]), code: 0 };
}

const NO_DRAFT: Label = {
  es: 'No hay ningún borrador: añada al final de releases.yaml la edición que quiere publicar, con sus textos',
  en: 'There is no draft: add the release that you want to publish to the end of releases.yaml, with its texts',
};

function notToday(issued: string, today: string, where: string): Label {
  return {
    es: `   Aviso: issued dice ${issued} y hoy es ${today}; si sale hoy, no la confirme: corrija ${where} y repita`,
    en: `   Warning: issued says ${issued} and today is ${today}; if it goes out today, do not confirm: mend ${where} and run this again`,
  };
}

function changesNothing(id: string, previous: string): Label {
  return {
    es: `La edición ${id} traería lo mismo que ${previous}: no hay nada que publicar; lo nuevo lleva «since: ${id}»`,
    en: `Release ${id} would have just what ${previous} has: there is nothing to publish; what is new has "since: ${id}"`,
  };
}

function question(id: string): Label {
  return {
    es: `4. Una edición publicada no se puede cambiar. Para publicarla, escriba ${id}: `,
    en: `4. A published release cannot be changed. To publish it, type ${id}: `,
  };
}

function cannotAsk(id: string): Label {
  return {
    es: `Falta confirmar y aquí nadie puede responder: repita la orden en una terminal, o añada --yes ${id}`,
    en: `Nobody here can confirm: run the command in a terminal, or add --yes ${id}`,
  };
}

function notConfirmed(id: string): Label {
  return {
    es: `No se escribió ${id}: nada ha cambiado y la edición sigue en borrador`,
    en: `${id} was not typed: nothing has changed and the release is still a draft`,
  };
}

function nextSteps(id: string): Label[] {
  return [
    {
      es: `La edición ${id} está publicada. Falta guardarla en git:`,
      en: `Release ${id} is published. What is left is to keep it in git:`,
    },
    ...[
      'git add packages/dataset docs .changeset CITATION.cff',
      `git commit -m "Publish data release ${id}"`,
      `git tag data-${id}`,
    ].map((command) => ({ es: `   ${command}`, en: `   ${command}` })),
  ];
}
