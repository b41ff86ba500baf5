import { createHash } from 'node:crypto';
import type { Split } from './benchmark.ts';

/** The half of a set without splits of its own that a text belongs to, told from its name. */
export function splitOf(name: string): Split {
  return createHash('sha256').update(name).digest()[0]! % 2 === 0 ? 'dev' : 'test';
}
