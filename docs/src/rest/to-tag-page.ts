import { toDocument } from '../markdown/to-document.ts';
import type { SitePage } from '../site-page.ts';
import type { Contract } from './contract.ts';
import { escapeText } from './escape-text.ts';
import { listOperations, tagFile } from './list-operations.ts';
import { splitName, splitText } from './split-text.ts';
import { toOperationSection } from './to-operation-section.ts';
import type { TypeSetting } from './to-type.ts';
import { WORDS } from './words.ts';

/** The page of a tag: its operations, each with all that the contract says of it. */
export function toTagPage(contract: Contract, tag: Contract['tags'][number], setting: TypeSetting): SitePage {
  const { language } = setting;
  const operations = listOperations(contract).filter(({ operation }) => operation.tags[0] === tag.name);
  return toDocument({
    path: `rest/${language}/${tagFile(tag.name)}`,
    title: splitName(tag.name)[language],
    blocks: [
      `${escapeText(splitText(tag.description)[language])}.`,
      WORDS[language].operationsIntro,
      ...operations.flatMap((addressed) => toOperationSection(contract, addressed, setting)),
    ],
  });
}
