import type { Label } from '@pazabierta/schema';
import { both } from './texts.ts';

const TEXTS: Readonly<Record<string, Label>> = {
  'Inicio — Start': {
    es: 'Lo que hay y en qué dirección',
    en: 'What there is, and at which address',
  },
  'Proigualdad 2020-2024': {
    es: 'El programa nacional de igualdad: objetivos y líneas estratégicas',
    en: 'The national programme for equality: objectives and strategic lines',
  },
  'PNA-1325 — NAP-1325': {
    es: 'El plan nacional de acción de la resolución 1325: pilares e indicadores',
    en: 'The national action plan for resolution 1325: pillars and indicators',
  },
  Mucpaz: {
    es: 'Las redes de Mujeres Constructoras de Paz y su inversión',
    en: 'The networks of women who build peace, and what was invested in them',
  },
  'Catálogo — Catalogue': {
    es: 'Cada colección entera: listas, elementos e historia',
    en: 'Every collection whole: lists, items and history',
  },
  'Ediciones — Releases': {
    es: 'Las ediciones de los datos, sus archivos, su estado y lo que cambió',
    en: 'The releases of the data, their files, how they stand and what changed',
  },
  'Citas — Citations': {
    es: 'Cómo citar una cifra, y qué fue de una cifra citada',
    en: 'How to cite a figure, and what became of one that was cited',
  },
  'Servicio — Service': {
    es: 'Si el servidor responde y puede leer sus datos',
    en: 'Whether the server answers and can read its data',
  },
};

/** The parts of the contract, in the order in which it is read. */
export const TAGS = Object.entries(TEXTS).map(([name, text]) => ({ name, description: both(text) }));
