/** A page of the site before it is built: Markdown with front matter. */
export interface SitePage {
  /** Where it stands below `docs`, such as `rest/es/catalogue.md`. */
  readonly path: string;
  readonly text: string;
}
