import { defineListRoute } from '../define-list-route.ts';

const TAG = 'Proigualdad 2020-2024';
const ours = { field: 'instrument', among: ['proigualdad-2020-2024'] } as const;

/** `/v1/proigualdad/objectives`: the priority objectives of the programme. */
export const objectivesRoute = defineListRoute({
  path: '/v1/proigualdad/objectives',
  title: {
    es: 'Objetivos prioritarios de Proigualdad 2020-2024',
    en: 'Priority objectives of Proigualdad 2020-2024',
  },
  tag: TAG,
  collection: 'commitments',
  fixed: () => [ours, { field: 'kind', among: ['priority-objective'] }],
});

/** `/v1/proigualdad/strategic-lines`: the strategic lines of objective 6, each with the standing of its wording in each language. */
export const strategicLinesRoute = defineListRoute({
  path: '/v1/proigualdad/strategic-lines',
  title: {
    es: 'Líneas estratégicas del objetivo 6 de Proigualdad 2020-2024',
    en: 'Strategic lines of objective 6 of Proigualdad 2020-2024',
  },
  tag: TAG,
  collection: 'commitments',
  fixed: () => [ours, { field: 'kind', among: ['strategic-line'] }],
});
