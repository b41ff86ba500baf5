import type { Span } from '@entente/core/record';
import type { Passage, Range } from '../sentence/passage.ts';
import type { Token } from '../sentence/token.ts';
import { actOf, isLight } from './act.ts';
import type { Mark } from './course-mark.ts';
import { contentTokens } from './course-word.ts';
import { isFragment } from './fragment.ts';
import { nominalCourse, verbalCourse } from './phrase-course.ts';

/** A course of action as one place of a text words it, taken apart to be compared with others. */
export interface Course extends Mark {
  readonly span: Span;
  /** "deploy", or empty where the noun itself is the act: "ceasefire". */
  readonly act: string;
  readonly object: string;
  /** Whether the owners are named as those who act: "Russian inspections". */
  readonly hasAgent?: boolean;
  readonly name: string;
}

/** The course that a range of words names; undefined where it has neither act nor thing. */
export function courseOf(passage: Passage, range: Range): Course | undefined {
  const tokens = contentTokens(passage, range);
  if (tokens.length === 0) return undefined;
  const course = isVerbal(tokens, passage, range) ? verbalCourse(tokens) : nominalCourse(tokens);
  return course === undefined || isFragment(course, tokens) ? undefined : course;
}

function isVerbal(tokens: readonly Token[], passage: Passage, range: Range): boolean {
  const first = tokens[0]!;
  // "binding agreement", "lasting peace": what it is like, not what is done.
  if (
    /^(?:binding|lasting|existing|remaining|following|standing|warring|ongoing|sweeping|leading)$/u.test(
      first.lower,
    )
  )
    return false;
  if (first.tag === 'VERB' && !first.lower.endsWith('ed')) return true;
  if (first.tag === 'ADJ' && /^(?:its|his|her|their|our|my)$/u.test(tokens[1]?.lower ?? '')) return true;
  const before = passage.tokens
    .slice(Math.max(0, range.from - 1), range.to)
    .findLast((token) => token.end <= first.start);
  if (
    first.lower.endsWith('ing') &&
    first.tag !== 'PROPN' &&
    !/^(?:talks|filling)$/u.test(first.lower) &&
    (first.lower !== 'meeting' || /^\p{Lu}/u.test(tokens[1]?.text ?? '')) &&
    tokens[1]?.tag !== 'ADP'
  )
    return true;
  return (
    before?.lower === 'to' &&
    first.tag === 'NOUN' &&
    (actOf(first.lower) !== undefined || isLight(first.lower)) &&
    tokens.length > 1 &&
    tokens[1]!.tag !== 'ADP'
  );
}

/** The act of a finite verb, whatever its form: "had agreed on guarantees". */
export function finiteCourse(passage: Passage, range: Range): Course | undefined {
  const tokens = contentTokens(passage, range);
  const course = tokens.length === 0 ? undefined : verbalCourse(tokens);
  if (course === undefined || isFragment(course, tokens)) return undefined;
  return course.act === 'settle' && course.object === '' ? { ...course, act: '', object: 'peace' } : course;
}

/** A noun phrase, even one in -ing: "the shelling". */
export function nounCourse(passage: Passage, range: Range): Course | undefined {
  const tokens = contentTokens(passage, range);
  const course = nominalCourse(tokens);
  return course === undefined || isFragment(course, tokens) ? undefined : course;
}

/** "send its own troops" by a known actor: whose they are belongs to the course and its name. */
export function withOwner(course: Course, actor: string): Course {
  const name = course.name.replace(
    /\b(?:its|his|her|our|my|their)(?: own)?(?: (?:country|nation|government)['’]s)?\b/u,
    `${actor}'s`,
  );
  return { ...course, owners: new Set([actor]), name };
}
