import { describe, expect, it } from 'vitest';
import { writeConformancePage } from './write-conformance-page.ts';

describe.each(['es', 'en'] as const)('docs/conformance.%s.md', (language) => {
  it('says what the rules say today; `pnpm exec vitest run conformance-page -u` writes it anew', async () => {
    await expect(writeConformancePage(language)).toMatchFileSnapshot(
      `../../../docs/conformance.${language}.md`,
    );
  });
});
