import type { Passage, Range } from '../sentence/passage.ts';
import { afterCircumstance, clauseEnd, isBareClause, opensVoicing, thingEnd } from './content-range.ts';
import type { VerbFrame } from './cue-word.ts';
import { isNominal, isVerbal, phraseEnd } from './noun-range.ts';
import type { Clause } from './subject.ts';

type Clauses = ReadonlyMap<number, Clause>;

/** What a verb passes on, where it stands after the verb. */
export interface Following {
  readonly cueEnd: number;
  readonly content: Range;
  readonly degree: number;
}

/** What stands after the cue, and how sure its frame makes it. */
export function following(
  passage: Passage,
  clause: Clause,
  frame: VerbFrame,
  clauses: Clauses,
): Following | undefined {
  const { tokens, sentence, dated } = passage;
  const limit = tokens.length;
  const cueEnd = clause.verb + 1;
  let at = cueEnd;
  while (
    at < limit &&
    !sentence.quoted[at] &&
    (dated[at] ||
      (tokens[at]!.tag === 'ADV' &&
        !/^(?:how|why|where|when|out|off|back|up|down|not)$/u.test(tokens[at]!.lower)))
  )
    at += 1;
  // "added, however, that"
  if (
    tokens[at]?.text === ',' &&
    tokens[at + 2]?.text === ',' &&
    tokens[at + 1]!.tag === 'ADV' &&
    !sentence.quoted[at]
  )
    at += 3;
  const first = tokens[at];
  if (first === undefined) return undefined;
  const opener = frame.openers.get(first.lower);
  const medium = frame.clause > 0 && first.lower === 'on' ? afterName(passage, at + 1) : at;
  if (medium > at && tokens[medium]?.lower === 'that' && !sentence.quoted[medium])
    return {
      cueEnd,
      content: { from: medium, to: clauseEnd(passage, medium, limit, clauses) },
      degree: frame.clause,
    };
  if (
    opener !== undefined &&
    first.lower !== 'that' &&
    !(first.lower === 'to' && isVerbal(passage, at + 1) && frame.course > 0)
  ) {
    let after = at + 1;
    while (dated[after]) after += 1;
    if (
      /^(?:to|of|with|against|on|about|at|for|that)$/u.test(tokens[after]?.lower ?? '') &&
      /^(?:out|up|back|down|forward|in|issue|exception|aim|off|away)$/u.test(first.lower) &&
      tokens[after]!.lower !== 'that'
    )
      after += 1;
    return contentAfterOpener(passage, { at: after, degree: opener, cueEnd: after }, clauses);
  }
  if (frame.isAddressing || isAddressed(passage, at, frame)) {
    const found = afterAddressee(passage, at, { cueEnd, frame }, clauses);
    if (found !== undefined) return found;
  }
  if (first.text === ':' && opensVoicing(passage, at + 1, limit, clauses)) return undefined;
  if (opensClause(passage, at) && frame.clause > 0)
    return {
      cueEnd,
      content: {
        from: contentFrom(passage, at),
        to: clauseEnd(passage, contentFrom(passage, at), limit, clauses),
      },
      degree: frame.clause,
    };
  if (first.lower === 'to' && isVerbal(passage, at + 1))
    return frame.course === 0
      ? undefined
      : { cueEnd, content: { from: at, to: clauseEnd(passage, at, limit, clauses) }, degree: frame.course };
  if (first.tag === 'VERB' && first.lower.endsWith('ing')) {
    const degree = Math.max(frame.course, frame.thing * 0.9);
    return degree === 0
      ? undefined
      : { cueEnd, content: { from: at, to: clauseEnd(passage, at, limit, clauses) }, degree };
  }
  const jump = afterCircumstance(passage, at);
  if (
    jump > at &&
    frame.course > 0 &&
    tokens[jump]?.lower === 'to' &&
    isVerbal(passage, jump + 1) &&
    !sentence.quoted[jump]
  )
    return {
      cueEnd,
      content: { from: jump, to: clauseEnd(passage, jump, limit, clauses) },
      degree: frame.course * 0.9,
    };
  if (jump > at && jump < limit && frame.clause > 0 && opensClause(passage, jump))
    return {
      cueEnd,
      content: {
        from: contentFrom(passage, jump),
        to: clauseEnd(passage, contentFrom(passage, jump), limit, clauses),
      },
      degree: frame.clause,
    };
  if (frame.clause > 0 && isBareClause(passage, at, limit))
    return {
      cueEnd,
      content: { from: at, to: clauseEnd(passage, at, limit, clauses) },
      degree: frame.clause,
    };
  if (jump > at && frame.clause > 0 && isBareClause(passage, jump, limit))
    return {
      cueEnd,
      content: { from: jump, to: clauseEnd(passage, jump, limit, clauses) },
      degree: frame.clause * 0.9,
    };
  if (frame.clause > 0.6 && first.tag === 'AUX' && first.lower !== "'s")
    return {
      cueEnd,
      content: { from: at, to: clauseEnd(passage, at, limit, clauses) },
      degree: frame.clause * 0.85,
    };
  return thingAfter(passage, { at, cueEnd, frame });
}

