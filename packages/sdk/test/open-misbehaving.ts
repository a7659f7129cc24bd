import { expect } from 'vitest';
import { type ClientOptions, createClient } from '../src/index.ts';
import { type Behaviour, type Misbehaving, serve } from './serve.ts';

/** A milestone, and a page of two, as the API answers them. */
export const milestone = {
  id: 'one',
  date: '2021',
  title: { es: 'Uno', en: 'One' },
  instruments: [],
  claimType: 'actual',
  citation: null,
  note: null,
  aliases: [],
};
export const page = { total: 2, totalExact: true, complete: true, next: null as string | null };
export const sound = {
  data: [milestone, { ...milestone, id: 'two' }],
  page,
  release: { id: '2026.1' },
  notes: [],
  sources: [],
};

const servers: Misbehaving[] = [];

/** Ends every server that still runs. */
export async function endServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
}

/** Serves a behaviour until `endServers` is called. */
export async function openServer(behave: Behaviour): Promise<Misbehaving> {
  const server = await serve(behave);
  servers.push(server);
  return server;
}

/** A client of a server that does what is handed in. */
export async function openMisbehaving(behave: Behaviour, options: Partial<ClientOptions> = {}) {
  const server = await openServer(behave);
  const client = createClient({
    baseUrl: server.url,
    release: '2026.1',
    lang: 'en',
    timeout: { attempt: 2000, total: 3000 },
    ...options,
  });
  return { server, client };
}

/** How a question of a client fails. */
export async function failureOf(behave: Behaviour, options: Partial<ClientOptions> = {}) {
  const { server, client } = await openMisbehaving(behave, options);
  const error = await client.list('milestones').then(
    () => expect.fail('It was answered'),
    (thrown) => thrown,
  );
  return { error, times: server.requests.length, server };
}

/** Answers with a status, headers and a body. */
export const send =
  (status: number, headers: Record<string, string>, body: string | Buffer): Behaviour =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

export const JSON_TYPE = { 'Content-Type': 'application/json' };
