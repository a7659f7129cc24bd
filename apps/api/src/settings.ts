import { isIPv6 } from 'node:net';

/** Every setting of the server, in one place: what it is, and what it is where nobody sets it. */
export const SETTINGS = {
  PORT: {
    usual: '8787',
    es: 'puerto en que escucha (0 a 65535; 0 elige uno libre)',
    en: 'port it listens on (0 to 65535; 0 picks a free one)',
  },
  HOST: {
    usual: '127.0.0.1',
    es: 'dirección en que escucha',
    en: 'address it listens on',
  },
  DATA_DIR: {
    usual: '.data',
    es: 'carpeta de la base de datos, que se construye a partir de las ediciones',
    en: 'folder of the database, which is built from the releases',
  },
  REPORT_URL: {
    usual: 'https://github.com/pazabierta/pazabierta/issues/new',
    es: 'dirección en la que se avisa de una cifra equivocada',
    en: 'address where a wrong figure is reported',
  },
  LANG: {
    usual: 'es',
    es: 'idioma de los mensajes de la terminal: inglés si empieza por «en», español si no (LC_ALL va antes)',
    en: 'language of the messages in the terminal: English if it begins with "en", Spanish otherwise (LC_ALL goes first)',
  },
} as const;

/** The settings as the app uses them. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly reportUrl: string;
}

/** A setting that cannot be used: what it is set to, and what it should be, in both languages. */
export interface SettingError {
  readonly es: string;
  readonly en: string;
}

/**
 * Reads the settings from an environment, or says everything that is wrong with it.
 *
 * @example
 * ```ts
 * readSettings({ PORT: 'abc' });
 * // { errors: [{ es: 'PORT debe ser un número entero de 0 a 65535; es «abc»', … }] }
 * ```
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Settings | { readonly errors: readonly SettingError[] } {
  // An empty setting counts as none, as shells and compose files mean it.
  const get = (name: keyof typeof SETTINGS): string => env[name] || SETTINGS[name].usual;
  const errors: SettingError[] = [];

  const port = get('PORT');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    errors.push({
      es: `PORT debe ser un número entero de 0 a 65535; es «${port}»`,
      en: `PORT must be a whole number from 0 to 65535; it is "${port}"`,
    });
  }
  const reportUrl = get('REPORT_URL');
  if (!/^https?:\/\//.test(reportUrl) || !URL.canParse(reportUrl)) {
    errors.push({
      es: `REPORT_URL debe ser una dirección http o https; es «${reportUrl}»`,
      en: `REPORT_URL must be an http or https address; it is "${reportUrl}"`,
    });
  }
  const host = get('HOST');
  if (!/^[^\s/:[\]]+$/.test(host) && !isIPv6(host)) {
    errors.push({
      es: `HOST debe ser un nombre o una dirección IP, sin puerto, barra ni corchetes; es «${host}»`,
      en: `HOST must be a name or an IP address, without port, slash or brackets; it is "${host}"`,
    });
  }
  if (errors.length > 0) return { errors };
  return {
    port: Number(port),
    host,
    dataDir: get('DATA_DIR'),
    reportUrl,
  };
}

/** The language of the terminal: `LC_ALL` before `LANG`, as POSIX has it. */
export function readTerminalLanguage(env: Readonly<Record<string, string | undefined>>): 'es' | 'en' {
  return /^en/i.test(env['LC_ALL'] || env['LANG'] || SETTINGS.LANG.usual) ? 'en' : 'es';
}
