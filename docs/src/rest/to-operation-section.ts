import { toCode } from '../markdown/escape.ts';
import { toTable } from '../markdown/to-table.ts';
import { commonHeaders } from './answer-headers.ts';
import { commonParameters, isCommon } from './common-parameters.ts';
import type { Contract } from './contract.ts';
import { escapeText } from './escape-text.ts';
import type { Addressed } from './list-operations.ts';
import { splitText } from './split-text.ts';
import { toAnswerItem, toFormats, toProblemLinks } from './to-answer-item.ts';
import { toExample } from './to-example.ts';
import { toParameterRow } from './to-parameter-row.ts';
import type { TypeSetting } from './to-type.ts';
import { ANCHORS, WORDS } from './words.ts';

/** Everything about one operation, as blocks of Markdown that begin with its heading. */
export function toOperationSection(
  contract: Contract,
  addressed: Addressed,
  setting: TypeSetting,
): readonly string[] {
  const { language } = setting;
  const { summary, description, requestBody } = addressed.operation;
  const blocks = [`## ${addressed.heading}`, `${escapeText(splitText(summary)[language])}.`];
  if (description !== undefined) blocks.push(escapeText(splitText(description)[language]));
  blocks.push(toExample(addressed), ...toParameters(contract, addressed, setting));
  if (requestBody !== undefined) {
    blocks.push(`**${WORDS[language].body}**: ${toFormats(requestBody.content, setting)}.`);
  }
  return [...blocks, ...toAnswers(contract, addressed, setting)];
}

function toParameters(contract: Contract, { path, operation }: Addressed, { language }: TypeSetting) {
  const words = WORDS[language];
  const common = commonParameters(contract);
  const { parameters = [] } = operation;
  const own = parameters.filter((parameter) => !isCommon(parameter, common));
  const told = parameters.filter((parameter) => isCommon(parameter, common));
  const blocks: string[] = [];
  if (own.length > 0) {
    const rows = own.map((parameter) => toParameterRow(parameter, path, language));
    blocks.push(`**${words.parameters}**`, toTable(words.parameterHeadings, rows));
  }
  if (told.length > 0) {
    const names = told.map(({ name }) => toCode(name)).join(', ');
    blocks.push(`[${words.commonParameters}](${ANCHORS[language].parameters}): ${names}.`);
  }
  return blocks;
}

function toAnswers(contract: Contract, { operation }: Addressed, setting: TypeSetting): readonly string[] {
  const words = WORDS[setting.language];
  const everywhere = commonHeaders(contract);
  const entries = Object.entries(operation.responses);
  const own = entries.flatMap(([status, answer]) =>
    '$ref' in answer ? [] : [toAnswerItem(status, answer, everywhere, setting)],
  );
  const told = entries
    .filter(([, answer]) => '$ref' in answer)
    .map(([status]) => [status, ...toProblemLinks(status)].join(' '));
  const blocks = [`**${words.answers}**`, own.join('\n')];
  if (told.length > 0) {
    blocks.push(`[${words.commonAnswers}](${ANCHORS[setting.language].answers}): ${told.join(', ')}.`);
  }
  return blocks;
}
