import { cpus, totalmem, type } from 'node:os';
import type { Machine } from './result.ts';

/** The machine that this runs on. */
export function readMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() || 'unknown',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: type(),
    node: process.version,
  };
}
