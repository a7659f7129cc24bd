/** A document of the site that is generated. */
export interface SitePage {
  /** Where it stands below `docs`, such as `rest/es/catalogue.md`. */
  readonly path: string;
  readonly text: string;
}
