import type { Cell } from './column.ts';

/** What is made of a cell, made anew only where the cell is another than the one before: down a column, most are the same. */
export function rememberLast<Made>(make: (cell: Cell) => Made): (cell: Cell) => Made {
  let last: { readonly cell: Cell; readonly made: Made } | null = null;
  return (cell) => {
    // Only this tells 0 from -0, which is no decimal.
    if (last === null || !Object.is(last.cell, cell)) last = { cell, made: make(cell) };
    return last.made;
  };
}
