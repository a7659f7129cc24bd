/** The Spanish of what the contract says of what answers carry around the data, by its English. */
export const ANSWERS_SPANISH: Readonly<Record<string, string>> = {
  'One value with its release, licence, citation and sources.':
    'Un valor con su edición, su licencia, su cita y sus fuentes.',
  'What a reader should know of how the request was understood.':
    'Lo que conviene saber de cómo se entendió la petición.',
  'How to cite what is answered: the figure where it is one, the release where it is a list.':
    'Cómo citar lo que se responde: la cifra si es una, la edición si es una lista.',
  'The sources that the figures cite.': 'Las fuentes que citan las cifras.',
  'An address and what stands there.': 'Una dirección y lo que hay en ella.',
  'A text of the project in Spanish and English; both are always present.':
    'Un texto del proyecto en español y en inglés; siempre están los dos.',
  'The release that answered, and whether it was asked for.':
    'La edición que respondió, y si fue la que se pidió.',
  'A draft may be rebuilt; a published release never changes.':
    'Un borrador puede rehacerse; una edición publicada no cambia nunca.',
  'SHA-256 of the manifest file; it stands for the whole release.':
    'SHA-256 del manifiesto; responde por la edición entera.',
  'Whether the request named the release; otherwise the newest answered.':
    'Si la petición nombró la edición; si no, respondió la más nueva.',
  'The number of a data release, YYYY.N.': 'El número de una edición de los datos, AAAA.N.',
  'A day, YYYY-MM-DD (ISO 8601).': 'Un día, AAAA-MM-DD (ISO 8601).',
  'The licence of the data.': 'La licencia de los datos.',
  'Addresses that go with an answer.': 'Las direcciones que acompañan a una respuesta.',
  'The same as CSV, where there is one.': 'Lo mismo como CSV, donde lo hay.',
  'How that release stands today: what was corrected since, and what took its place.':
    'Cómo está hoy esa edición: qué se corrigió después y cuál la sucedió.',
  'Where to tell us that a figure is wrong.': 'Dónde avisar de que una cifra está mal.',
  'A readable identifier, minted once and never reused.':
    'Un identificador legible, que se acuña una vez y no se reutiliza.',
  'An error answer (RFC 9457), in the language of the reader.':
    'Una respuesta de error (RFC 9457), en el idioma de quien lee.',
  'URI of a page that explains the problem.': 'URI de una página que explica el problema.',
  'What the problem type is called.': 'Cómo se llama el tipo de problema.',
  'What went wrong with this request.': 'Qué salió mal en esta petición.',
  'The path that was asked, at most 200 characters of it.':
    'La ruta que se pidió, hasta 200 caracteres de ella.',
  'One thing that was wrong with a request.': 'Una cosa que estaba mal en una petición.',
  'The parameter, or the path of the field in the body.': 'El parámetro, o la ruta del campo en el cuerpo.',
  'What was received.': 'Lo que se recibió.',
  'What is wrong with it.': 'Qué tiene de malo.',
  'The nearest valid value; null where there is none near.':
    'El valor válido más cercano; null si no hay ninguno cerca.',
  'A page of a list with its release, licence, citation and sources.':
    'Una página de una lista con su edición, su licencia, su cita y sus fuentes.',
  'The sources that the figures on this page cite.': 'Las fuentes que citan las cifras de esta página.',
  'The fields of an item that "fields" asks for.': 'Los campos de un elemento que pide «fields».',
  'How much of a list an answer holds.': 'Qué parte de una lista trae una respuesta.',
  'How many rows the question has, on every page.': 'Cuántas filas tiene la pregunta, en todas sus páginas.',
  'False where the total is a lower bound.': 'Falso si el total es un límite inferior.',
  'True where no row is missing from this answer.': 'Verdadero si en esta respuesta no falta ninguna fila.',
  'The next page; null on the last.': 'La página siguiente; null en la última.',
  'How the question of time was understood, and what "asOf" left out.':
    'Cómo se entendió lo que se pidió sobre el tiempo, y qué dejó fuera «asOf».',
  'Whether every claim is there or only the newest.':
    'Si están todas las afirmaciones o solo la más reciente.',
  'Whether only the newest period of each series is there.':
    'Si está solo el periodo más reciente de cada serie.',
  'How many rows "asOf" left out; null where nobody asked for a day.':
    'Cuántas filas dejó fuera «asOf»; null si no se pidió ningún día.',
  'Rows whose source was certainly published after the day.':
    'Filas cuya fuente se publicó con certeza después de ese día.',
  'Rows whose source has no date that settles it.': 'Filas cuya fuente no tiene una fecha que lo decida.',
  'A code for which there are observations, and how many.': 'Un código que tiene observaciones, y cuántas.',
  'A filter of observations.': 'Un filtro de las observaciones.',
  'A value of that filter.': 'Un valor de ese filtro.',
  'How many observations have it under the other filters.':
    'Cuántas observaciones lo tienen con los demás filtros.',
  'False where the field has more observations than are counted, so that codes may lack.':
    'Falso si el campo tiene más observaciones de las que se cuentan, de modo que pueden faltar códigos.',
  'One thing that a search found.': 'Una cosa que encontró una búsqueda.',
  'What it is called; null in a language in which it has no name.':
    'Cómo se llama; null en un idioma en que no tiene nombre.',
  'Where it stands in this API.': 'Dónde está en esta API.',
  'The name of a collection of a release.': 'El nombre de una colección de una edición.',
  'A citation as CSL-JSON: a list of one item.': 'Una cita como CSL-JSON: una lista de un solo elemento.',
  'The release.': 'La edición.',
  'The data can be read; which releases it has, and whether it is the newest.':
    'Los datos se pueden leer; qué ediciones hay y si son las más nuevas.',
  'False where newer data could not be loaded.': 'Falso si no se pudieron cargar datos más nuevos.',
  'Why newer data could not be loaded; null where none is known.':
    'Por qué no se pudieron cargar datos más nuevos; null si no consta que los haya.',
  'A release as an answer names it.': 'Una edición tal como la nombra una respuesta.',
};
