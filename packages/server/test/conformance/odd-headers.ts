import fc from 'fast-check';

/** Headers that nobody should write, and that no request may be failed for. */
export const ODD_HEADERS: fc.Arbitrary<Readonly<Record<string, string>>> = fc.record(
  {
    Accept: fc.constantFrom(
      ';;;',
      ',',
      '*',
      '*/*;q=x',
      'text/csv;q=-1',
      'application/json;q=2',
      'ÿ',
      `${'a/b,'.repeat(500)}*/*`,
    ),
    'Accept-Language': fc.constantFrom(';', 'en;q=', 'x'.repeat(2000), 'ÿ', 'es-;q=1', '-', 'es;q=1;q=0'),
    'Accept-Encoding': fc.constantFrom(
      'gzip;q=x',
      ';',
      'br;q=0, gzip;q=0',
      'identity;q=0',
      'ÿ',
      'x'.repeat(2000),
    ),
    'If-None-Match': fc.constantFrom('*', '"', 'W/', '""', ',,,', '"a", "b"', 'ÿ', '"'.repeat(2000)),
    'Request-Id': fc.constantFrom('', 'a b', '<script>', 'x'.repeat(65), 'ÿ', '../..'),
    'Content-Type': fc.constantFrom('', 'ÿ', 'application/json;charset=utf-7'),
    Range: fc.constantFrom('bytes=0-1', 'bytes=-', 'x'),
    'X-Forwarded-Host': fc.constant('evil.example'),
  },
  { requiredKeys: [] },
);
