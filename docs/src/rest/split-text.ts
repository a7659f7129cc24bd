import type { Label } from '@pazabierta/schema';

/**
 * The two halves of a text of the contract, Spanish first: `español — English`, or a paragraph for each.
 *
 * @throws Error if the text does not have two halves.
 */
export function splitText(text: string): Label {
  const [es, en, ...more] = text.split(/ — |\n\n/);
  if (!es || !en || more.length > 0) {
    throw new Error(`Text of the contract must have the form "español — English": "${text}"`);
  }
  return { es, en };
}

/** A name of the contract in both languages; a proper name, such as "Mucpaz", is the same in both. */
export function splitName(name: string): Label {
  return name.includes(' — ') ? splitText(name) : { es: name, en: name };
}
