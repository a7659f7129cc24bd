import { API_VERSION } from './api-version.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { SHARE_HEADERS } from './share-answers.ts';

/** What every answer says, whatever it answers. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'API-Version': API_VERSION,
  ...SECURITY_HEADERS,
  ...SHARE_HEADERS,
};
