import type { Finding } from '@pazabierta/schema';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { createFinding } from './create-finding.ts';
import type { CuratedFile } from './curated-file.ts';
import { findSeparated, type Separated } from './find-separated.ts';
import type { Place } from './place.ts';

/** What a YAML file holds when every scalar is read as text. */
export type TextTree = string | readonly TextTree[] | { readonly [key: string]: TextTree };

/** One item of a file, as a tree of texts, and its place. */
export interface TextItem {
  readonly tree: TextTree;
  readonly place: Place;
}

/**
 * Parses a YAML file that holds one mapping or a list of them. Every scalar is text (the failsafe schema of YAML 1.2),
 * so that `2026.10` and `07` stay as written, and in NFC, so that two versions differ only where a reader sees it.
 * What is broken, empty or not plain text becomes a finding of the rule `yaml`; a list may be empty where `mayBeEmpty` says so.
 */
export function parseYaml(file: CuratedFile, mayBeEmpty = false): { items: TextItem[]; findings: Finding[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(file.text.normalize('NFC'), { schema: 'failsafe', lineCounter });
  const lineAt = (node: Node): number => lineCounter.linePos(node.range?.[0] ?? 0).line || 1;
  const numbers = findSeparated(document);
  const errors = document.errors.filter(
    ({ pos: [at] }) => !numbers.some(({ from, to }) => from <= at && at < to),
  );
  const syntax = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  // What a parser says after the first break in the syntax mostly follows from it: a single tab gave thousands of errors.
  const findings =
    syntax === undefined
      ? [
          ...numbers.map((number) => separated(file, lineCounter.linePos(number.from).line, number)),
          ...[...errors, ...document.warnings].map((error) => broken(file, error)),
        ]
      : [broken(file, syntax)];
  if (file.text.includes('\uFFFD')) findings.unshift(notUtf8(file));
  if (findings.length > 0) return { items: [], findings };
  const root = document.contents;
  const isEmpty = root === null || ((isSeq(root) || isMap(root)) && root.items.length === 0);
  if (isEmpty) return { items: [], findings: mayBeEmpty && isSeq(root) ? [] : [empty(file)] };
  if (isScalar<string>(root)) return { items: [], findings: [onlyText(file, root.value)] };
  const nodes = isSeq(root) ? (root.items as Node[]) : [root];
  const items = nodes.map((node) => {
    const lines = new Map<string, number>();
    const place: Place = { file: file.path, line: lineAt(node), lines };
    const tree = toTree(node, '', place, lines);
    return { tree, place };
  });
  return { items, findings };

  function toTree(node: Node, path: string, place: Place, lines: Map<string, number>): TextTree {
    if (path !== '' && !lines.has(path)) lines.set(path, lineAt(node));
    if (isMap<Node, Node>(node)) {
      return Object.fromEntries(
        node.items.map(({ key, value }): [string, TextTree] => {
          const name = isScalar<string>(key) ? key.value : String(key);
          const at = path === '' ? name : `${path}.${name}`;
          lines.set(at, lineAt(key));
          return [name, value === null ? '' : toTree(value, at, place, lines)];
        }),
      );
    }
    if (isSeq<Node>(node)) {
      return node.items.map((each, index) =>
        toTree(each, path === '' ? `${index}` : `${path}.${index}`, place, lines),
      );
    }
    if (isScalar<string>(node)) {
      const isPlain = node.type === 'PLAIN';
      if (isPlain && /^(?:|~|null)$/i.test(node.value)) findings.push(nothing(place, path, node.value));
      return node.value;
    }
    findings.push(reference(place, path, node));
    return '';
  }
}

function broken(file: CuratedFile, error: YAMLError): Finding {
  const place = { file: file.path, line: error.linePos?.[0].line ?? 1, lines: new Map() };
  const [reason = error.message] = error.message.split('\n');
  const detail = reason.replace(/ at line \d+, column \d+:$/, '');
  if (error.code === 'DUPLICATE_KEY') {
    return createFinding('yaml', place, '', {
      message: { es: 'El mismo campo está escrito dos veces', en: 'The same field is written twice' },
      remedy: { es: 'Deje uno solo', en: 'Keep only one of them' },
    });
  }
  const line = file.text.split('\n')[place.line - 1] ?? '';
  if (error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) {
    return createFinding('yaml', place, '', {
      message: { es: 'Hay un tabulador en la sangría', en: 'There is a tab in the indent' },
      remedy: { es: 'Ponga espacios en su lugar', en: 'Put spaces in its place' },
    });
  }
  return createFinding('yaml', place, '', {
    message: { es: `El archivo no es YAML válido: ${detail}`, en: `The file is not valid YAML: ${detail}` },
    remedy: {
      es: 'Corrija sangrías, comillas y dos puntos en esa línea; todo valor es texto y no lleva etiquetas',
      en: 'Mend indents, quotes and colons on that line; every value is text and takes no tag',
    },
  });
}

function notUtf8(file: CuratedFile): Finding {
  const before = file.text.slice(0, file.text.indexOf('\uFFFD'));
  const place = { file: file.path, line: before.split('\n').length, lines: new Map() };
  return createFinding('yaml', place, '', {
    message: { es: 'El archivo no está en UTF-8', en: 'The file is not UTF-8' },
    remedy: { es: 'Guárdelo con la codificación UTF-8', en: 'Save it with the encoding UTF-8' },
  });
}

function separated(file: CuratedFile, line: number, { written, plain }: Separated): Finding {
  return createFinding('yaml', { file: file.path, line, lines: new Map() }, '', {
    message: {
      es: `«${written}» tiene comas: los números no llevan separador de millares`,
      en: `"${written}" has commas: numbers have no thousands separator`,
    },
    remedy: { es: `Escriba ${plain}`, en: `Write ${plain}` },
  });
}

function onlyText(file: CuratedFile, text: string): Finding {
  const start = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return createFinding('yaml', { file: file.path, line: 1, lines: new Map() }, '', {
    message: {
      es: `El archivo debe ser una lista de elementos; es un texto: «${start}»`,
      en: `The file must be a list of items; it is a text: "${start}"`,
    },
    remedy: {
      es: 'Empiece cada elemento con «- id: …» y escriba debajo sus otros campos',
      en: 'Begin each item with "- id: …" and write its other fields below',
    },
  });
}

function empty(file: CuratedFile): Finding {
  return createFinding('yaml', { file: file.path, line: 1, lines: new Map() }, '', {
    message: { es: 'El archivo está vacío', en: 'The file is empty' },
    remedy: {
      es: 'Escriba en él al menos un elemento, o bórrelo',
      en: 'Write at least one item in it, or delete it',
    },
  });
}

function nothing(place: Place, path: string, value: string): Finding {
  return createFinding('yaml', place, path, {
    message:
      value === ''
        ? { es: `«${path}» no tiene valor`, en: `"${path}" has no value` }
        : { es: `«${path}» está escrito como «${value}»`, en: `"${path}" is written as "${value}"` },
    remedy: {
      es: 'Quite el campo si no hay valor; si el valor es ese texto, póngalo entre comillas',
      en: 'Leave the field out if there is no value; if the value is that text, put it in quotes',
    },
  });
}

function reference(place: Place, path: string, node: Node): Finding {
  const name = isAlias(node) ? `*${node.source}` : String(node);
  return createFinding('yaml', place, path, {
    message: {
      es: `«${path}» remite a otra parte del archivo (${name})`,
      en: `"${path}" points to another part of the file (${name})`,
    },
    remedy: { es: 'Escriba el valor completo', en: 'Write the value in full' },
  });
}
