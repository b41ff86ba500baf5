import { mensNames, womensNames } from '../data/given-name.ts';
import { nameKey } from './name-key.ts';

const women = new Set(womensNames.trim().split(/\s+/u));
const men = new Set(mensNames.trim().split(/\s+/u));

/** Whether those of a name are mostly women or men, by its first word; undefined where the list does not tell. */
export function genderOfName(name: string): 'f' | 'm' | undefined {
  const key = nameKey(name.split(/[\s-]/u)[0] ?? '');
  if (women.has(key)) return 'f';
  return men.has(key) ? 'm' : undefined;
}
