const { LC_ALL, LANG } = process.env;

/** @type {'es' | 'en'} Spanish unless the reader's own setting asks for English; POSIX lets LC_ALL win over LANG. */
const language = (LC_ALL || LANG || '').startsWith('en') ? 'en' : 'es';

/**
 * Says in one line, in the reader's language, what is being done.
 *
 * @param {{ es: string, en: string }} line
 */
export function say(line) {
  console.log(line[language]);
}

/**
 * Says what went wrong, in Spanish and English, and ends the process with code 1.
 *
 * @param {{ es: string, en: string }} sentence
 * @returns {never}
 */
export function fail(sentence) {
  console.error(`${sentence.es} / ${sentence.en}`);
  process.exit(1);
}
