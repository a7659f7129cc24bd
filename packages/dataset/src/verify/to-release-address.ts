import { ReleaseError } from '../release/release-error.ts';

/**
 * The address of a release from what somebody copied: that of the release itself, of its files or of its manifest.
 *
 * @throws ReleaseError if it is no address of HTTP.
 */
export function toReleaseAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ReleaseError({
      es: `«${text}» no es una dirección http o https, como http://127.0.0.1:8787/v1/releases/2026.1`,
      en: `"${text}" is not an http or https address, such as http://127.0.0.1:8787/v1/releases/2026.1`,
    });
  }
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/(?:\/files(?:\/manifest\.json)?)?\/*$/, '');
  return url;
}
