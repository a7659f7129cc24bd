import { judgeContract } from '../contract/judge-contract.ts';
import { readContracts } from '../contract/read-contracts.ts';

/** Says what in `openapi.json` breaks the contract that was last published and is not declared as doing so. */
const { current, published, declared } = await readContracts();
const sentences = judgeContract(published, current, declared);
for (const { es, en } of sentences) console.error(`${es}.\n${en}.\n`);
if (sentences.length > 0) process.exitCode = 1;
else console.log(`openapi.json keeps the contract ${published.info.version}, save for what is declared`);
