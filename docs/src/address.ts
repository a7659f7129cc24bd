/** Where the examples of the site ask: what `npm start` gives. */
export const ADDRESS = 'http://127.0.0.1:8787';
