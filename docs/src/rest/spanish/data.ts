/** The Spanish of what the contract says of the data and their sources, by its English. */
export const DATA_SPANISH: Readonly<Record<string, string>> = {
  'A document from which values were transcribed or that another cites, and how far it was read.':
    'Un documento del que se transcribieron valores o que otro cita, y cuánto se leyó de él.',
  'What sort of document it is (code list "source-kinds").':
    'Qué clase de documento es (lista de códigos «source-kinds»).',
  'As printed, in the language of the source.': 'Como está impreso, en el idioma de la fuente.',
  'As printed; null where the copy that was read does not state it.':
    'Como está impreso; null si la copia que se leyó no lo dice.',
  'The journal, gazette or series that holds it.': 'La revista, la gaceta o la serie en que está.',
  'The pages that it takes up in what holds it.': 'Las páginas que ocupa en lo que la contiene.',
  'Where it stands on the web.': 'Dónde está en la red.',
  'Where a copy of it is archived.': 'Dónde hay archivada una copia.',
  'The day on which the copy was read.': 'El día en que se leyó la copia.',
  'Whether its address works, and the day on which that was checked.':
    'Si su dirección funciona, y el día en que se comprobó.',
  'Its language (ISO 639-1).': 'Su idioma (ISO 639-1).',
  "The source's own terms; null where it states none that we saw.":
    'Las condiciones de la propia fuente; null si no dice ninguna que hayamos visto.',
  'How near it is to the fact (code list "source-tiers").':
    'Qué tan cerca está del hecho (lista de códigos «source-tiers»).',
  'How far the source was read.': 'Cuánto se leyó de la fuente.',
  'The places of other sources that cite it; it is known to us through them.':
    'Los lugares de otras fuentes que la citan; la conocemos por ellas.',
  'A person by family and given name, or a body by its name as printed (CSL-JSON names).':
    'Una persona por su apellido y su nombre, o un organismo por su nombre impreso (nombres de CSL-JSON).',
  'When a source was published: the days between which it lies, and the basis of that.':
    'Cuándo se publicó una fuente: entre qué días está la fecha, y en qué se basa.',
  'Whether the date is printed, inferred as the note says, or stated nowhere.':
    'Si la fecha está impresa, se infiere como dice la nota o no consta.',
  'Where a value was read, who said it (attributedTo), and through which copy (via).':
    'Dónde se leyó un valor, quién lo dijo (attributedTo) y en qué copia (via).',
  'Who said it; null where the source speaks for itself.':
    'Quién lo dijo; null si la fuente habla por sí misma.',
  'The version of its data, where the source names one.':
    'La versión de sus datos, si la fuente nombra alguna.',
  'The source that is the copy which was read.': 'La fuente que es la copia que se leyó.',
  'A place inside a source: the kind of place, and its number or heading as printed.':
    'Un lugar dentro de una fuente: de qué clase es, y su número o encabezado tal como está impreso.',
  'A numbered node of an instrument: objective, strategic line, pillar, line of action.':
    'Una parte numerada de un instrumento: objetivo, línea estratégica, pilar, línea de acción.',
  'As the cited source numbers it; null where it gives no number.':
    'Como la numera la fuente citada; null si no le da número.',
  'The code that the instrument itself gives it.': 'La clave que le da el propio instrumento.',
  'Why the official code is absent; null where it is given.': 'Por qué falta la clave oficial; null si está.',
  'What sort of node of an instrument a commitment is (code list "commitment-kinds").':
    'Qué clase de parte de un instrumento es un compromiso (lista de códigos «commitment-kinds»).',
  'A wording of an instrument, institution or source, in both languages, each with its standing.':
    'Un texto de un instrumento, una institución o una fuente, en los dos idiomas, cada uno con su carácter.',
  'The standing of a wording in one language.': 'El carácter de un texto en un idioma.',
  'How the wording of one language came to us (code list "text-statuses").':
    'De dónde viene el texto de un idioma (lista de códigos «text-statuses»).',
  'Why something is absent (code list "absence-reasons").':
    'Por qué falta algo (lista de códigos «absence-reasons»).',
  'A programme, plan, strategy, resolution, convention or fund.':
    'Un programa, plan, estrategia, resolución, convención o fondo.',
  'How many parts of one kind an instrument declares, and why some are absent here.':
    'Cuántas partes de una clase declara un instrumento, y por qué faltan algunas aquí.',
  'What is declared: commitments of one kind, or indicators.':
    'Qué se declara: compromisos de una clase, o indicadores.',
  'The observation that states the number.': 'La observación que da el número.',
  'Why the parts that were declared are not all here; null where they are.':
    'Por qué no están aquí todas las partes declaradas; null si están.',
  'How much of what an instrument declares is published, and why the rest is absent.':
    'Cuánto de lo que declara un instrumento se publica, y por qué falta el resto.',
  'How many of them the release has.': 'Cuántas de ellas tiene la edición.',
  'Why the others are absent; null where all are published.':
    'Por qué faltan las demás; null si se publican todas.',
  'A decimal of at most 15 significant digits.': 'Un decimal de 15 cifras significativas como máximo.',
  'An indicator about a plan, its pillar, and the newest claims of it.':
    'Un indicador sobre un plan, su pilar y lo más reciente que se dijo de él.',
  'The pillar that is measured by it; null where no link says so.':
    'El pilar que se mide con él; null si ningún vínculo lo dice.',
  'The newest claim for each set of dimensions.':
    'La afirmación más reciente para cada conjunto de dimensiones.',
  'What a series of figures measures, and what it does not.': 'Qué mide una serie de cifras, y qué no mide.',
  '"source": an instrument declares it; "project": we define it.':
    '«source»: lo declara un instrumento; «project»: lo definimos nosotros.',
  'Indicators with which it must not be compared or joined.':
    'Indicadores con los que no debe compararse ni unirse.',
  'A code inside its code list; "_T" is the explicit total.':
    'Un código dentro de su lista; «_T» es el total explícito.',
  'A dimension by which figures of one indicator are told apart.':
    'Una dimensión por la que se distinguen las cifras de un indicador.',
  'One figure as one source states it.': 'Una cifra tal como la da una fuente.',
  'What the quantity can mean; null where there is no quantity.':
    'Qué puede significar la cantidad; null si no hay cantidad.',
  'The few words that print the figure, in the language of the source.':
    'Las pocas palabras que imprimen la cifra, en el idioma de la fuente.',
  'The dimensions of one observation; "_T" is a total, null means that the indicator has no such dimension.':
    'Las dimensiones de una observación; «_T» es un total, y null dice que el indicador no tiene esa dimensión.',
  'A year, month, day or range (2020/2022, 2020/..) in ISO 8601, or "not-stated".':
    'Un año, mes, día o intervalo (2020/2022, 2020/..) en ISO 8601, o «not-stated».',
  'Whether a source reports what is, or a plan, a proposal or an approval (code list "claim-types").':
    'Si una fuente informa de un hecho, o de algo previsto, propuesto o aprobado (lista de códigos «claim-types»).',
  'A figure with the qualifier of its wording and the step to which it was printed.':
    'Una cifra con el matiz de sus palabras y el paso hasta el que se imprimió.',
  'The upper figure of "between"; null for every other qualifier.':
    'La cifra mayor de «between»; null con cualquier otro matiz.',
  'The step to which the source printed the value: 1 for counts, 0.1 for 28.6 %; null where it does not show.':
    'El paso hasta el que la fuente imprimió el valor: 1 en los conteos, 0.1 en 28.6 %; null si no se ve.',
  'How the source words a figure (code list "qualifiers").':
    'Con qué matiz dice la fuente una cifra (lista de códigos «qualifiers»).',
  'What a figure measures: a count, money, a percentage or another number.':
    'Qué mide una cifra: un conteo, dinero, un porcentaje u otro número.',
  'One end of what a figure can mean: a number, no limit, or a limit that nobody printed.':
    'Un extremo de lo que puede significar una cifra: un número, ningún límite o un límite que nadie imprimió.',
  '"closed": the number itself may be true; "open": it may not.':
    '«closed»: el número mismo puede ser el verdadero; «open»: no puede serlo.',
  '"unbounded": the source sets no limit; "unknown": there is a limit, but nobody printed it.':
    '«unbounded»: la fuente no pone límite; «unknown»: hay un límite, pero nadie lo imprimió.',
  'Something that is not there, with the reason.': 'Algo que no está, con la razón.',
  'The status of an observation (code list "observation-statuses", mapped to SDMX CL_OBS_STATUS).':
    'El estado de una observación (lista de códigos «observation-statuses», con su equivalente en CL_OBS_STATUS de SDMX).',
  'The day for which a figure holds; its basis says whether it is printed or inferred.':
    'El día para el que vale una cifra; «basis» dice si está impreso o se infiere.',
  'What a figure of money says beside its value; each may be "not-stated".':
    'Lo que dice una cifra de dinero además de su valor; cada dato puede ser «not-stated».',
  'The year of the budget that it belongs to.': 'El ejercicio fiscal al que corresponde.',
  'The stage of the budget at which it stands (code list "budget-phases").':
    'El momento del presupuesto en que está (lista de códigos «budget-phases»).',
  'Whether in money of its day or of another (code list "price-bases").':
    'Si está en pesos de su día o de otro (lista de códigos «price-bases»).',
  'The areas that a count counts, where a source lists them; otherwise why there is no list.':
    'Las áreas que suma un conteo, si una fuente las enumera; si no, por qué no hay lista.',
  'Codes of the list "areas"; empty where the list is absent.':
    'Códigos de la lista «areas»; vacío si falta la lista.',
  'The money of one fund as one source states it, with what is computed from it.':
    'El dinero de un fondo tal como lo da una fuente, con lo que se calcula a partir de él.',
  'A value computed from observations; no source prints it.':
    'Un valor calculado a partir de observaciones; ninguna fuente lo imprime.',
  'What a figure can mean: the truth lies between these two ends.':
    'Lo que puede significar una cifra: la verdad está entre estos dos extremos.',
  'How something came to be in the dataset: stated by a source, read so by the project, or derived.':
    'Cómo llegó algo a los datos: lo dice una fuente, lo lee así el proyecto o se calculó.',
  '"source": a source states it; "project": we read it so; "derived": it was computed.':
    '«source»: lo dice una fuente; «project»: lo leemos así; «derived»: se calculó.',
  'How it was computed; null for what was not.': 'Cómo se calculó; null en lo que no se calculó.',
  'The observations that a derived value was computed from, in the order of the operation.':
    'Las observaciones con las que se calculó un valor, en el orden de la operación.',
  'A set of indicators, commitments and observations on one subject (DCAT 3).':
    'Un conjunto de indicadores, compromisos y observaciones sobre un tema (DCAT 3).',
  'A public body, with the time in which it existed and its successors.':
    'Un organismo público, con el tiempo en que existió y los que lo sucedieron.',
  'The closed list of codes that a dimension or an attribute may take.':
    'La lista cerrada de códigos que puede tomar una dimensión o un atributo.',
  'One entry of a code list.': 'Un código de una lista.',
  'What sort of thing it is, where the list mixes sorts.': 'Qué clase de cosa es, si la lista mezcla varias.',
  'How other schemes write the same code.': 'Cómo escriben otros esquemas el mismo código.',
  'Earlier names of the same code; a question that uses one is understood.':
    'Nombres anteriores del mismo código; una pregunta que use uno se entiende.',
  'A relation between two things, and whether a source states it.':
    'Una relación entre dos cosas, y si la dice una fuente.',
  '"stated": a source says so; "project": we read it so.':
    '«stated»: lo dice una fuente; «project»: lo leemos así.',
  'What a relation says of its two ends (code list "link-types").':
    'Qué dice una relación de sus dos extremos (lista de códigos «link-types»).',
  'One end of a link: the collection and the identifier of a thing.':
    'Un extremo de un vínculo: la colección y el identificador de una cosa.',
  'A dated event in the life of an instrument.': 'Un hecho con fecha en la vida de un instrumento.',
  'Whether it happened, or a source plans or proposes it.':
    'Si ocurrió, o si una fuente lo prevé o lo propone.',
  'Something that a source prints wrongly or ambiguously, with its correction and the evidence.':
    'Algo que una fuente imprime mal o de forma ambigua, con su corrección y sus pruebas.',
  'Whether it is wrong, or can be read in two ways.': 'Si está mal, o si se puede leer de dos maneras.',
  'Where the words are printed.': 'Dónde están impresas las palabras.',
  'The words as printed.': 'Las palabras tal como están impresas.',
  'What it should be; null where the evidence does not settle it.':
    'Qué debería decir; null si las pruebas no lo deciden.',
  'What the data must have while the erratum holds.':
    'Lo que deben decir los datos mientras valga la errata.',
  'Path of a field, such as "quantity.value".': 'La ruta de un campo, como «quantity.value».',
};
