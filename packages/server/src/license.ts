/** Where the text of the licence of every release stands; the manifest names the licence. */
export const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/';
