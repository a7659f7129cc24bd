import { copyFile, writeFile } from 'node:fs/promises';
import { judgeContract } from '../contract/judge-contract.ts';
import { CONTRACT_FILES, readContracts } from '../contract/read-contracts.ts';

/** Makes `openapi.json` the contract that later ones must keep, unless something in it breaks the one before undeclared. */
const { current, published, declared } = await readContracts();
const sentences = judgeContract(published, current, declared);
if (sentences.length > 0) {
  for (const { es, en } of sentences) console.error(`${es}.\n${en}.\n`);
  process.exitCode = 1;
} else {
  await copyFile(CONTRACT_FILES.current, CONTRACT_FILES.published);
  await writeFile(CONTRACT_FILES.declared, '[]\n');
  console.log(`packages/server/published/openapi.json: ${published.info.version} → ${current.info.version}`);
}
