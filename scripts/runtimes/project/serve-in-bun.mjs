import worker from './worker.mjs';

export default { ...worker, hostname: '127.0.0.1' };
