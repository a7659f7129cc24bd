import type { Finding, Language } from '@pazabierta/schema';

const WARNING = { es: 'aviso: ', en: 'warning: ' } as const;

/** A finding on one line: `file:line  rule  message — remedy`; a warning says that it is one. */
export function formatFinding(
  { file, line, rule, severity, path, message, remedy }: Finding,
  language: Language,
): string {
  const mark = severity === 'error' ? '' : WARNING[language];
  const field = path === '' ? '' : `${path}: `;
  return `${file}:${line}  ${rule}  ${mark}${field}${message[language]} — ${remedy[language]}`;
}

/** How many errors and warnings there are, in words. */
export function formatCount(findings: readonly Finding[], language: Language): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return language === 'es'
    ? `${errors} ${errors === 1 ? 'error' : 'errores'}, ${warnings} ${warnings === 1 ? 'aviso' : 'avisos'}`
    : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}
