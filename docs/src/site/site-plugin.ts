import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@pazabierta/schema';
import {
  Application,
  type IndexEvent,
  JSX,
  MarkdownEvent,
  type PageEvent,
  type ProjectReflection,
  Renderer,
  type RendererEvent,
} from 'typedoc';
import { frameWideParts } from './frame-wide-parts.ts';
import { languageOf } from './language-of.ts';
import { levelHeadings } from './level-headings.ts';
import { markLandmarks } from './mark-landmarks.ts';
import { nameDocuments } from './name-documents.ts';
import { moveScript, OWN_SCRIPT } from './own-script.ts';
import { toSearchWords } from './search-words.ts';
import { SiteRouter } from './site-router.ts';
import { SPANISH } from './spanish.ts';

const OTHER: Readonly<Record<Language, { readonly language: Language; readonly name: string }>> = {
  es: { language: 'en', name: 'English' },
  en: { language: 'es', name: 'Español' },
};

/** What the site adds to TypeDoc: an address for each file, pages in two languages, and a search that needs no accents. */
export function sitePlugin(app: Application): void {
  const { renderer, internationalization } = app;
  renderer.defineRouter('site', SiteRouter);
  internationalization.addTranslations('es', { ...SPANISH });

  app.on(Application.EVENT_PROJECT_REVIVE, (project: ProjectReflection) => nameDocuments(project, app.files));

  renderer.on(Renderer.EVENT_BEGIN_PAGE, ({ url }: PageEvent) =>
    internationalization.setLocale(languageOf(url)),
  );
  let script = '';
  renderer.on(Renderer.EVENT_END_PAGE, (page: PageEvent) => {
    internationalization.setLocale('en');
    const moved = moveScript(page.contents ?? '', '../'.repeat(page.url.split('/').length - 1));
    script = moved.script;
    const language = languageOf(page.url);
    page.contents = levelHeadings(
      markLandmarks(moved.html.replace('lang="en"', `lang="${language}"`), language),
    );
  });
  renderer.on(Renderer.EVENT_END, ({ outputDirectory }: RendererEvent) =>
    writeFileSync(join(outputDirectory, OWN_SCRIPT), script),
  );

  renderer.on(MarkdownEvent.PARSE, (event: MarkdownEvent) => {
    event.parsedText = frameWideParts(event.parsedText, languageOf(event.page.url));
  });

  const urls = new Set<string>();
  renderer.on(Renderer.EVENT_BEGIN, ({ pages }: RendererEvent) => {
    for (const { url } of pages) urls.add(url);
  });
  /** A link to the same page in the other language, where there is one. */
  const linkToOther = (tag: 'a' | 'link', url: string, toRelative: (url: string) => string): JSX.Element => {
    const { language, name } = OTHER[languageOf(url)];
    const other = url.replace(/^(?:es|en)\//, `${language}/`);
    if (other === url || !urls.has(other)) return JSX.createElement(JSX.Fragment, null);
    const href = toRelative(other);
    return tag === 'link'
      ? JSX.createElement('link', { rel: 'alternate', hreflang: language, href })
      : JSX.createElement('a', { class: 'other-language', lang: language, hreflang: language, href }, name);
  };
  renderer.hooks.on('head.end', ({ page, relativeURL }) => linkToOther('link', page.url, relativeURL));
  renderer.hooks.on('content.begin', ({ page, relativeURL }) => linkToOther('a', page.url, relativeURL));

  renderer.on(Renderer.EVENT_PREPARE_INDEX, ({ searchResults, searchFields }: IndexEvent) => {
    for (const [index, found] of searchResults.entries()) {
      if (!found.isDocument()) continue;
      const text = [found.name, ...found.content.map((part) => part.text)].join('\n');
      searchFields[index] = { document: toSearchWords(text) };
    }
  });
}
