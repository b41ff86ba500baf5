import { argumentEnd } from '../attribution/argument.ts';
import { type Passage, type Range } from '../sentence/passage.ts';
import { coursesIn } from './coordination.ts';
import { type Course, courseOf } from './course.ts';

/** Options a sentence puts on the table by saying so, and how they hang together. */
export interface Tabled {
  readonly courses: readonly Course[];
  /** Of the courses, the one that is the way to others, or without which others cannot be. */
  readonly base: Course | undefined;
  readonly why: string;
}

const listing = /^(?:include|includes|included|including|are|were|was|is|involves|involve)$/u;

/** "One option was sending X but putting Y in charge", "support could come in ways, including A and B". */
export function tabledIn(passage: Passage): Tabled | undefined {
  return optionSentence(passage) ?? waysSentence(passage);
}

function optionSentence(passage: Passage): Tabled | undefined {
  const { tokens } = passage;
  const option = tokens.findIndex(
    ({ lower }, index) =>
      /^(?:options?|proposals?|ideas?|alternatives?|scenarios?|possibilit(?:y|ies))$/u.test(lower) &&
      index < 12,
  );
  if (option < 0) return undefined;
  const verb = tokens.findIndex(
    ({ lower }, index) => index > option && index < option + 10 && listing.test(lower),
  );
  if (verb < 0) return undefined;
  const range = { from: skipTo(passage, verb + 1), to: courseListEnd(passage, verb + 1) };
  const first = tokens[range.from];
  if (first === undefined || (!first.lower.endsWith('ing') && tokens[range.from - 1]?.lower !== 'to'))
    return undefined;
  const ranges = coursesIn(passage, range);
  const courses = ranges.map((one) => courseOf(passage, one)).filter((course) => course !== undefined);
  if (courses.length === 0) return undefined;
  const refersBack =
    ranges.length > 1 &&
    tokens.slice(ranges[1]!.from, ranges[1]!.to).some(({ lower }) => /^(?:their|them|its|it)$/u.test(lower));
  return {
    courses,
    base: refersBack ? courses[0] : undefined,
    why: 'the second course acts on what the first one brings about',
  };
}

function skipTo({ tokens }: Passage, from: number): number {
  let at = from;
  while (at < tokens.length && /^(?:to|for|the|that|:|,)$/u.test(tokens[at]!.lower)) at += 1;
  return at;
}

function courseListEnd({ tokens }: Passage, from: number): number {
  const end = tokens.findIndex(
    (token, index) =>
      index > from &&
      (/^[;.:—]$/u.test(token.text) ||
        /^(?:according|which|who|because)$/u.test(token.lower) ||
        (token.text === ',' && /^(?:according|said|say)$/u.test(tokens[index + 1]?.lower ?? ''))),
  );
  let to = end < 0 ? tokens.length : end;
  while (to > from && tokens[to - 1]!.tag === 'PUNCT') to -= 1;
  return to;
}

function waysSentence(passage: Passage): Tabled | undefined {
  const { tokens } = passage;
  const including = tokens.findIndex(
    ({ lower }, index) =>
      index > 0 &&
      /^(?:including|ranging|from|through|by)$/u.test(lower) &&
      (tokens[index + 1]?.lower ?? '').endsWith('ing'),
  );
  const modal = tokens.findIndex(({ lower }) => /^(?:could|can|might|may|would)$/u.test(lower));
  const hasWays = tokens
    .slice(0, Math.max(0, including))
    .some(({ lower }) => /^(?:ways?|forms?|shapes?|options?|measures?)$/u.test(lower));
  if (including < 0 || modal <= 0 || modal > including || !hasWays) return undefined;
  const ranges = coursesIn(passage, { from: including + 1, to: courseListEnd(passage, including + 1) });
  const base = courseOf(passage, subjectRange(passage, modal));
  if (base === undefined) return undefined;
  const owned = ranges
    .map((range) => courseOf(passage, range))
    .filter((course) => course !== undefined)
    .map((course) => ownedBy(course, base));
  return { courses: [base, ...owned], base, why: 'named as a way of it' };
}

function subjectRange(passage: Passage, modal: number): Range {
  return { from: 0, to: Math.max(1, argumentEnd(passage, 0, modal)) };
}

/** A way of doing it is done by whoever does it. */
function ownedBy(course: Course, base: Course): Course {
  return course.owners.size > 0 || course.isGroup
    ? course
    : { ...course, owners: base.owners, isGroup: base.isGroup, groups: base.groups };
}
