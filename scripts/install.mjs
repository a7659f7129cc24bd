import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './check-node.mjs';
import { root, run } from './run.mjs';
import { fail, say } from './say.mjs';

/** Holds the digest of what the last good install was made from; it goes when `node_modules` goes. */
const marker = join(root, 'node_modules', '.pazabierta-install');

/** Stops with one sentence where Node is too old; installs the dependencies unless the last good install was made from the same files. */
export async function install() {
  const { engines, packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const tooOld = checkNode(process.versions.node, engines.node);
  if (tooOld !== undefined) fail(tooOld);

  const digest = installDigest(root);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === digest) return;
  say({
    es: 'Instalando las dependencias (solo cuando cambian; la primera vez tarda cerca de un minuto)…',
    en: 'Installing the dependencies (only when they change; the first time takes about a minute)…',
  });
  const { code, output } = await run(
    'npx',
    ['-y', packageManager, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'],
    {
      // npm would otherwise wait for more than a minute before saying that there is no network.
      npm_config_fetch_retry_mintimeout: '1000',
      npm_config_fetch_retry_maxtimeout: '5000',
    },
  );
  if (code !== 0) failToInstall(code, output);
  writeFileSync(marker, digest);
}

/**
 * @param {number} code
 * @param {string} output
 * @returns {never}
 */
function failToInstall(code, output) {
  const noNetwork = /\b(ECONN\w+|ENET\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/.exec(
    output,
  )?.[0];
  if (noNetwork !== undefined) {
    return fail({
      es: `No se pudieron instalar las dependencias (${noNetwork}): la primera vez hace falta conexión al registro de npm; compruébela y repita la orden`,
      en: `The dependencies could not be installed (${noNetwork}): the first time needs a connection to the npm registry; check it and run the command again`,
    });
  }
  console.error(output);
  return fail({
    es: `No se pudieron instalar las dependencias: pnpm terminó con el código ${code} y arriba está lo que dijo`,
    en: `The dependencies could not be installed: pnpm ended with code ${code} and what it said is above`,
  });
}

/**
 * SHA-256 of everything an install depends on: the lockfile, the workspace, each package.json, and the platform its binaries are for.
 *
 * @param {string} folder
 */
export function installDigest(folder) {
  const packages = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(folder, group))
      .sort()
      .map((name) => `${group}/${name}/package.json`),
  );
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'docs/package.json', ...packages];
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of files.filter((name) => existsSync(join(folder, name)))) {
    hash.update(`\n${file}\n`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}
