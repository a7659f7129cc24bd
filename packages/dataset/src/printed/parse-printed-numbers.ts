import { fold } from './fold.ts';
import { type NumberWord, numberWords } from './number-words.ts';

/** A number in printed words, and where in the text it stands: from `start`, up to but not including `end`. */
export interface PrintedNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /(?<![\d\p{L}])[-−](?=\d)|\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?|\p{L}+|[^\s\p{L}\d]/gu;

/**
 * Parses every number that a text prints, in digits (3,510; 28.6), in words (nine million; veintitrés) or both (4 mil 710; 123 million).
 * A comma before three digits parts thousands, as Mexico and English write them; a point is always a decimal point.
 *
 * @param language - ISO 639-1 code of the text; the words of Spanish and English are known.
 * @example
 * ```ts
 * parsePrintedNumbers('4 mil 710 mujeres', 'es'); // [{ value: 4710, start: 0, end: 9 }]
 * ```
 */
export function parsePrintedNumbers(text: string, language: string): PrintedNumber[] {
  const words = numberWords(language);
  const numbers: PrintedNumber[] = [];
  let open = new OpenNumber();
  const close = (): void => {
    const number = open.close();
    if (number !== null) numbers.push(number);
    open = new OpenNumber();
  };
  for (const { 0: token, index } of fold(text).matchAll(TOKEN)) {
    const end = index + token.length;
    const word = words.get(token);
    if (/^\d/.test(token)) {
      const digits = Number(toPlainDigits(token));
      if (!open.takesDigits(digits)) close();
      open.addDigits(digits, index, end);
    } else if (token === '-' || token === '−') {
      if (open.isOpen && token === '-') continue;
      close();
      if (text.slice(end).match(/^\d/) !== null) open.negate(index);
    } else if (word !== undefined) {
      if (!open.takes(word)) close();
      open.add(word, index, end);
    } else if (!(open.isOpen && (token === 'y' || token === 'and') && open.takesJoint())) {
      close();
    }
  }
  close();
  return numbers;
}

function toPlainDigits(token: string): string {
  return /[,\u00a0\u202f]\d{3}(?!\d)/u.test(token)
    ? token.replaceAll(/[,\u00a0\u202f]/gu, '')
    : token.replace(',', '.');
}

/** A number that is being read, from its largest part to its smallest. */
class OpenNumber {
  /** What is complete before the part under way, and the scale that closed it. */
  private total = 0;
  private group = 0;
  private part: number | null = null;
  private lastScale = Number.POSITIVE_INFINITY;
  private hasDigits = false;
  private isNegative = false;
  private start = -1;
  private end = -1;

  get isOpen(): boolean {
    return this.end !== -1;
  }

  takesDigits(digits: number): boolean {
    return this.part === null && digits < this.lastScale;
  }

  addDigits(digits: number, start: number, end: number): void {
    this.part = digits;
    this.hasDigits = true;
    this.extend(start, end);
  }

  takes(word: NumberWord): boolean {
    if (word.role === 'hundred') return this.part !== null && this.part < 100;
    if (word.role === 'scale') return this.part !== null || word.value < this.lastScale || this.group > 0;
    if (this.part === null) return word.value < this.lastScale;
    if (this.hasDigits) return false;
    // Each word of a number is smaller than the place that the one before it filled: forty-two, ciento siete, but not two three.
    const place = this.part % 100 === 0 ? 100 : this.part % 10 === 0 ? 10 : 1;
    return this.part > 0 && word.value < place;
  }

  add(word: NumberWord, start: number, end: number): void {
    if (word.role === 'add') this.part = (this.part ?? 0) + word.value;
    else if (word.role === 'hundred') this.part = (this.part ?? 1) * 100;
    else this.scale(word.value);
    this.extend(start, end);
  }

  /** Spanish and English join the last words by "y" and "and": treinta y dos, one hundred and five. */
  takesJoint(): boolean {
    return !this.hasDigits && (this.part === null ? this.group > 0 : this.part >= 10 && this.part % 10 === 0);
  }

  negate(start: number): void {
    this.isNegative = true;
    this.start = start;
  }

  close(): PrintedNumber | null {
    if (!this.isOpen) return null;
    // Fifteen digits drop what binary fractions add: 1.1 million is not 1100000.0000000002.
    const value = Number((this.total + this.group + (this.part ?? 0)).toPrecision(15));
    return { value: this.isNegative ? -value : value, start: this.start, end: this.end };
  }

  private scale(value: number): void {
    if (value === 1e3) {
      this.group += (this.part ?? 1) * value;
    } else {
      const before = this.group + (this.part ?? 0);
      this.total += (before === 0 ? 1 : before) * value;
      this.group = 0;
    }
    this.part = null;
    this.hasDigits = false;
    this.lastScale = value;
  }

  private extend(start: number, end: number): void {
    if (this.start === -1) this.start = start;
    this.end = end;
  }
}
