import type { Course } from './course.ts';
import { ownerLikeness } from './ownership.ts';

/**
 * How well two wordings agree: 0 where they mean different courses. Whose act it is counts most: "deploying U.S.
 * troops" is another course than "sending European forces", while "troop deployments" can be either.
 */
export function likeness(a: Course, b: Course): number {
  if (a.act !== b.act || a.object !== b.object) return 0;
  const owned = ownerLikeness(a, b);
  if (owned === 0) return 0;
  if (a.act !== '' && a.object !== '') return owned;
  return modifiersAgree(a.modifiers, b.modifiers) ? owned : 0;
}

function modifiersAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  return [...a].some((word) => b.has(word));
}
