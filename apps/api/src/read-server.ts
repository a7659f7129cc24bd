import type { Sentence } from './sentence.ts';

/** A libSQL server: whether it is asked, or followed by a replica; and every how many seconds it is looked at. */
export interface ServerSettings {
  readonly use: 'ask' | 'replicate';
  readonly url: string;
  readonly authToken: string | null;
  readonly seconds: number;
}

/** What is set of a server, as it is written. */
interface Written {
  readonly url: string;
  readonly syncUrl: string;
  readonly authToken: string;
  readonly seconds: string;
}

/** How a server can be asked. */
export const SCHEMES = ['http', 'https', 'ws', 'wss', 'libsql'];
/** A replica is not brought up to date over a WebSocket. */
const SYNC_SCHEMES = ['http', 'https', 'libsql'];

/** Reads what is set of a libSQL server, or adds what is wrong with it to the errors; `null` where there is none. */
export function readServer(
  { url, syncUrl, authToken, seconds }: Written,
  errors: Sentence[],
): ServerSettings | null {
  if (url !== 'none' && syncUrl !== 'none') {
    errors.push({
      es: 'DATABASE_URL y DATABASE_SYNC_URL no van juntas: el servidor se pregunta o se replica; quite una',
      en: 'DATABASE_URL and DATABASE_SYNC_URL do not go together: the server is asked or replicated; remove one',
    });
  }
  const wrong = [
    url === 'none' ? null : checkServerUrl(named('DATABASE_URL'), url, SCHEMES),
    syncUrl === 'none' ? null : checkServerUrl(named('DATABASE_SYNC_URL'), syncUrl, SYNC_SCHEMES),
  ];
  errors.push(...wrong.filter((each) => each !== null));
  if (!/^[1-9]\d{0,4}$/.test(seconds) || Number(seconds) > 86_400) {
    errors.push({
      es: `DATABASE_SYNC_SECONDS debe ser un número entero de 1 a 86400; es «${seconds}»`,
      en: `DATABASE_SYNC_SECONDS must be a whole number from 1 to 86400; it is "${seconds}"`,
    });
  }
  if (url === 'none' && syncUrl === 'none') return null;
  return {
    use: url === 'none' ? 'replicate' : 'ask',
    url: url === 'none' ? syncUrl : url,
    authToken: authToken === 'none' ? null : authToken,
    seconds: Number(seconds),
  };
}

const named = (setting: string): Sentence => ({ es: setting, en: setting });

/** What keeps an address from being that of a libSQL server, or `null`. What it is stands in no sentence, since it may hold a password. */
export function checkServerUrl(name: Sentence, url: string, schemes: readonly string[]): Sentence | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !schemes.includes(parsed.protocol.slice(0, -1)) || parsed.host === '') {
    const first = schemes.slice(0, -1).map((scheme) => `${scheme}://`);
    return {
      es: `${name.es} debe empezar por ${first.join(', ')} o ${schemes.at(-1)}:// y nombrar un servidor`,
      en: `${name.en} must begin with ${first.join(', ')} or ${schemes.at(-1)}:// and name a server`,
    };
  }
  if (parsed.username !== '' || parsed.search !== '' || parsed.hash !== '') {
    return {
      es: `${name.es} no lleva usuario, «?» ni «#»; la credencial va en DATABASE_AUTH_TOKEN`,
      en: `${name.en} has no user, "?" or "#"; the token goes into DATABASE_AUTH_TOKEN`,
    };
  }
  return null;
}
