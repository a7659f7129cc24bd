/** The words of the pages around a document in Spanish, as TypeDoc names them; those that its script writes in the browser stand in `site.js`. */
export const SPANISH: Readonly<Record<string, string>> = {
  theme_search: 'Buscar',
  theme_search_placeholder: 'Buscar en la documentación',
  theme_preparing_search_index: 'Se prepara el índice de búsqueda…',
  theme_menu: 'Menú',
  theme_settings: 'Ajustes',
  theme_member_visibility: 'Qué miembros se ven',
  theme_theme: 'Colores',
  theme_os: 'Los del sistema',
  theme_light: 'Claros',
  theme_dark: 'Oscuros',
  theme_on_this_page: 'En esta página',
  theme_loading: 'Se carga…',
  theme_permalink: 'Enlace permanente',
  theme_copy: 'Copiar',
  theme_generated_using_typedoc: 'Hecho con TypeDoc',
};