/** "wrote on Telegram that": past the name of where it was said; `at` where no name stands there. */
function afterName({ tokens }: Passage, at: number): number {
  let end = at;
  while (tokens[end]?.tag === 'PROPN') end += 1;
  return end;
}

/** "that", "whether", a colon, a quotation: a clause opens without doubt. */
function opensClause({ tokens, sentence }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (sentence.quoted[at] || token.text === ':') return true;
  if (token.text === ',' && (sentence.quoted[at + 1] ?? false)) return true;
  if (token.lower === 'that')
    return (
      !(/^(?:NOUN)$/u.test(tokens[at + 1]?.tag ?? '') && token.tag === 'DET') ||
      tokens[at + 2]?.tag === 'AUX' ||
      tokens[at + 2]?.tag === 'VERB'
    );
  return /^(?:whether|if|what|how|why|who|where|when)$/u.test(token.lower) && token.lower !== 'when';
}

function contentFrom({ tokens }: Passage, at: number): number {
  return /^[,:]$/u.test(tokens[at]!.text) ? at + 1 : at;
}

function isAddressed(passage: Passage, at: number, frame: VerbFrame): boolean {
  return frame.course > 0 || frame.clause > 0 ? isNominal(passage.tokens[at]!) : false;
}

/** "told reporters that", "urged Peru to": whom, then the content; who is asked to act belongs to what is asked. */
function afterAddressee(
  passage: Passage,
  at: number,
  { cueEnd, frame }: { readonly cueEnd: number; readonly frame: VerbFrame },
  clauses: Clauses,
): Following | undefined {
  const { tokens } = passage;
  const limit = tokens.length;
  const end = phraseEnd(passage, at, limit);
  if (end === at) return undefined;
  let next = end;
  if (frame.isAddressing) next = Math.max(end, afterCircumstance(passage, end));
  while (next < limit && passage.dated[next]) next += 1;
  const to = tokens[next]?.lower === 'not' ? next + 1 : next;
  if (tokens[to]?.lower === 'to' && isVerbal(passage, to + 1)) {
    const degree = Math.max(frame.course, frame.isAddressing ? 0.7 : 0);
    return degree === 0
      ? undefined
      : {
          cueEnd,
          content: { from: frame.isAddressing ? next : at, to: clauseEnd(passage, to, limit, clauses) },
          degree,
        };
  }
  if (!frame.isAddressing) {
    const isWarned =
      frame.clause > 0 &&
      opensClause(passage, next) &&
      !isBareClause(passage, at, limit) &&
      tokens[next]?.lower === 'that' &&
      tokens[next + 1]?.tag !== 'VERB';
    return isWarned &&
      end - at <= 4 &&
      /^(?:NOUN|PROPN|PRON)$/u.test(tokens[end - 1]!.tag) &&
      !/^(?:claim|belief|idea|fact|view)s?$/u.test(tokens[end - 1]!.lower)
      ? {
          cueEnd,
          content: { from: next, to: clauseEnd(passage, next, limit, clauses) },
          degree: frame.clause,
        }
      : undefined;
  }
  if (opensClause(passage, next) || isBareClause(passage, next, limit)) {
    const from = contentFrom(passage, next);
    return { cueEnd, content: { from, to: clauseEnd(passage, from, limit, clauses) }, degree: frame.clause };
  }
  if (/^(?:about|of)$/u.test(tokens[end]?.lower ?? ''))
    return { cueEnd, content: { from: end + 1, to: thingEnd(passage, end + 1, limit) }, degree: 0.7 };
  return undefined;
}

function contentAfterOpener(
  passage: Passage,
  { at, degree, cueEnd }: { readonly at: number; readonly degree: number; readonly cueEnd: number },
  clauses: Clauses,
): Following | undefined {
  const { tokens, sentence } = passage;
  const limit = tokens.length;
  const first = tokens[at];
  if (first === undefined || /^[.,;]$/u.test(first.text)) return undefined;
  if (
    opensClause(passage, at) ||
    sentence.quoted[at] ||
    (first.tag === 'VERB' && first.lower.endsWith('ing'))
  )
    return {
      cueEnd,
      content: {
        from: contentFrom(passage, at),
        to: clauseEnd(passage, contentFrom(passage, at), limit, clauses),
      },
      degree,
    };
  const end = phraseEnd(passage, at, limit);
  // "called on Peru to sign"
  if (tokens[end]?.lower === 'to' && isVerbal(passage, end + 1))
    return { cueEnd, content: { from: at, to: clauseEnd(passage, end, limit, clauses) }, degree };
  return { cueEnd, content: { from: at, to: thingEnd(passage, at, limit) }, degree };
}

function thingAfter(
  passage: Passage,
  { at, cueEnd, frame }: { readonly at: number; readonly cueEnd: number; readonly frame: VerbFrame },
): Following | undefined {
  const { tokens, sentence } = passage;
  const first = tokens[at]!;
  if (frame.thing === 0 || (first.tag === 'PUNCT' && !sentence.quoted[at])) return undefined;
  if (!isNominal(first) && first.tag !== 'ADV' && !sentence.quoted[at]) return undefined;
  const end = thingEnd(passage, at, tokens.length);
  return { cueEnd, content: { from: at, to: end }, degree: frame.thing };
}
