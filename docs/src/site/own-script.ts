/** The file that takes the place of the script that TypeDoc writes into every page. */
export const OWN_SCRIPT = 'assets/first.js';

const INLINE = /<script>((?:(?!<\/script>)[\s\S])+)<\/script>/;

/**
 * A page whose script stands in a file, so that a server can forbid every script that is no file of the site. `base` leads from the page
 * to the root of the site.
 *
 * @throws Error if the page does not have exactly one script of its own, since then TypeDoc writes others than these.
 */
export function moveScript(html: string, base: string): { readonly html: string; readonly script: string } {
  const [whole, script] = INLINE.exec(html) ?? [];
  const rest =
    whole === undefined ? html : html.replace(whole, `<script src="${base}${OWN_SCRIPT}"></script>`);
  if (script === undefined || INLINE.test(rest)) throw new Error('A page must have one script of its own');
  return { html: rest, script };
}
