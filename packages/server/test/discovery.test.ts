import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApp } from './open-app.ts';

let opened: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.client.close());

async function expectAnswers(addresses: readonly string[]): Promise<void> {
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    const response = await opened.app.request(address);
    expect(response.status, `${address}: ${await response.text()}`).toBe(200);
  }
}

describe('/.well-known/api-catalog', () => {
  it('is a linkset (RFC 9264) whose links all answer, with contract, documentation and status', async () => {
    const response = await opened.app.request('/.well-known/api-catalog');
    expect(response.headers.get('content-type')).toBe(
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    );
    const Targets = z.array(
      z.strictObject({ href: z.url(), type: z.string().optional(), title: z.string().optional() }),
    );
    const { linkset } = z
      .strictObject({ linkset: z.array(z.object({ anchor: z.url() }).catchall(Targets)) })
      .parse(await response.json());
    expect(linkset.flatMap((context) => Object.keys(context)).toSorted()).toEqual(
      ['anchor', 'anchor', 'item', 'service-desc', 'service-doc', 'service-meta', 'status'].toSorted(),
    );
    await expectAnswers(
      linkset.flatMap(({ anchor: _, ...relations }) =>
        Object.values(relations as Record<string, z.infer<typeof Targets>>).flatMap((targets) =>
          targets.map(({ href }) => href),
        ),
      ),
    );
  });

  it('is told of in a header that HEAD has too', async () => {
    const response = await opened.app.request('/.well-known/api-catalog', { method: 'HEAD' });
    expect(response.headers.get('link')).toBe(
      '<http://localhost/.well-known/api-catalog>; rel="api-catalog"',
    );
  });
});

describe('/llms.txt', () => {
  it('says in both languages that a figure goes with its qualifier, source and release; and its addresses answer', async () => {
    const text = await (await opened.app.request('/llms.txt')).text();
    expect(text).toMatch(/^# Paz Abierta\n\n> Datos abiertos/);
    expect(text).toContain('Nunca dé una cifra sin su matiz');
    expect(text).toContain('Never give a figure without its qualifier');
    expect(text.indexOf('Nunca dé')).toBeLessThan(text.indexOf('Never give'));
    await expectAnswers([...text.matchAll(/\]\((http[^)]+)\)/g)].map(([, address = '']) => address));
  });
});

describe('/sitemap.xml', () => {
  it('is valid, is named by /robots.txt, and leads to addresses that answer', async () => {
    const robots = await (await opened.app.request('/robots.txt')).text();
    const [, address = ''] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
    const text = await (await opened.app.request(address)).text();
    expect(XMLValidator.validate(text)).toBe(true);
    const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(text);
    expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    const addresses = z.array(z.object({ loc: z.url() })).parse(urlset.url);
    await expectAnswers(addresses.map(({ loc }) => loc));
  });
});

it('refuses another method, naming those that there are', async () => {
  const response = await opened.app.request('/llms.txt', { method: 'DELETE' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});
