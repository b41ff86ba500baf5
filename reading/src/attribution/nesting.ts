import type { Passage } from '../sentence/passage.ts';
import type { Candidate } from './candidate.ts';
import { addresseeEnd, isOnlyCircumstance } from './content.ts';

export const connectors = new Set([
  'after',
  'as',
  'before',
  'when',
  'while',
  'whereas',
  'but',
  'and',
  'though',
  'although',
  'with',
  'yet',
  ';',
]);

/** Drops the cues that stand inside the content of another. */
export function settle(passage: Passage, candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (isFronted(passage, candidate)) {
      if (isVouchedFor(kept, candidate)) continue;
      while (kept.length > 0 && isInsideFronted(passage, kept.at(-1)!, candidate)) kept.pop();
      kept.push(candidate);
      continue;
    }
    const governor = kept.findLast(({ rule }) => rule !== 'noun');
    if (governor === undefined || !isNested(passage, candidate, governor)) kept.push(candidate);
  }
  return kept;
}

/** "Saudi Arabia opposed any mention, delegates said": the position counts, unnamed people only vouch for it. */
function isVouchedFor(kept: readonly Candidate[], { source }: Candidate): boolean {
  const first = kept[0];
  const isUnnamed = source.mentions.every(
    ({ kind, actor }) => kind === 'unnamed' || (kind === 'document' && actor === null),
  );
  return isUnnamed && first?.rule === 'position' && first.source.mentions.some(({ actor }) => actor !== null);
}

/** Whether the content stands before the cue: nothing but time and place comes after it. */
export function isFronted(passage: Passage, candidate: Candidate): boolean {
  const { rule, match, source, start } = candidate;
  if (rule === 'according') return true;
  if (match.cue.kind === 'position' || rule === 'noun' || rule === 'shared') return false;
  if (start === 0 && rule !== 'fronted') return false;
  const before = passage.tokens[Math.min(start, match.from) - 1]?.text ?? '';
  if (!/^[,"”’'?!…–—]$/u.test(before)) return false;
  if (rule === 'fronted') return true;
  if (isParenthesis(passage, candidate)) return true;
  return (
    isOnlyCircumstance(passage, Math.max(match.to, source.to)) || passage.sentence.quoted[start - 1] === true
  );
}

/** "The text stays, he told Folha, but ...": a clause before, and a comma after the cue. */
function isParenthesis({ tokens }: Passage, { match, start }: Candidate): boolean {
  const after = addresseeEnd(tokens, match);
  const hasClause = tokens.slice(0, start).some(({ tag }) => tag === 'AUX' || tag === 'VERB');
  return hasClause && tokens[start - 1]?.text === ',' && tokens[after]?.text === ',';
}

function isInsideFronted(passage: Passage, earlier: Candidate, fronted: Candidate): boolean {
  if (earlier.rule === 'according') return false;
  const comma = passage.tokens.findLastIndex(
    (token, index) => index < fronted.start - 1 && index > earlier.match.to && token.text === ';',
  );
  return comma < 0;
}

export function isNested(passage: Passage, candidate: Candidate, governor: Candidate): boolean {
  const { tokens } = passage;
  if (candidate.rule === 'noun') return governor.match.cue.kind !== 'position';
  const before = tokens[candidate.start - 1];
  const previous = tokens[candidate.start - 2];
  const isRelative = /^(?:who|which)$/u.test(tokens[candidate.group.from - 1]?.lower ?? '');
  if (isRelative && governor.match.cue.kind === 'position') return false;
  if (before === undefined) return false;
  if (candidate.isShared) {
    const isSaid = /ed$|^said$|^told$/u.test(tokens[candidate.match.from]!.lower);
    return (
      !(candidate.group.isParticiple && before.text === ',') &&
      !(isSaid && /^(?:and|but|yet)$/u.test(before.lower)) &&
      governor.match.cue.kind !== 'position'
    );
  }
  const isAfter =
    /^(?:after|before|as|when)$/u.test(before.lower) &&
    tokens.slice(Math.max(0, candidate.start - 5), candidate.start - 1).some(({ text }) => text === ',');
  if (isAfter) return false;
  const isConnected =
    connectors.has(before.lower) &&
    (previous?.text === ',' ||
      before.lower === 'while' ||
      before.lower === ';' ||
      before.lower === 'with' ||
      candidate.match.cue.kind === 'report');
  if (isConnected) return false;
  return before.lower === 'that' || governor.match.cue.kind !== 'position' || !/^[,;–—]$/u.test(before.text);
}
