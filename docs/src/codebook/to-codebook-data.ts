import { toCsvTable } from '@pazabierta/formats/csv';
import { createBilingualTable } from '@pazabierta/formats/table';
import type { SitePage } from '../site-page.ts';
import { findParts } from './find-parts.ts';
import type { Codebook } from './read-codebook.ts';

/** The codebook as data: one row an indicator in CSV; in JSON each indicator with its figures, the errata of its sources and its history. */
export function toCodebookData(codebook: Codebook): SitePage[] {
  const { release, datasets, indicators, history, codeLists, sources } = codebook;
  const table = toCsvTable(createBilingualTable('indicators', { release, sources: new Map() }), {
    bom: true,
  });
  const document = {
    release: { id: release.id, digest: release.digest, issued: release.issued, license: release.license },
    datasets,
    indicators: indicators.map((indicator) => {
      const { observations, errata, isTold } = findParts(codebook, indicator);
      return {
        ...indicator,
        observations,
        errata,
        history: history.map(({ release: { id, issued }, changes }) => ({
          release: id,
          issued,
          changes: changes.filter(isTold),
        })),
      };
    }),
    codeLists,
    sources,
  };
  return [
    { path: 'codebook/codebook.csv', text: `${table.header}${table.toRows(indicators)}` },
    { path: 'codebook/codebook.json', text: `${JSON.stringify(document, null, 1)}\n` },
  ];
}
