import type { Label, Language } from '@pazabierta/schema';

const TEXT = {
  es: {
    summary:
      'Datos abiertos sobre mujeres, paz y seguridad en México. Cada cifra lleva su fuente, su incertidumbre y su historia.',
    heading: 'Cómo citar y preguntar',
    rules: [
      'Nunca dé una cifra sin su matiz (`quantity.qualifier`: «más de», «casi», `stated`), su fuente (`citation`, `sources`) y su edición (`release`).',
      'Lo que falta está publicado como ausencia, con su motivo: no lo rellene, no lo promedie y no sume fuentes distintas.',
      'Fije la edición con `release=`; sin ella responde la más nueva. No hace falta clave.',
      'Un parámetro o un código desconocido es un error que nombra el válido más cercano; una lista dice en `page.complete` si está entera.',
    ],
    addresses: 'Direcciones',
  },
  en: {
    summary:
      'Open data on women, peace and security in Mexico. Every figure carries its source, its uncertainty and its history.',
    heading: 'How to quote and to ask',
    rules: [
      'Never give a figure without its qualifier (`quantity.qualifier`: "more than", "almost", `stated`), its source (`citation`, `sources`) and its release (`release`).',
      'What is missing is published as an absence with its reason: do not fill it in, do not average, and do not add up different sources.',
      'Pin the release with `release=`; without it the newest answers. No key is needed.',
      'An unknown parameter or code is an error that names the nearest valid one; a list says in `page.complete` whether it is whole.',
    ],
    addresses: 'Addresses',
  },
} as const;

/** What language models read first (https://llmstxt.org): what this is, how to quote it and every main address, Spanish first. */
export function writeLlms(
  doors: readonly { readonly path: string; readonly title: Label }[],
  release: string,
  root: string,
): string {
  const partIn = (language: Language): string[] => {
    const { summary, heading, rules, addresses } = TEXT[language];
    return [
      `> ${summary}`,
      '',
      `## ${heading}`,
      '',
      ...rules.map((rule) => `- ${rule}`),
      '',
      `## ${addresses}`,
      '',
      ...doors.map(
        ({ path, title }) => `- [${title[language]}](${root}${path.replace('{release}', release)})`,
      ),
      '',
    ];
  };
  return ['# Paz Abierta', '', ...partIn('es'), ...partIn('en')].join('\n');
}
