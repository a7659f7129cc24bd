import type { z } from 'zod';

/** What a schema says against a value: each path with its message; empty where the value is sound. */
export function refusals(noun: z.ZodType, value: unknown): string[] {
  const { error } = noun.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
