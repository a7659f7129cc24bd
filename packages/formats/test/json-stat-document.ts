import { z } from 'zod';

const Day = z.iso.date();
const Notes = z.array(z.string().min(1)).min(1);
const Ids = z.array(z.string().min(1)).min(1);
const Extension = z.record(z.string(), z.unknown());
/** Something of a cell, by its number. */
const byCell = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string().regex(/^(?:0|[1-9]\d*)$/), value);

const Dimension = z.strictObject({
  label: z.string().min(1),
  note: Notes.optional(),
  category: z.strictObject({
    index: Ids,
    label: z.record(z.string(), z.string().min(1)),
    note: z.record(z.string(), Notes).optional(),
    unit: z.record(z.string(), z.strictObject({ label: z.string(), decimals: z.int().min(0) })).optional(),
  }),
});

const body = {
  class: z.literal('dataset'),
  label: z.string().min(1),
  source: z.string().min(1),
  updated: Day,
  note: Notes,
  id: Ids,
  size: z.array(z.int().min(1)),
  role: z.strictObject({ time: Ids.optional(), geo: Ids.optional(), metric: Ids.optional() }),
  dimension: z.record(z.string(), Dimension),
  value: z.union([z.array(z.number().nullable()), byCell(z.number().nullable())]),
  status: byCell(z.string().min(1)),
  extension: Extension,
};

type Body = z.infer<z.ZodObject<typeof body>>;

/** What of a dataset no form can say: its parts must fit one another. */
function checkFit(dataset: Body, context: z.RefinementCtx): void {
  const { id, size, role, dimension, value, status } = dataset;
  const expectFit = (fits: boolean, message: string): void => {
    if (!fits) context.addIssue({ code: 'custom', message });
  };
  const isSame = (one: readonly string[], other: readonly string[]): boolean =>
    JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
  const cells = size.reduce((product, each) => product * each, 1);
  const areCells = (numbers: readonly string[]): boolean => numbers.every((number) => Number(number) < cells);

  expectFit(id.length === size.length, 'id and size must be as long as each other');
  expectFit(isSame(id, Object.keys(dimension)), 'id must name every dimension once');
  expectFit(
    [role.time, role.geo, role.metric].every((ids) => (ids ?? []).every((each) => id.includes(each))),
    'role must name dimensions',
  );
  expectFit(
    Array.isArray(value) ? value.length === cells : areCells(Object.keys(value)),
    'value must have as many cells as size says',
  );
  expectFit(areCells(Object.keys(status)), 'status must be of cells');
  for (const [place, name] of id.entries()) {
    const { index = [], label = {}, note = {}, unit } = dimension[name]?.category ?? {};
    expectFit(index.length === size[place], `size of "${name}" must be the number of its categories`);
    expectFit(new Set(index).size === index.length, `categories of "${name}" must differ`);
    expectFit(isSame(index, Object.keys(label)), `each category of "${name}" must have a label`);
    expectFit(
      Object.keys(note).every((each) => index.includes(each)),
      `notes of "${name}" must be of categories`,
    );
    const hasUnits = unit !== undefined && isSame(index, Object.keys(unit));
    expectFit(
      role.metric?.includes(name) ? hasUnits : unit === undefined,
      `"${name}" must have units exactly where it is a metric`,
    );
  }
}

const root = {
  version: z.literal('2.0'),
  href: z.url(),
  link: z.strictObject({ license: z.array(z.strictObject({ type: z.string(), href: z.url() })) }),
};

const License = root.link.shape.license;

/** A document as JSON-stat 2.0 has it (https://json-stat.org/full/), as far as ours use the format. */
export const JsonStatDocument = z.union([
  z.strictObject({ ...root, ...body }).superRefine(checkFit),
  z.strictObject({
    ...root,
    class: z.literal('collection'),
    label: z.string().min(1),
    source: z.string().min(1),
    updated: Day,
    link: z.strictObject({ license: License, item: z.array(z.strictObject(body).superRefine(checkFit)) }),
    extension: Extension,
  }),
]);
