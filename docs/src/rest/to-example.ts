import { exampleAddress, exampleBody } from './examples.ts';
import type { Addressed } from './list-operations.ts';

/** The address of the API as `npm start` serves it. */
const ROOT = 'http://127.0.0.1:8787';

/** A request that can be run as it stands, for one operation. */
export function toExample({ method, path, operation }: Addressed): string {
  const parameters = (operation.parameters ?? []).map(({ name }) => name);
  const lines = [`curl '${ROOT}${exampleAddress(path, parameters, method)}'`];
  if (operation.requestBody !== undefined) {
    lines.push(`--header 'Content-Type: application/json'`, `--data '${JSON.stringify(exampleBody(path))}'`);
  }
  return `\`\`\`sh\n${lines.join(' \\\n  ')}\n\`\`\``;
}
