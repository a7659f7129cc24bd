/** The Spanish of what the contract says of releases, changes, history and quoted figures, by its English. */
export const RELEASES_SPANISH: Readonly<Record<string, string>> = {
  'A release: its manifest, its digest, and whether it is a draft or published.':
    'Una edición: su manifiesto, su huella y si es un borrador o está publicada.',
  'Which files a release has and how they are written.': 'Qué archivos tiene una edición y cómo se escriben.',
  'Which form the items have.': 'Qué forma tienen los elementos.',
  'Why what is new in it was added; null in the first release, which adds to nothing.':
    'Por qué se añadió lo que trae de nuevo; null en la primera edición, que no añade a nada.',
  'SPDX identifier.': 'Identificador SPDX.',
  'Every source of the release, and when it was opened.': 'Cada fuente de la edición, y cuándo se abrió.',
  'SHA-256 of the curated items that the release holds.':
    'SHA-256 de los elementos curados que contiene la edición.',
  'One file of a release, with its size and SHA-256.':
    'Un archivo de una edición, con su tamaño y su SHA-256.',
  'How many items or rows it has.': 'Cuántos elementos o filas tiene.',
  'How a release stands today.': 'Cómo está hoy una edición.',
  'SHA-256 of the manifest as it was published; null for a draft.':
    'SHA-256 del manifiesto tal como se publicó; null en un borrador.',
  'The DOI of the release; null while it has none.': 'El DOI de la edición; null mientras no tenga.',
  'The newest published release; null where this one is.': 'La edición publicada más nueva; null si es esta.',
  'Something that has to be said of a release after it was published.':
    'Algo que hay que decir de una edición después de publicada.',
  'The release that gave the occasion, such as one that corrects.':
    'La edición que dio motivo, por ejemplo la que corrige.',
  'An item of a published release that may no longer be shown.':
    'Un elemento de una edición publicada que ya no se puede mostrar.',
  'A page of what changed between two releases.': 'Una página de lo que cambió entre dos ediciones.',
  'The earlier release; null where there is none before.': 'La edición anterior; null si no hay otra antes.',
  'One cell in which two releases differ, and why.': 'Una celda en la que difieren dos ediciones, y por qué.',
  'The dataset of an observation or indicator, or the dataset itself; null for what belongs to none.':
    'El conjunto de datos de una observación o un indicador, o el conjunto mismo; null en lo que no es de ninguno.',
  'The indicator of an observation, or the indicator itself.':
    'El indicador de una observación, o el indicador mismo.',
  'The field; null where the whole item came or went.':
    'El campo; null si llegó o se fue el elemento entero.',
  'What the earlier release had; null where it had nothing.':
    'Lo que tenía la edición anterior; null si no tenía nada.',
  'What the later release has; null where it has nothing.':
    'Lo que tiene la edición posterior; null si no tiene nada.',
  'Where the item was read, by the release that has it, the later one where both do; null for texts of our own.':
    'Dónde se leyó el elemento, según la edición que lo tiene, o la posterior si lo tienen las dos; null en textos nuestros.',
  'In what way something differs from what an earlier release had.':
    'De qué manera difiere algo de lo que tenía una edición anterior.',
  'Why one release changed something, and in what way.': 'Por qué una edición cambió algo, y de qué manera.',
  'What became of a quoted figure, and why.': 'Qué fue de una cifra citada, y por qué.',
  'What the figure measures; null where it is unknown.': 'Qué mide la cifra; null si no se conoce.',
  'What became of it since the quoted release.': 'Qué fue de ella desde la edición citada.',
  'Whether the quoted number is the one that its release gave; null where none was quoted.':
    'Si el número citado es el que daba su edición; null si no se citó ninguno.',
  'The id of the figure today, where it was renamed; null where it is gone or unknown.':
    'El identificador que tiene hoy la cifra, si cambió de nombre; null si ya no está o no se conoce.',
  'What the quoted release gave; null for an unknown figure.':
    'Lo que daba la edición citada; null si la cifra no se conoce.',
  'What the release gives that it is held against: the newest published one, or the quoted draft; null where it is gone.':
    'Lo que da la edición con la que se compara: la publicada más nueva, o el borrador citado; null si ya no está.',
  'The release that last changed the figure; null where none did.':
    'La última edición que cambió la cifra; null si ninguna lo hizo.',
  'Every cell that changed since the quoted release, with the reasons.':
    'Cada celda que cambió desde la edición citada, con las razones.',
  'For an unknown figure, the id nearest to the quoted one.':
    'Si la cifra no se conoce, el identificador más parecido al citado.',
  'A figure as somebody quoted it.': 'Una cifra tal como alguien la citó.',
  'The answer where an item was withdrawn, with its tombstone.':
    'La respuesta donde se retiró un elemento, con su lápida.',
  'What stands in the place of an item that a release no longer has.':
    'Lo que ocupa el lugar de un elemento que una edición ya no tiene.',
  'Whether it was taken back, is no longer there, or may not be shown.':
    'Si se retiró, si ya no está o si no se puede mostrar.',
  'The first release without it; for "suppressed", the release that may not show it.':
    'La primera edición sin él; con «suppressed», la que no puede mostrarlo.',
  'The last release that had it; null where it may not be shown.':
    'La última edición que lo tuvo; null si no se puede mostrar.',
  'The id of today, or the last it had.': 'El identificador de hoy, o el último que tuvo.',
  'Oldest first.': 'La más antigua primero.',
  'Why the release no longer has it; null where it does.':
    'Por qué la edición ya no lo tiene; null si lo tiene.',
  'What each source says of the same figure, by the date of the source; none for what is no figure.':
    'Lo que dice cada fuente de la misma cifra, por la fecha de la fuente; nada en lo que no es una cifra.',
  'One version of an item, and how it came about.': 'Una versión de un elemento, y de dónde viene.',
  'The first release that has this version.': 'La primera edición que tiene esta versión.',
  'The first that no longer has it; null while it holds.':
    'La primera que ya no la tiene; null mientras valga.',
  'What that first release changed; none in the first release of all.':
    'Lo que cambió esa primera edición; nada en la primera de todas.',
  'What one source said of a figure, and when it was published.':
    'Lo que dijo una fuente de una cifra, y cuándo se publicó.',
  'The figures that somebody quoted.': 'Las cifras que alguien citó.',
  'The whole value of one field of an item.': 'El valor entero de un campo de un elemento.',
  'A figure as one release gives it, and where it was read or how it was computed.':
    'Una cifra tal como la da una edición, y dónde se leyó o cómo se calculó.',
  'Why there is no quantity; null where there is one.': 'Por qué no hay cantidad; null si la hay.',
  'Where it was read; null for a value that was computed.': 'Dónde se leyó; null en un valor calculado.',
  'How it was computed; null for a value that was read.': 'Cómo se calculó; null en un valor leído.',
  'A figure that somebody quoted.': 'Una cifra que alguien citó.',
  'Id of the figure.': 'Identificador de la cifra.',
  'Release from which it was quoted.': 'Edición de la que se citó.',
  'In place of id and release: address of the observation with its release.':
    'En lugar de id y release: dirección de la observación con su edición.',
  'Number that was quoted, to check it too.': 'Número que se citó, para comprobarlo también.',
};
