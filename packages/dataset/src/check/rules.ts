import type { Finding } from '@pazabierta/schema';
import type { Curated } from '../read/curated.ts';
import { checkAdditions } from './check-additions.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkAliases } from './check-aliases.ts';
import { checkChange } from './check-change.ts';
import { checkCodeLists } from './check-code-lists.ts';
import { checkDeclared } from './check-declared.ts';
import { checkDimensions } from './check-dimensions.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkErrata } from './check-errata.ts';
import { checkIdentity } from './check-identity.ts';
import { checkNumber } from './check-number.ts';
import { checkReferenceDate, checkValidity } from './check-period.ts';
import { checkQualifier } from './check-qualifier.ts';
import { checkReferences } from './check-references.ts';
import { checkRegistry } from './check-registry.ts';
import { checkSince } from './check-since.ts';
import { checkSourceFiles } from './check-source-files.ts';
import { checkStatus } from './check-status.ts';
import { checkTotals } from './check-totals.ts';
import { checkUnused } from './check-unused.ts';
import { checkValidCodes } from './check-valid-codes.ts';
import { checkWaiting } from './check-waiting.ts';
import { checkWorkedOut } from './check-worked-out.ts';
import { ofEachObservation } from './observation-rules.ts';

/** A check of the curated files: all that it finds, and nothing thrown. */
export type Check = (curated: Curated) => Finding[];

const whileReading =
  (rule: string): Check =>
  ({ findings }) =>
    findings.filter((finding) => finding.rule === rule);

/** Every rule of the data check by its name, which is that of its findings. The first three are found while reading. */
export const RULES: Readonly<Record<string, Check>> = {
  layout: whileReading('layout'),
  yaml: whileReading('yaml'),
  shape: whileReading('shape'),
  registry: checkRegistry,
  additions: checkAdditions,
  since: checkSince,
  change: checkChange,
  duplicates: checkDuplicates,
  aliases: checkAliases,
  identity: checkIdentity,
  'source-files': checkSourceFiles,
  references: checkReferences,
  unused: checkUnused,
  dimensions: ofEachObservation(checkDimensions),
  status: ({ items }) =>
    items.flatMap((version) => (version.collection === 'observations' ? checkStatus(version) : [])),
  'worked-out': ofEachObservation(checkWorkedOut),
  number: ofEachObservation(checkNumber),
  qualifier: ofEachObservation(checkQualifier),
  period: (curated) => [...checkValidity(curated), ...ofEachObservation(checkReferenceDate)(curated)],
  'valid-codes': ofEachObservation(checkValidCodes),
  'code-lists': checkCodeLists,
  totals: checkTotals,
  agreement: checkAgreement,
  declared: checkDeclared,
  errata: checkErrata,
  waiting: (curated) => checkWaiting(curated, Object.keys(RULES)),
};
