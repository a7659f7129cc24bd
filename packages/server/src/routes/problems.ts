import { PROBLEM_TITLES } from '@pazabierta/query';
import { ProblemType } from '@pazabierta/schema';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { answerPage } from '../pages/answer-page.ts';
import { writePage } from '../pages/page.ts';
import { PROBLEM_TYPES } from '../problem-types.ts';
import { readLanguage } from '../read-language.ts';
import type { ServerEnv } from '../server-env.ts';

const HEADINGS = {
  es: { meaning: 'Qué significa', remedy: 'Qué puede hacer' },
  en: { meaning: 'What it means', remedy: 'What you can do' },
} as const;

/** `/problems/{type}`: the page to which the `type` of a problem leads, in the reader's language first and then in the other. */
export const problemPages = new Hono<ServerEnv>().get(
  '/problems/:type',
  async (c: Context<ServerEnv>, next) => {
    const type = ProblemType.safeParse(c.req.param('type'));
    if (!type.success) return next();
    const { language } = readLanguage(new URL(c.req.url).searchParams, c.req.header('accept-language'));
    const { status, title } = PROBLEM_TITLES[type.data];
    const { meaning, remedy } = PROBLEM_TYPES[type.data];
    const part = (as: 'es' | 'en') => html`<section lang="${as}">
<h2>${title[as]}</h2>
<h3>${HEADINGS[as].meaning}</h3>
<p>${meaning[as]}</p>
<h3>${HEADINGS[as].remedy}</h3>
<p>${remedy[as]}</p>
</section>`;
    const body = await html`<h1>${status} · <code>${type.data}</code></h1>
${part(language)}
${part(language === 'es' ? 'en' : 'es')}`;
    return answerPage(c, await writePage(title[language], language, body), language);
  },
);
