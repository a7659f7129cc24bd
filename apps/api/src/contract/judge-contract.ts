import { isDeepStrictEqual } from 'node:util';
import type { Sentence } from '../sentence.ts';
import { type BreakingChange, type ChangeKind, KINDS_OF_CHANGE, type Rise } from './breaking-change.ts';
import { type Contract, findBreakingChanges } from './find-breaking-changes.ts';

/** A breaking change that is meant, as `breaking-changes.json` declares it. */
export interface DeclaredChange {
  readonly kind: ChangeKind;
  readonly at: string;
  /** The value that came or went, where the change is about one of several. */
  readonly value?: unknown;
  /** Why, for whoever has to change a program because of it. */
  readonly reason?: Sentence;
}

/** Where breaking changes are declared, from the root of the repository. */
export const DECLARED_IN = 'packages/server/published/breaking-changes.json';

/** Says of a contract what keeps it from being published after the one before: each breaking change that is not declared as it must be. */
export function judgeContract(
  before: Contract,
  after: Contract,
  declared: readonly DeclaredChange[],
): Sentence[] {
  const changes = findBreakingChanges(before, after);
  const { info: was } = before;
  const { info: is } = after;
  return [
    ...changes.flatMap((change) => {
      const needed = change.announced === true ? 'minor' : KINDS_OF_CHANGE[change.kind].needs;
      const declaration = declared.find((each) => isOf(each, change));
      if (declaration === undefined) return [askToDeclare(change, was.version, needed)];
      if (!declaration.reason?.es || !declaration.reason.en) return [askForReason(change)];
      return rises(was.version, is.version, needed) ? [] : [askForVersion(change, was.version, needed)];
    }),
    ...declared.filter((each) => !changes.some((change) => isOf(each, change))).map(askToTakeBack),
  ];
}

function isOf(declaration: DeclaredChange, change: BreakingChange): boolean {
  return (
    declaration.kind === change.kind &&
    declaration.at === change.at &&
    isDeepStrictEqual(declaration.value, valueIn(change))
  );
}

/** The one value that a change is about; what something was and is now are not a part of its name. */
function valueIn({ was, is }: BreakingChange): unknown {
  return was === undefined ? is : is === undefined ? was : undefined;
}

/** The first version that may hold such a change; while the major number is 0, each number stands for the one before it (SemVer 4). */
function firstVersion(version: string, rise: Rise): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major === 0) return rise === 'major' ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  return rise === 'major' ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

function rises(before: string, after: string, rise: Rise): boolean {
  const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);
  const [first, own] = [numbers(firstVersion(before, rise)), numbers(after)];
  const differing = own.findIndex((number, index) => number !== first[index]);
  return differing === -1 || (own[differing] ?? 0) > (first[differing] ?? 0);
}

function describe({ kind, at, was, is }: BreakingChange): Sentence {
  const { text } = KINDS_OF_CHANGE[kind];
  const [before, after] = [was, is].map((value) => (value === undefined ? '' : JSON.stringify(value)));
  const values =
    before !== '' && after !== ''
      ? ` (${before} → ${after})`
      : before || after
        ? ` (${before || after})`
        : '';
  return { es: `${at}: ${text.es}${values}`, en: `${at}: ${text.en}${values}` };
}

function askToDeclare(change: BreakingChange, before: string, rise: Rise): Sentence {
  const { es, en } = describe(change);
  const { kind, at } = change;
  const value = valueIn(change);
  const entry = JSON.stringify({
    kind,
    at,
    ...(value !== undefined && { value }),
    reason: { es: '…', en: '…' },
  });
  const version = firstVersion(before, rise);
  return {
    es: `${es}, y rompe lo escrito para la versión ${before}; si debe ser así, añada ${entry} a ${DECLARED_IN} y suba API_VERSION a ${version} o más`,
    en: `${en}, which breaks what was written for version ${before}; if it must be so, add ${entry} to ${DECLARED_IN} and raise API_VERSION to ${version} or more`,
  };
}

function askForReason(change: BreakingChange): Sentence {
  const { es, en } = describe(change);
  return {
    es: `${es}: está declarado sin su razón en los dos idiomas`,
    en: `${en}: it is declared without its reason in both languages`,
  };
}

function askForVersion(change: BreakingChange, before: string, rise: Rise): Sentence {
  const { es, en } = describe(change);
  const version = firstVersion(before, rise);
  return {
    es: `${es}: está declarado, y pide que API_VERSION sea ${version} o más`,
    en: `${en}: it is declared, and wants API_VERSION to be ${version} or more`,
  };
}

function askToTakeBack({ kind, at }: DeclaredChange): Sentence {
  return {
    es: `${at}: ${DECLARED_IN} declara «${kind}», y no es así; quítelo`,
    en: `${at}: ${DECLARED_IN} declares "${kind}", and it is not so; take it out`,
  };
}
