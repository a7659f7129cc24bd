import type { Language } from '@pazabierta/schema';
import { toCode } from '../markdown/escape.ts';
import { toDocument } from '../markdown/to-document.ts';
import { toTable } from '../markdown/to-table.ts';
import type { SitePage } from '../site-page.ts';
import { commonHeaders } from './answer-headers.ts';
import { commonAnswers } from './common-answers.ts';
import { commonParameters } from './common-parameters.ts';
import type { Contract } from './contract.ts';
import { escapeText } from './escape-text.ts';
import { FORMATS } from './formats.ts';
import { INDEX_PROSE } from './index-prose.ts';
import { listOperations, tagFile } from './list-operations.ts';
import { PROBLEMS, type ProblemEntry } from './problem-types.ts';
import { resolveAnswer, resolveHeader } from './resolve.ts';
import { groupSchemas, SCHEMA_GROUPS, type SchemaGroup, schemaFile } from './schema-groups.ts';
import { splitName, splitText } from './split-text.ts';
import { toAnswerItem } from './to-answer-item.ts';
import { toParameterRow } from './to-parameter-row.ts';
import { type TypeSetting, toSchemaLink } from './to-type.ts';
import { WORDS } from './words.ts';

/** The first page of the reference: what holds for all operations, and where each of them stands. */
export function toIndexPage(contract: Contract, setting: TypeSetting): SitePage {
  const { language } = setting;
  const prose = INDEX_PROSE[language];
  const { grammar, parameters, formats, caching, answers, headers, problems, schemas } = prose;
  return toDocument({
    path: `rest/${language}/index.md`,
    title: prose.title,
    children: listChildren(contract),
    blocks: [
      ...prose.intro,
      `## ${prose.operations}`,
      ...toOperations(contract, language),
      `## ${grammar.title}`,
      grammar.intro,
      toTable(
        grammar.headings,
        grammar.rows.map(([piece, meaning]) => [toCode(piece), meaning]),
      ),
      grammar.strict,
      `## ${parameters.title}`,
      parameters.intro,
      toCommonParameters(contract, language),
      `## ${formats.title}`,
      formats.intro,
      toTable(
        formats.headings,
        FORMATS.map(({ name, mediaType, use }) => [toCode(name), toCode(mediaType), use[language]]),
      ),
      `## ${caching.title}`,
      caching.items.map((item) => `- ${item}`).join('\n'),
      `## ${answers.title}`,
      answers.intro,
      toCommonAnswers(contract, setting),
      `## ${headers.title}`,
      headers.intro,
      toHeaders(contract, language),
      `## ${problems.title}`,
      `${problems.intro} ${toSchemaLink('Problem', setting)}.`,
      ...PROBLEMS.flatMap((problem) => toProblem(problem, language)),
      `## ${schemas.title}`,
      schemas.intro,
      ...toSchemaLists(contract, setting),
    ],
  });
}

function listChildren(contract: Contract): readonly string[] {
  const groups = Object.keys(SCHEMA_GROUPS) as SchemaGroup[];
  return [...contract.tags.map(({ name }) => tagFile(name)), ...groups.map(schemaFile)].map(
    (file) => `./${file}`,
  );
}

function toOperations(contract: Contract, language: Language): readonly string[] {
  const operations = listOperations(contract);
  return contract.tags.flatMap((tag) => [
    `### ${splitName(tag.name)[language]}`,
    `[${escapeText(splitText(tag.description)[language])}](${tagFile(tag.name)}).`,
    operations
      .filter(({ operation }) => operation.tags[0] === tag.name)
      .map(({ heading, place, operation }) => {
        const summary = escapeText(splitText(operation.summary)[language]);
        return `- [${toCode(heading)}](${place})\\\n  ${summary}`;
      })
      .join('\n'),
  ]);
}

function toCommonParameters(contract: Contract, language: Language): string {
  const rows = [...commonParameters(contract).values()].map((parameter) =>
    toParameterRow(parameter, '', language),
  );
  return toTable(WORDS[language].parameterHeadings, rows);
}

function toCommonAnswers(contract: Contract, setting: TypeSetting): string {
  const everywhere = commonHeaders(contract);
  const answers = [...commonAnswers(contract)];
  return answers.map(([status, answer]) => toAnswerItem(status, answer, everywhere, setting)).join('\n');
}

function toHeaders(contract: Contract, language: Language): string {
  const words = WORDS[language];
  const everywhere = commonHeaders(contract);
  const texts = new Map<string, string>();
  for (const { operation } of listOperations(contract)) {
    for (const either of Object.values(operation.responses)) {
      for (const [name, header] of Object.entries(resolveAnswer(contract, either).headers ?? {})) {
        texts.set(name, splitText(resolveHeader(contract, header).description)[language]);
      }
    }
  }
  const rows = [...texts].map(([name, text]) => [
    toCode(name),
    everywhere.has(name) ? words.yes : words.no,
    escapeText(text),
  ]);
  return toTable(INDEX_PROSE[language].headers.headings, rows);
}

function toProblem({ type, status, title, meaning, remedy }: ProblemEntry, language: Language) {
  return [
    `### ${type}`,
    `**${status} · ${escapeText(title[language])}.** ${escapeText(meaning[language])}`,
    escapeText(remedy[language]),
  ];
}

function toSchemaLists(contract: Contract, setting: TypeSetting): readonly string[] {
  const groups = Object.entries(groupSchemas(contract)) as [SchemaGroup, readonly string[]][];
  return groups.flatMap(([group, names]) => [
    `### ${SCHEMA_GROUPS[group].title[setting.language]}`,
    `${SCHEMA_GROUPS[group].intro[setting.language]} ${names.map((name) => toSchemaLink(name, setting)).join(', ')}.`,
  ]);
}
