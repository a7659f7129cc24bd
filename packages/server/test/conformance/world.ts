import type { Ask } from './asked.ts';
import type { Contract, Operation, Parameter } from './contract.ts';

/** What the API itself says that there is to ask for, so that a request can be made up of what exists. */
export interface World {
  /** The releases, oldest first. */
  readonly releases: readonly string[];
  /** The release that answers where none is asked for. */
  readonly usual: string;
  /** Figures that can be quoted. */
  readonly figures: readonly string[];
  /** The names of every format that any operation offers. */
  readonly formats: readonly string[];
  /** The values with which the path of an operation can be filled in, by the name of the parameter. */
  readonly idsOf: (operation: Operation, release: string) => Ids;
  /** The closed list of what a parameter takes in a release, or `null` where it takes no such list. */
  readonly valuesOf: (operation: Operation, parameter: string, release: string) => readonly string[] | null;
}

/** What stands in the places of a path. */
export type Ids = Readonly<Record<string, readonly string[]>>;

type Row = Readonly<Record<string, unknown>>;
type Told = { readonly errors?: readonly { readonly parameter: string; readonly detail: string }[] };

/** A value that nothing has, so that whoever is given it says what there is. */
const NONSENSE = 'zzzzzz';

const keyOf = ({ method, path }: Operation, ...more: string[]): string => [method, path, ...more].join(' ');

/** Whether an operation has a parameter of that name in its query. */
export function takes({ parameters }: Operation, parameter: string): boolean {
  return parameters.some(({ name, in: place }) => name === parameter && place === 'query');
}

/** The path of an operation with values in its places. */
export function fillIn({ path }: Operation, idOf: (name: string) => string | undefined): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(idOf(name) ?? 'none'));
}

/** Asks the API for all that there is to ask for. */
export async function explore({ operations }: Contract, ask: Ask): Promise<World> {
  const read = async (address: string, method = 'GET') =>
    JSON.parse(await (await ask(address, { method, headers: { 'Accept-Language': 'en' } })).text());
  const { data: manifests, release: usual } = await read('/v1/releases');
  const releases: string[] = manifests.map(({ id }: Row) => id);
  const ids = new Map<string, Ids>();
  const values = new Map<string, readonly string[] | null>();
  let figures: readonly string[] = [];

  for (const release of releases) {
    const rows = new Map<string, readonly Row[]>();
    for (const { path } of operations.filter((each) => takes(each, 'sort')))
      rows.set(path, (await read(`${path}?limit=1000&release=${release}`)).data);
    figures = idsOfRows(rows.get('/v1/observations'));
    const { files } = manifests.find(({ id }: Row) => id === release);
    for (const operation of operations) {
      const { path, method, parameters } = operation;
      const collection = path.replace('/feeds', '').replace(/\/\{id\}.*/, '');
      const filledIn = {
        id: path.startsWith('/v1/releases/') ? [release] : idsOfRows(rows.get(collection)),
        name: ['manifest.json', ...files.map(({ name }: Row) => name)],
      };
      ids.set(keyOf(operation, release), filledIn);
      // Everything that is wrong is told at once, so one request tells what each parameter takes.
      const asked = parameters.flatMap(({ name, in: place }) =>
        place === 'query' && name !== 'release' ? [`${name}=${NONSENSE}`] : [],
      );
      if (takes(operation, 'release')) asked.push(`release=${release}`);
      const address = fillIn(operation, (name) => (name === 'id' ? filledIn.id : filledIn.name)[0]);
      const told: Told = await read(`${address}?${asked.join('&')}`, method.toUpperCase());
      for (const parameter of parameters)
        values.set(
          keyOf(operation, release, parameter.name),
          parameter.name === 'release'
            ? releases
            : (listed(told, parameter.name) ?? findCodes(path, parameter, rows)),
        );
    }
  }
  const formats = operations.flatMap((operation) => values.get(keyOf(operation, usual.id, 'format')) ?? []);
  return {
    releases,
    usual: usual.id,
    figures,
    formats: [...new Set(formats)],
    idsOf: (operation, release) => ids.get(keyOf(operation, release)) ?? {},
    valuesOf: (operation, parameter, release) => values.get(keyOf(operation, release, parameter)) ?? null,
  };
}

const idsOfRows = (rows: readonly Row[] = []): string[] => rows.map(({ id }) => String(id));

/** The values that a refusal lists as those that a parameter has. */
function listed({ errors = [] }: Told, name: string): readonly string[] | null {
  const { detail = '' } = errors.find(({ parameter }) => parameter === name) ?? {};
  const [, list] = /; those that exist are (.*?)(?:\. The nearest is|$)/.exec(detail) ?? [];
  return list?.split(', ') ?? null;
}

/** The codes that a parameter takes, from the lists in which they stand; `null` where it takes none. */
function findCodes(
  path: string,
  { name, description }: Parameter,
  rows: ReadonlyMap<string, readonly Row[]>,
): readonly string[] | null {
  const own = rows.get(path) ?? [];
  if (name === 'fields') return Object.keys(own[0] ?? rows.get(path.replace('/{id}', ''))?.[0] ?? {});
  const [, field = name] = /Codes \((\w+)\)/.exec(description) ?? [];
  // A path of more than one word settles some fields, of which only what is in its rows may be asked.
  const narrowed = own.flatMap((row) => (typeof row[field] === 'string' ? [row[field]] : []));
  if (path.split('/').length > 3 && narrowed.length > 0) return [...new Set(narrowed)];
  if (field === 'linkEnd')
    return [...new Set((rows.get('/v1/links') ?? []).flatMap(({ from, to }) => [from, to].map(toId)))];
  const codeList = (rows.get('/v1/code-lists') ?? []).find(({ id }) => id === `${field}s`);
  if (codeList !== undefined) return idsOfRows(codeList['codes'] as Row[]);
  const collection = rows.get(`/v1/${field}s`);
  return collection === undefined ? null : idsOfRows(collection);
}

const toId = (end: unknown): string => (typeof end === 'string' ? end : String((end as Row)['id']));
