import readWorkbook from 'read-excel-file/node';

/** A sheet as another reader finds it: rows of cells, an empty one as `null`. */
export type Sheet = readonly (readonly (string | number | null)[])[];

/** Reads a workbook with a reader that is not of the writer's making. */
export async function readXlsx(bytes: Uint8Array): Promise<Readonly<Record<string, Sheet>>> {
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data as Sheet]));
}
