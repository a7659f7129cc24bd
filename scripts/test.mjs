import { install } from './install.mjs';

await install();
await import('./ok.mjs');
