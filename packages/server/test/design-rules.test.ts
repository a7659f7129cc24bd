import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTRACT_RULES } from '../conformance/contract-rules.ts';
import { DESIGN_RULES } from '../conformance/design-rules.ts';
import { ROUTES } from '../src/routes.ts';
import { fillIn } from './fill-in.ts';
import { openApp } from './open-app.ts';

describe('the list of design rules', () => {
  it('names each once, in both languages, and says where it is shown or why not', () => {
    const names = DESIGN_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, text, standing, rules = [], tests = [], note } of DESIGN_RULES) {
      expect(
        [text.es, text.en].every((words) => words.length > 0),
        name,
      ).toBe(true);
      const isSaid = [note?.es, note?.en].every((words) => words?.endsWith('.'));
      expect(isSaid || (standing === 'kept' && rules.length + tests.length > 0), name).toBe(true);
    }
  });

  it('names rules and tests that there are', () => {
    for (const { name, rules = [], tests = [] } of DESIGN_RULES) {
      for (const rule of rules) expect(Object.keys(CONTRACT_RULES), name).toContain(rule);
      for (const test of tests)
        expect(existsSync(new URL(`../../../${test}`, import.meta.url)), test).toBe(true);
    }
  });
});

describe('answers keep the design rules that only they show', () => {
  let opened: Awaited<ReturnType<typeof openApp>>;
  const addresses: string[] = [];
  let version: string;
  beforeAll(async () => {
    opened = await openApp();
    for (const { route } of ROUTES.filter(({ route: { method } }) => method === 'get'))
      addresses.push(await fillIn(opened.app, route.path));
    version = JSON.parse(await (await opened.app.request('/openapi.json')).text()).info.version;
  });
  afterAll(() => opened.client.close());

  it('/core/version-header: the version of the contract is on every answer, problems too', async () => {
    for (const address of [...addresses, '/openapi.json', '/nothing']) {
      const { headers } = await opened.app.request(address, { method: 'HEAD' });
      expect(headers.get('api-version'), address).toBe(version);
    }
  });

  it('/core/no-trailing-slash: an address with a slash at its end is a 404', async () => {
    for (const address of addresses) {
      const path = address.replace(/\?.*/, '');
      expect((await opened.app.request(`${path}/`)).status, path).toBe(404);
    }
  });

  it('/core/stateless: no answer asks to be remembered', async () => {
    for (const address of addresses) {
      const { headers } = await opened.app.request(address, { method: 'HEAD' });
      expect(headers.get('set-cookie'), address).toBeNull();
    }
  });

  it('/core/publish-openapi: pages of any origin may read the contract', async () => {
    const { status, headers } = await opened.app.request('/openapi.json', {
      headers: { Origin: 'https://a.example' },
    });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('/core/transport/security-headers: they are on every answer, problems too', async () => {
    for (const address of [...addresses, '/nothing']) {
      const { headers } = await opened.app.request(address, { method: 'HEAD' });
      expect(headers.get('x-content-type-options'), address).toBe('nosniff');
      expect(headers.get('referrer-policy'), address).toBe('no-referrer');
      expect(headers.get('content-security-policy'), address).toMatch(/frame-ancestors 'none'/);
    }
  });
});
