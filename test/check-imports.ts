import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type Allowance, importTable, mayTalk, standalone } from './import-table.ts';
import { parseSource, type SourceNeeds } from './parse-source.ts';
import type { WorkspacePackage } from './read-workspace.ts';

export type ImportRule =
  | 'not-in-table'
  | 'types-only'
  | 'not-declared'
  | 'not-used'
  | 'not-exported'
  | 'crosses-border'
  | 'not-standalone'
  | 'node-module'
  | 'environment'
  | 'console';

export interface ImportFinding {
  readonly rule: ImportRule;
  readonly file: string;
  readonly message: string;
}

const nothing: Allowance = { values: [], types: [], node: false };

/** Checks every import, every declared dependency and every use of the surroundings against the import table. */
export function checkImports(packages: readonly WorkspacePackage[]): ImportFinding[] {
  const needs = new Map(
    packages.map((each) => [
      each.name,
      each.sources.map((file) => ({ path: file.path, ...parseSource(file.path, file.text) })),
    ]),
  );
  return packages.flatMap((each) => {
    const sources = needs.get(each.name) ?? [];
    // An app carries the workspace packages inside itself, so what they need is declared, and resolved, beside the app.
    const carried = each.isPrivate ? [...needs.values()].flat() : sources;
    return [
      ...checkDependencies(each, carried),
      ...sources.flatMap((source) => [
        ...source.imports.flatMap(({ specifier, isType }) =>
          specifier.startsWith('.')
            ? checkRelativeImport(each, source.path, specifier)
            : checkPackageImport(each, packages, source.path, specifier, isType),
        ),
        ...checkSurroundings(source.path, source),
      ]),
    ];
  });
}

function checkDependencies(each: WorkspacePackage, sources: readonly SourceNeeds[]): ImportFinding[] {
  const file = `${each.folder}/package.json`;
  const { values, types } = importTable[each.name] ?? nothing;
  const allowed = new Set([...values, ...types].map(toPackageName));
  const used = new Set(
    sources
      .flatMap(({ imports, texts }) => [...imports.map(({ specifier }) => specifier), ...texts])
      .map(toPackageName),
  );
  return each.dependencies.flatMap((name): ImportFinding[] => [
    ...(allowed.has(name)
      ? []
      : [{ rule: 'not-in-table' as const, file, message: `"${each.name}" may not depend on "${name}"` }]),
    ...(used.has(name)
      ? []
      : [{ rule: 'not-used' as const, file, message: `"${name}" is declared and never imported` }]),
  ]);
}

function checkRelativeImport(each: WorkspacePackage, file: string, specifier: string): ImportFinding[] {
  const target = posix.join(posix.dirname(file), specifier);
  if (!target.startsWith(`${each.folder}/`)) {
    return [{ rule: 'crosses-border', file, message: `"${specifier}" lies outside "${each.folder}"` }];
  }
  const alone = standalone.find((folder) => file.startsWith(`${folder}/`));
  if (alone === undefined || target.startsWith(`${alone}/`)) return [];
  return [{ rule: 'not-standalone', file, message: `"${specifier}" lies outside "${alone}"` }];
}

function checkPackageImport(
  each: WorkspacePackage,
  packages: readonly WorkspacePackage[],
  file: string,
  specifier: string,
  isType: boolean,
): ImportFinding[] {
  const findings: ImportFinding[] = [];
  const find = (rule: ImportRule, message: string) => findings.push({ rule, file, message });
  const { values, types, node } = importTable[each.name] ?? nothing;

  const alone = standalone.find((folder) => file.startsWith(`${folder}/`));
  if (alone !== undefined) find('not-standalone', `"${specifier}" lies outside "${alone}"`);
  if (isBuiltin(specifier)) {
    if (!node) find('node-module', `"${each.name}" runs without Node and may not import "${specifier}"`);
    return findings;
  }
  if (!values.some((entry) => covers(entry, specifier))) {
    if (!types.some((entry) => covers(entry, specifier))) {
      find('not-in-table', `"${each.name}" may not import "${specifier}"`);
    } else if (!isType) {
      find('types-only', `"${each.name}" may import "${specifier}" only by \`import type\``);
    }
  }
  const name = toPackageName(specifier);
  if (name !== each.name && !each.dependencies.includes(name)) {
    find('not-declared', `"${name}" is not among the dependencies of "${each.name}"`);
  }
  const target = packages.find((other) => other.name === name);
  const entry = `.${specifier.slice(name.length)}`;
  if (target !== undefined && !target.entries.some((each) => exports(each, entry))) {
    find('not-exported', `"${name}" has no entry "${entry}": it exports ${target.entries.join(', ')}`);
  }
  return findings;
}

function checkSurroundings(file: string, { readsEnvironment, usesConsole }: SourceNeeds): ImportFinding[] {
  if (mayTalk.some((folder) => file.startsWith(folder))) return [];
  return [
    ...(readsEnvironment
      ? [{ rule: 'environment' as const, file, message: 'Only apps and commands read process.env' }]
      : []),
    ...(usesConsole
      ? [{ rule: 'console' as const, file, message: 'Only apps and commands write to the console' }]
      : []),
  ];
}

/** `@pazabierta/schema/quantity` to `@pazabierta/schema`, `hono/cors` to `hono`. */
function toPackageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Whether an entry of `exports`, in which `*` stands for any text, leads to what is asked for. */
function exports(entry: string, asked: string): boolean {
  const [start = '', end] = entry.split('*');
  return end === undefined ? entry === asked : asked.startsWith(start) && asked.endsWith(end);
}

function covers(entry: string, specifier: string): boolean {
  return specifier === entry || specifier.startsWith(`${entry}/`);
}
