import { add, edit } from '../sound-dataset.ts';
import type { Fault } from './fault.ts';

const registry = 'releases/registry.yaml';
const DIGEST = 'a'.repeat(64);
const registered = (text: string) => edit(registry, '[]', text);

/** Faults of the plan of the releases and of the list of the published ones. */
export const FAULTS_OF_RELEASES: readonly Fault[] = [
  {
    rule: 'registry',
    when: 'a published release is not planned',
    files: registered(`- { id: 2026.3, digest: ${DIGEST} }`),
    file: registry,
    at: '2026.3',
  },
  {
    rule: 'registry',
    when: 'a published release is listed twice',
    files: registered(`- { id: 2026.1, digest: ${DIGEST} }\n- { id: 2026.1, digest: ${DIGEST}  }`),
    file: registry,
    at: `- { id: 2026.1, digest: ${DIGEST}  }`,
  },
  {
    rule: 'registry',
    when: 'a release is planned twice',
    files: edit('releases.yaml', 'id: 2026.2', 'id:  2026.10'),
    file: 'releases.yaml',
    at: 'id:  2026.10',
  },
  {
    rule: 'registry',
    when: 'a published release has no digest',
    files: registered('- id: 2026.1'),
    file: registry,
    at: 'id: 2026.1',
  },
  {
    rule: 'registry',
    when: 'a published release follows a draft',
    files: registered(`- { id: 2026.2, digest: ${DIGEST} }`),
    file: registry,
    at: '2026.2',
  },
  {
    rule: 'registry',
    when: 'what is suppressed is not in the release',
    files: registered(
      `- id: 2026.1
  digest: ${DIGEST}
  suppressions:
    - { collection: observations, id: nets.gazette, date: 2026-11-24, reason: { es: Expone, en: It exposes } }
`,
    ),
    file: registry,
    at: 'collection: observations',
  },
  {
    rule: 'additions',
    when: 'a later release does not say why its items were added',
    files: edit('releases.yaml', '  additions: { es: Found, en: Found }\n', ''),
    file: 'releases.yaml',
    at: 'id: 2026.10',
  },
  {
    rule: 'additions',
    when: 'the first release says that it adds',
    files: edit(
      'releases.yaml',
      '2026.1\n  issued: 2026-11-23',
      '2026.1\n  issued: 2026-11-23\n  additions: { es: A, en: B }',
    ),
    file: 'releases.yaml',
    at: 'additions: { es: A',
  },
  {
    rule: 'since',
    when: 'a release is unknown',
    files: edit('links/plan.yaml', 'since: 2026.1', 'since: 2026.7'),
    file: 'links/plan.yaml',
    at: '2026.7',
  },
  {
    rule: 'shape',
    when: 'a DOI is none',
    files: registered(`- { id: 2026.1, digest: ${DIGEST}, doi: zenodo.1 }`),
    file: registry,
    at: 'doi',
  },
  {
    rule: 'shape',
    when: 'a digest is not as a SHA-256 is written',
    files: registered(`- { id: 2026.1, digest: ${DIGEST.toUpperCase()} }`),
    file: registry,
    at: 'digest',
  },
  { rule: 'yaml', when: 'the registry is an empty file', files: registered(''), file: registry },
  {
    rule: 'yaml',
    when: 'another file is an empty list',
    files: add('links/a.yaml', '[]\n'),
    file: 'links/a.yaml',
  },
];
