/** The rules that the schemas state in their own words, and the same in Spanish. `$1` stands for what the rule quotes. */
const RULES: readonly (readonly [english: RegExp, spanish: string])[] = [
  [/^Fiscal year must be/, 'El ejercicio fiscal debe ser un año (2020) o «not-stated»'],
  [/^Date must be a day/, 'La fecha debe ser un día que exista, escrito AAAA-MM-DD'],
  [
    /^Commitment must have either/,
    'Un compromiso lleva su clave oficial o la razón de que falte, una de las dos',
  ],
  [
    /^Id must be/,
    'El identificador lleva palabras en minúsculas unidas por un guion o un punto, como «mucpaz.networks»',
  ],
  [/^Code must be/, 'El código lleva letras y cifras unidas por guiones o puntos, o es «_T» para el total'],
  [
    /^Reference date must be given/,
    'La fecha de referencia se da siempre, salvo que su base sea «not-stated»',
  ],
  [/^Members must be/, 'Los miembros son una lista de códigos con su cita, o una ausencia con su razón'],
  [
    /^Observation must have either/,
    'Una observación lleva una cantidad o una ausencia con su razón, una de las dos',
  ],
  [/^Status must be "missing"/, 'El estado es «missing» si no hay cantidad, y solo entonces'],
  [/^Bounds must be given/, 'Los límites se dan si hay cantidad, y solo entonces'],
  [
    /^Observation with a quantity must/,
    'Una observación con cantidad lleva las palabras que la imprimen (asPrinted)',
  ],
  [
    /^Fiscal year, budget phase and price basis/,
    'Ejercicio fiscal, momento presupuestal y base de precios se dan para el dinero y para nada más',
  ],
  [/^Number must be a decimal/, 'El número debe ser un decimal de 15 cifras significativas como máximo'],
  [/^Upper must be given/, 'La cifra superior se da con «between» y solo entonces'],
  [/^Upper must be above the value (.+); it is .+$/, 'La cifra superior debe pasar de $1'],
  [/^Resolution must be above 0/, 'La resolución debe ser mayor que 0'],
  [/^Resolution must be a power of ten/, 'La resolución debe ser una potencia de diez, como 0.1, 1 o 100'],
  [
    /^Resolution (.+) must divide the value (.+) without/,
    'La resolución $1 debe dividir sin resto el valor $2',
  ],
  [
    /^Resolution (.+) must divide the upper (.+) without/,
    'La resolución $1 debe dividir sin resto la cifra superior $2',
  ],
  [/^A \w+ cannot fall below 0/, 'Los conteos y el dinero no bajan de 0'],
  [/^Release must be/, 'La edición se nombra con año y número, como «2026.1»'],
  [
    /^Date of publication ends \((.+)\) before it begins \((.+)\)$/,
    'La fecha de publicación termina ($1) antes de empezar ($2)',
  ],
  [
    /^An inferred date of publication/,
    'Una fecha de publicación inferida debe decir en «note» de qué se infiere',
  ],
  [/^A date of publication that is given/, 'Una fecha de publicación que se da es «printed» o «inferred»'],
  [/^A date of publication without any day/, 'Una fecha de publicación sin ningún día es «not-stated»'],
  [/^Language must be/, 'La lengua es un código de dos letras de ISO 639-1'],
  [/^Wording with status "(.+)" must cite/, 'Un texto con estado «$1» debe citar la fuente que lo imprime'],
  [/^Wording with status "(.+)" has no reason/, 'Un texto con estado «$1» no lleva razón de ausencia'],
  [
    /^Wording with status "(.+)" must say why/,
    'Un texto con estado «$1» debe decir por qué no hay texto impreso',
  ],
  [/^Text must be left out/, 'El texto se omite cuando su estado es «absent»'],
  [/^Text must be given where its wording has the status "(.+)"$/, 'El texto se da cuando su estado es «$1»'],
  [/^Cannot parse time period "(.+)": year must/, 'El periodo «$1» no se admite: el año va de 0100 a 9998'],
  [/^Cannot parse time period "(.+)": month must/, 'El periodo «$1» no existe: el mes va de 01 a 12'],
  [
    /^Cannot parse time period "(.+)": that day/,
    'El periodo «$1» no existe: ese día no está en el calendario',
  ],
  [/^Cannot parse time period "(.+)": the range ends/, 'El periodo «$1» termina antes de empezar'],
  [
    /^Cannot parse time period "(.+)": a range joins/,
    'El periodo «$1» debe unir con una «/» dos años, dos meses o dos días',
  ],
  [
    /^Cannot parse time period "(.+)": it must be/,
    'El periodo «$1» debe ser un año (2021), un mes (2021-03), un día (2021-03-08), un intervalo (2020/2022, 2020/..) o «not-stated»',
  ],
  [/^DOI must begin/, 'El DOI empieza por «10.», como «10.5281/zenodo.1234567»'],
  [
    /^Invalid string: must match pattern \/\^\[0-9a-f\]\{64\}/,
    'El SHA-256 lleva 64 cifras hexadecimales, con letras minúsculas',
  ],
  [/^Web address must be/, 'La dirección web va completa y empieza por «https://» o «http://»'],
];

/** A rule of a schema in Spanish; where it is not in the table yet, its English words, said to be so. */
export function inSpanish(message: string): string {
  const found = RULES.find(([english]) => english.test(message));
  if (found === undefined) return `No cumple su esquema (en inglés: ${message})`;
  const [english, spanish] = found;
  const match = english.exec(message) ?? [];
  return spanish.replaceAll(/\$(\d)/g, (_, index) => match[Number(index)] ?? '');
}
