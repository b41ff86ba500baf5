import type { Condition } from '@entente/core/record';
import type { Passage, Range } from '../sentence/passage.ts';

/** A condition with the token range of what must hold. */
export interface FoundCondition {
  readonly kind: Condition['kind'];
  readonly range: Range;
  /** The words after "if", "after", "unless". */
  readonly inner: Range;
}

interface Marker {
  readonly words: readonly string[];
  readonly kind: Condition['kind'];
  /** Counts only with "only" shortly before it, as in "could only meet after". */
  readonly needsOnly?: true;
}

const markers: readonly Marker[] = [
  ...[
    'only if',
    'only when',
    'only after',
    'only once',
    'only with',
    'only in return for',
    'only in exchange for',
    'provided that',
    'provided',
    'providing',
    'as long as',
    'so long as',
    'on condition that',
    'on the condition that',
    'on condition of',
    'conditional on',
    'contingent on',
    'not until',
    'not before',
    'in return for',
    'in exchange for',
    'once',
  ].map((words) => ({ words: words.split(' '), kind: 'only-if' as const })),
  ...['after', 'if', 'when', 'as part of', 'in the event of'].map((words) => ({
    words: words.split(' '),
    kind: 'only-if' as const,
    needsOnly: true as const,
  })),
  ...['unless', 'without', 'until'].map((words) => ({ words: words.split(' '), kind: 'unless' as const })),
  ...['even if'].map(() => ({ words: ['\0'], kind: 'if' as const })),
  ...['if', 'in case', 'in the event of', 'in the event that'].map((words) => ({
    words: words.split(' '),
    kind: 'if' as const,
  })),
];

/** The condition that a stretch of a speaker's words names, if any. */
export function conditionIn(passage: Passage, { from, to }: Range): FoundCondition | undefined {
  for (let at = from; at < to; at += 1) {
    const marker = markers.find(
      (one) =>
        matches(passage, at, one) &&
        (one.needsOnly !== true ||
          hasOnly(passage, Math.max(from, at - 14), at) ||
          isAfterSettling(passage, at)),
    );
    if (marker === undefined || isIdle(passage, at)) continue;
    const inner = { from: at + marker.words.length, to: conditionEnd(passage, at + marker.words.length, to) };
    if (inner.to <= inner.from) continue;
    const isLeadingIf = at === from;
    return {
      kind:
        marker.kind === 'if' && hasOnly(passage, Math.max(from, at - 14), at) && !isLeadingIf
          ? 'only-if'
          : marker.kind,
      range: { from: at, to: inner.to },
      inner,
    };
  }
  return undefined;
}

function matches({ tokens }: Passage, at: number, { words }: Marker): boolean {
  return words.every((word, index) => tokens[at + index]?.lower === word);
}

/** "air cover after a ceasefire": an end of fighting still to come, which the course waits for. */
function isAfterSettling({ tokens }: Passage, at: number): boolean {
  return (
    tokens[at]!.lower === 'after' &&
    /^(?:a|an|any)$/u.test(tokens[at + 1]?.lower ?? '') &&
    tokens
      .slice(at + 2, at + 4)
      .some(({ lower }) =>
        /^(?:settlement|ceasefire|truce|armistice|deal|agreement|accord|treaty|peace)$/u.test(lower),
      )
  );
}

function hasOnly({ tokens }: Passage, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => lower === 'only');
}

/** "even if" and "as if" are no conditions, nor is "until Friday" or "with" a mere companion. */
function isIdle({ tokens, dated }: Passage, at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'until' && (dated[at] === true || dated[at + 1] === true || tokens[at + 1]?.tag === 'NUM'))
    return true;
  if (lower === 'as' && tokens[at - 1]?.lower === 'for') return true;
  if (
    lower === 'without' &&
    /^(?:delay|reservations?|conditions?|preconditions?|exceptions?|further|any|fail|question|doubt)$/u.test(
      tokens[at + 1]?.lower ?? '',
    )
  )
    return true;
  if (lower === 'without' && (tokens[at + 1]?.lower ?? '').endsWith('ing')) return true;
  return (lower === 'if' || lower === 'when') && /^(?:even|as|what)$/u.test(tokens[at - 1]?.lower ?? '');
}

function conditionEnd({ tokens, dated }: Passage, from: number, to: number): number {
  let end = from;
  while (
    end < to &&
    !/^[,;:–—?!"“”]$/u.test(tokens[end]!.text) &&
    !/^(?:but|because|while)$/u.test(tokens[end]!.lower)
  )
    end += 1;
  while (end > from && dated[end - 1]) end -= 1;
  return end;
}
