import { likelyOne, type OptionTerms, termsLikeness, termsOf } from '@entente/core/record';
import { isTalk } from './counterpart.ts';
import type { Course } from './course.ts';
import { ownerLikeness } from './ownership.ts';

/** Of an act without a thing, how alike the other words must be. */
const leastWorded = 0.35;

const known = new WeakMap<Course, OptionTerms>();

/** The words of a course taken apart, once. */
export function termsOfCourse(course: Course): OptionTerms {
  const terms = known.get(course) ?? termsOf(course.name);
  known.set(course, terms);
  return terms;
}

/**
 * How well two wordings agree: 0 where they mean different courses. Whose act it is counts most: "deploying U.S.
 * troops" is another course than "sending European forces", while "troop deployments" can be either.
 */
export function likeness(a: Course, b: Course): number {
  const owned = ownerLikeness(a, b);
  if (owned === 0) return 0;
  const [one, other] = [termsOfCourse(a), termsOfCourse(b)];
  // An act that the words do not tell of is one of its own: "nationalise the line" is not "reopen the line".
  const areOthers = a.act !== '' && b.act !== '' && a.act !== b.act;
  if (areOthers && (one.acts.length === 0 || other.acts.length === 0)) return 0;
  if (isOnlyThing(one, other) || isOnlyThing(other, one)) return 0;
  const worded = termsLikeness(one, other);
  if (worded >= likelyOne) return owned + worded / 2;
  // A wording too short or too long to compare can still be of the same act and thing, if nothing speaks against it.
  const isSame = a.act === b.act && a.object === b.object && !areAtOdds(one, other);
  if (!isSame || (a.act !== '' && a.object === '' && !isTalk(a.act) && worded < leastWorded)) return 0;
  if (a.act !== '' && a.object !== '') return owned;
  return modifiersAgree(a.modifiers, b.modifiers) ? owned : 0;
}

/** "troops" beside "deploy troops": what an act is done with is not yet the act. */
function isOnlyThing(a: OptionTerms, b: OptionTerms): boolean {
  return b.acts.length > 0 && a.acts.length === 0 && a.words.size === 1 && a.names.size === 0;
}

/** Other numbers, one of them a second or further one, or one denied. */
function areAtOdds(a: OptionTerms, b: OptionTerms): boolean {
  if (a.isNegated !== b.isNegated) return true;
  const hasOrdinal = [...a.numbers, ...b.numbers].some((number) => /^\p{L}/u.test(number));
  if (hasOrdinal && (a.numbers.size === 0 || b.numbers.size === 0)) return true;
  return a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some((number) => b.numbers.has(number));
}

function modifiersAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  return [...a].some((word) => b.has(word));
}
