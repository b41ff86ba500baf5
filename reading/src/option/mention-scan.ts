import { argumentEnd } from '../attribution/argument.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { actOf } from './act.ts';
import { baseOf } from './course-word.ts';
import { type Course, courseOf } from './course.ts';

/** How many words a wording has at most. */
const longest = 10;

/** The phrases of a stretch of a sentence that could name a course: of each verb of an act, and each noun phrase. */
export function phrasesIn(passage: Passage, { from, to }: Range): readonly Course[] {
  const found: Course[] = [];
  for (let at = from; at < to; at += 1) {
    const end = isActVerb(passage, at)
      ? verbEnd(passage, at)
      : opensNoun(passage, at)
        ? nounEnd(passage, at)
        : at;
    const course = end > at ? courseOf(passage, { from: at, to: end }) : undefined;
    if (course !== undefined) found.push(course);
  }
  return found;
}

function isActVerb({ tokens }: Passage, at: number): boolean {
  const token = tokens[at]!;
  const isFinite = /(?:ed|s)$/u.test(token.lower) && !token.lower.endsWith('ss');
  return token.tag === 'VERB' && !isFinite && actOf(baseOf(token)) !== undefined;
}

function verbEnd(passage: Passage, at: number): number {
  return argumentEnd(passage, at, Math.min(passage.tokens.length, at + longest));
}

const nominal = /^(?:NOUN|PROPN|ADJ|NUM)$/u;

function opensNoun({ tokens }: Passage, at: number): boolean {
  return (
    nominal.test(tokens[at]!.tag) && !nominal.test(tokens[at - 1]?.tag ?? '') && tokens[at - 1]?.text !== '-'
  );
}

/** The noun phrase with one "of", "on" or "to" phrase. */
function nounEnd({ tokens }: Passage, from: number): number {
  let at = from;
  let hasPhrase = false;
  while (at < Math.min(tokens.length, from + longest)) {
    const { tag, lower } = tokens[at]!;
    if (
      !hasPhrase &&
      at > from &&
      /^(?:of|on|to|from|in|for|with)$/u.test(lower) &&
      opensPhrase(tokens, at + 1)
    ) {
      hasPhrase = true;
      at += 2;
    } else if (nominal.test(tag) || (at > from && /^['’]s?$/u.test(lower))) at += 1;
    else break;
  }
  return at;
}

function opensPhrase(tokens: Passage['tokens'], at: number): boolean {
  return /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(tokens[at]?.tag ?? '');
}
