import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the workspace; its path is relative to the root and written with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A workspace package as its package.json and its files show it. */
export interface WorkspacePackage {
  readonly name: string;
  /** Relative to the root, such as `packages/schema`. */
  readonly folder: string;
  readonly isPrivate: boolean;
  /** The keys of `exports`, such as `.` and `./quantity`. */
  readonly entries: readonly string[];
  readonly dependencies: readonly string[];
  readonly sources: readonly SourceFile[];
  readonly tests: readonly SourceFile[];
}

interface PackageJson {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Record<string, unknown>;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

/** Reads every package of the workspace that lies at `root`. */
export function readWorkspace(root: string): WorkspacePackage[] {
  const folders = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => `${group}/${name}`),
  );
  return [...folders, 'docs']
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => {
      const json = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as PackageJson;
      return {
        name: json.name,
        folder,
        isPrivate: json.private === true,
        entries: Object.keys(json.exports ?? {}),
        dependencies: Object.keys({
          ...json.dependencies,
          ...json.peerDependencies,
          ...json.optionalDependencies,
        }),
        sources: readSources(root, `${folder}/src`),
        tests: readSources(root, `${folder}/test`),
      };
    });
}

/** Reads every TypeScript file below a folder, or nothing where there is no such folder. */
export function readSources(root: string, folder: string): SourceFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
