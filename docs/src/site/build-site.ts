import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { sitePlugin } from './site-plugin.ts';

/** Builds the site into `docs/site` from the packages and the documents. Says whether nothing was found wrong. */
export async function buildSite(): Promise<boolean> {
  const app = await Application.bootstrapWithPlugins({
    options: fileURLToPath(new URL('../../typedoc.json', import.meta.url)),
    plugin: [sitePlugin],
  });
  const project = await app.convert();
  if (project === undefined) return false;
  app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) return false;
  await app.generateOutputs(project);
  return !app.logger.hasErrors() && !app.logger.hasWarnings();
}
