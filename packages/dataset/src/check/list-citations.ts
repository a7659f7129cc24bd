import type { Citation } from '@pazabierta/schema';

/** Every citation inside an item, however deep, with its path. */
export function listCitations(value: unknown, path = ''): { citation: Citation; path: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'source' in value && 'via' in value ? [{ citation: value as Citation, path }] : [];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, each]) =>
      listCitations(each, path === '' ? key : `${path}.${key}`),
    ),
  ];
}
