import type { Condition } from '@entente/core/record';
import type { Passage, Range } from '../sentence/passage.ts';
import { type ConditionMarker, markerAt } from './condition-marker.ts';

/** A condition with the token range of what must hold. */
export interface FoundCondition {
  readonly kind: Condition['kind'];
  readonly range: Range;
  /** The words after "if", "after", "unless". */
  readonly inner: Range;
}

/** The first condition that a stretch of a speaker's words names, if any. */
export function conditionIn(passage: Passage, range: Range): FoundCondition | undefined {
  for (let at = range.from; at < range.to; at += 1) {
    const found = conditionAt(passage, at, range);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The stretches of a range that say under which condition the rest holds. */
export function conditionsIn(passage: Passage, range: Range): readonly Range[] {
  const found: Range[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const condition = conditionAt(passage, at, range);
    if (condition === undefined) continue;
    found.push(condition.range);
    at = condition.range.to - 1;
  }
  return found;
}

function conditionAt(passage: Passage, at: number, range: Range): FoundCondition | undefined {
  const marker = markerAt(passage, at, range);
  if (marker === undefined) return undefined;
  const from = at + marker.length;
  const isInverted = /^(?:only|not)$/u.test(passage.tokens[at]!.lower);
  const inner = { from, to: conditionEnd(passage, { from, to: range.to }, { ...marker, isInverted }) };
  if (inner.to <= inner.from || isPointer(passage, inner)) return undefined;
  return { kind: marker.kind, range: { from: at, to: inner.to }, inner };
}

/** The clause or phrase, without a time at its end. */
function conditionEnd(
  { tokens, dated }: Passage,
  { from, to }: Range,
  { isPhrase, isInverted }: ConditionMarker & { readonly isInverted: boolean },
): number {
  // "Without calls there would have been no deal": what depends on the phrase follows it.
  const opensMain = (at: number): boolean =>
    (isPhrase && at > from && opensMainClause(tokens, at)) ||
    (isInverted && at > from + 1 && isTurned(tokens, at));
  let end = from;
  while (
    end < to &&
    !/^[,;:–—?!"“”]$/u.test(tokens[end]!.text) &&
    !/^(?:but|because|while)$/u.test(tokens[end]!.lower) &&
    !opensMain(end)
  )
    end += 1;
  while (end > from && dated[end - 1]) end -= 1;
  return end;
}

function opensMainClause(tokens: Passage['tokens'], at: number): boolean {
  return (
    /^(?:there|we|it|they|he|she|i)$/u.test(tokens[at]!.lower) &&
    /^(?:will|would|can|could|must|should|cannot|is|are|was|were|'ll|'d|wo|ca)$/u.test(
      tokens[at + 1]?.lower ?? '',
    )
  );
}

/** "Only when all are home will we leave": the helping word before the subject of the main clause. */
function isTurned(tokens: Passage['tokens'], at: number): boolean {
  return (
    /^(?:will|would|can|could|shall|should|must|may|might)$/u.test(tokens[at]!.lower) &&
    (/^(?:PRON|DET|PROPN)$/u.test(tokens[at + 1]?.tag ?? '') || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))
  );
}

/** "in exchange for it": what was spoken of before, not a condition of its own. */
function isPointer({ tokens }: Passage, { from, to }: Range): boolean {
  return to - from === 1 && /^(?:it|that|this|them|these|those|him|her|us)$/u.test(tokens[from]!.lower);
}
