import type { Passage, Range } from '../sentence/passage.ts';
import { afterCircumstance, clauseEnd, isBareClause, thingEnd, trimmed } from './content-range.ts';
import { lemmasOf, type VerbFrame, verbFrames } from './cue-word.ts';
import { isNominal, isVerbal, phraseEnd, withApposition } from './noun-range.ts';
import type { Clause } from './subject.ts';
import type { Voicing, VoicingRule } from './voicing.ts';

type Clauses = ReadonlyMap<number, Clause>;

/** The voicing of a verb, if the verb, its source and what follows make one. */
export function verbVoicing(passage: Passage, clause: Clause, clauses: Clauses): Voicing | undefined {
  const { tokens } = passage;
  const frame = frameOf(tokens[clause.verb]!.lower);
  const quoting = quotedVoicing(passage, clause, frame, clauses);
  if (quoting !== undefined) return quoting;
  if (frame === undefined) return undefined;
  if (clause.group.isPassive && !frame.isSeeming) return passiveVoicing(passage, clause, frame, clauses);
  if (frame.isSeeming) return seemingVoicing(passage, clause, clauses);
  const fronted = frontedVoicing(passage, clause, frame, clauses);
  if (fronted !== undefined) return fronted;
  const found = following(passage, clause, frame, clauses);
  if (found === undefined) return undefined;
  const content = trimmed(passage, found.content);
  if (content.to <= content.from) return undefined;
  return {
    head: clause.verb,
    cue: { from: cueStart(passage, clause), to: found.cueEnd },
    source: clause.subject,
    content: [content],
    rule: clause.place === 'shared' || clause.place === 'participle' ? 'shared' : 'verb',
    confidence: found.degree * sureness(passage, clause),
  };
}

function frameOf(form: string): VerbFrame | undefined {
  const frames = lemmasOf(form).map((lemma) => verbFrames.get(lemma)!);
  if (frames.length === 0) return undefined;
  if (frames.length === 1) return frames[0];
  const [first, ...others] = frames;
  return others.reduce(
    (one, other) => ({
      clause: Math.max(one.clause, other.clause),
      course: Math.max(one.course, other.course),
      thing: Math.max(one.thing, other.thing),
      openers: new Map([...one.openers, ...other.openers]),
      isAddressing: one.isAddressing || other.isAddressing,
      isSeeming: one.isSeeming && other.isSeeming,
    }),
    first!,
  );
}

/** The verb before "to" counts as part of the cue: "continued to call", "declined to say". */
function cueStart(passage: Passage, clause: Clause): number {
  let from = clause.group.from;
  const { tokens } = passage;
  while (passage.dated[from] && from < clause.verb) from += 1;
  if (clause.group.isInfinitive && tokens[from - 1]?.lower === 'to' && isVerbal(passage, from - 2)) from -= 2;
  return from;
}

function sureness(passage: Passage, { subject, group, place, verb }: Clause): number {
  const { tokens } = passage;
  let sure = 1;
  if (subject === null) sure *= group.isParticiple ? 0.7 : 0.5;
  else {
    const head = tokens[subject.to - 1]!;
    if (/^(?:it|this|that|there|these|those|what|which)$/u.test(head.lower) && place !== 'relative')
      sure *= 0.55;
    if (place === 'relative' && head.lower !== 'who') sure *= 0.7;
  }
  if (group.modal !== null) sure *= /^(?:would|will)$/u.test(group.modal) ? 0.75 : 0.6;
  if (group.isInfinitive) sure *= subject === null ? 0.5 : 0.8;
  const before = tokens[group.from - 1]?.lower ?? '';
  if (/^(?:if|when|until|unless|whether)$/u.test(tokens[(subject?.from ?? group.from) - 1]?.lower ?? ''))
    sure *= 0.8;
  if (group.isParticiple && !/^(?:,|–|—|by|after|before|while|and)$/u.test(before)) sure *= 0.75;
  if (tokens[verb]!.tag !== 'VERB') sure *= 0.8;
  return sure;
}

interface Following {
  readonly cueEnd: number;
  readonly content: Range;
  readonly degree: number;
}

/** What stands after the cue, and how sure its frame makes it. */
function following(
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
  const first = tokens[at];
  if (first === undefined) return undefined;
  const opener = frame.openers.get(first.lower);
  if (
    opener !== undefined &&
    first.lower !== 'that' &&
    !(first.lower === 'to' && isVerbal(passage, at + 1) && frame.course > 0)
  ) {
    let after = at + 1;
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
  return thingAfter(passage, { at, cueEnd, frame }, clauses);
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
  if (tokens[next]?.lower === 'to' && isVerbal(passage, next + 1)) {
    const degree = Math.max(frame.course, frame.isAddressing ? 0.7 : 0);
    return degree === 0
      ? undefined
      : {
          cueEnd,
          content: { from: frame.isAddressing ? next : at, to: clauseEnd(passage, next, limit, clauses) },
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
  clauses: Clauses,
): Following | undefined {
  const { tokens, sentence } = passage;
  const first = tokens[at]!;
  if (frame.thing === 0 || (first.tag === 'PUNCT' && !sentence.quoted[at])) return undefined;
  if (!isNominal(first) && first.tag !== 'ADV' && !sentence.quoted[at]) return undefined;
  const end = thingEnd(passage, at, tokens.length);
  void clauses;
  return { cueEnd, content: { from: at, to: end }, degree: frame.thing };
}

/** Verbs of any kind beside a quotation that ends in a comma, question or exclamation mark. */
function quotedVoicing(
  passage: Passage,
  clause: Clause,
  frame: VerbFrame | undefined,
  clauses: Clauses,
): Voicing | undefined {
  const { tokens, sentence } = passage;
  const { group, subject, verb } = clause;
  if (group.isInfinitive || (frame === undefined && group.isPassive)) return undefined;
  const isAfterQuote = (at: number): boolean =>
    at > 0 &&
    (sentence.quoted[at - 1] === true ||
      (tokens[at - 1]?.text === ',' && sentence.quoted[at - 2] === true)) &&
    endsSpeech(passage, at);
  const start = subject !== null && clause.place === 'before' ? subject.from : group.from;
  // "...," said Peru
  if (isAfterQuote(group.from) && clause.place !== 'relative') {
    const after = phraseEnd(passage, verb + 1, tokens.length);
    if (after > verb + 1 && isSpeechVerb(tokens[verb]!.lower, frame)) {
      const source = withApposition(passage, { from: verb + 1, to: after }, tokens.length);
      return speech(passage, clause, {
        source,
        before: group.from,
        after: source.to,
        rule: 'inverted',
        clauses,
      });
    }
  }
  if (
    subject !== null &&
    clause.place === 'before' &&
    isAfterQuote(start) &&
    (frame === undefined || frame.clause > 0)
  )
    return speech(passage, clause, {
      source: subject,
      before: start,
      after: verb + 1,
      rule: 'fronted',
      clauses,
    });
  return undefined;
}

function isSpeechVerb(form: string, frame: VerbFrame | undefined): boolean {
  return frame === undefined ? /(?:ed|s)$/u.test(form) : frame.clause > 0 || form !== 'is';
}

/** The quotation before `at` ends as speech does. */
function endsSpeech({ tokens, sentence }: Passage, at: number): boolean {
  let quote = at - 1;
  if (tokens[quote]?.text === ',' && !sentence.quoted[quote]) return true;
  while (quote > 0 && /^["”’']+$/u.test(tokens[quote]!.text)) quote -= 1;
  return /[,!?…—.]$/u.test(tokens[quote]?.text ?? '');
}

interface SpeechParts {
  readonly source: Range | null;
  readonly before: number;
  readonly after: number;
  readonly rule: VoicingRule;
  readonly clauses: Clauses;
}

/** What stands before the cue, and what goes on after it. */
function speech(
  passage: Passage,
  clause: Clause,
  { source, before, after, rule, clauses }: SpeechParts,
): Voicing | undefined {
  const content = frontedContent(passage, clause, { before, after, clauses });
  if (content.length === 0) return undefined;
  return {
    head: clause.verb,
    cue: { from: cueStart(passage, clause), to: clause.verb + 1 },
    source,
    content,
    rule,
    confidence: 0.95,
  };
}

function frontedContent(
  passage: Passage,
  clause: Clause,
  { before, after, clauses }: { readonly before: number; readonly after: number; readonly clauses: Clauses },
): readonly Range[] {
  const { tokens, sentence } = passage;
  const first = trimmed(passage, { from: frontStart(passage, before, clauses), to: before });
  const content = first.to > first.from ? [first] : [];
  // What goes on: a quotation, or the rest of the clause after a comma.
  let at = after;
  while (at < tokens.length && !sentence.quoted[at] && !(tokens[at]!.text === ',' && at > clause.verb))
    at += 1;
  if (at >= tokens.length) return content;
  if (sentence.quoted[at] || sentence.quoted[at + 1]) {
    const from = sentence.quoted[at] ? at : at + 1;
    const isOwn = tokens
      .slice(after, at)
      .some((token, index) => isVerbal(passage, after + index) && lemmasOf(token.lower).length > 0);
    if (isOwn) return content;
    const rest = trimmed(passage, { from, to: clauseEnd(passage, from, tokens.length, clauses) });
    if (rest.to > rest.from) content.push(rest);
  } else if (first.to > first.from && !sentence.quoted[first.to - 1] && at === after) {
    const rest = trimmed(passage, { from: at + 1, to: clauseEnd(passage, at + 1, tokens.length, clauses) });
    const isClause = tokens.slice(rest.from, rest.to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
    const opens = tokens[at + 1];
    if (
      isClause &&
      opens !== undefined &&
      !/^(?:who|which|while|as|adding|after|citing|though|when)$/u.test(opens.lower) &&
      !(opens.lower.endsWith('ing') && opens.tag === 'VERB') &&
      !passage.dated[at + 1]
    )
      content.push(rest);
  }
  return content;
}

/** Where what stands before a cue begins: the sentence, or after another voicing's source and cue. */
function frontStart(passage: Passage, before: number, _clauses: Clauses): number {
  const { tokens, sentence } = passage;
  // The quotation right before, if the sentence has said something else before it.
  const last = sentence.quoted[before - 1] ? before - 1 : before - 2;
  if (sentence.quoted[last]) {
    let from = last;
    while (from > 0 && sentence.quoted[from - 1]) from -= 1;
    const isSentenceOfItsOwn = from === 0 || /^[.!?:;]$/u.test(tokens[from - 1]!.text);
    if (isSentenceOfItsOwn) return from;
    const hasEarlierCue = tokens
      .slice(0, from)
      .some(
        (token, index) => isVerbal(passage, index) && /^(?:said|says|told|added|wrote)$/u.test(token.lower),
      );
    if (hasEarlierCue) return from;
  }
  for (let at = before - 2; at > 0; at -= 1)
    if (tokens[at]!.text === ';' && !sentence.quoted[at]) return at + 1;
  return 0;
}

/** "The port stays shut, Peru said." */
function frontedVoicing(
  passage: Passage,
  clause: Clause,
  frame: VerbFrame,
  clauses: Clauses,
): Voicing | undefined {
  const { tokens, sentence } = passage;
  const { subject, verb, group } = clause;
  if (frame.clause === 0 || group.isInfinitive || group.isParticiple) return undefined;
  const inverted = subject === null || clause.place === 'shared';
  let source = subject;
  let start = subject?.from ?? group.from;
  let after = verb + 1;
  if (inverted || (clause.place === 'before' && start === 0)) {
    if (!/^[,!?–—-]$/u.test(tokens[group.from - 1]?.text ?? '') || frame.clause < 0.85) return undefined;
    const end = phraseEnd(passage, verb + 1, tokens.length);
    if (end === verb + 1) return undefined;
    source = withApposition(passage, { from: verb + 1, to: end }, tokens.length);
    start = group.from;
    after = source.to;
  } else if (clause.place !== 'before') return undefined;
  if (start < 2 || !/^[,!?–—-]$/u.test(tokens[start - 1]!.text)) return undefined;
  if (!inverted && !endsAfter(passage, after)) return undefined;
  const between = betweenVoicing(passage, clause, { start, after, clauses });
  if (between !== undefined)
    return {
      head: verb,
      cue: { from: cueStart(passage, clause), to: verb + 1 },
      source,
      content: between,
      rule: 'fronted',
      confidence: 0.9 * frame.clause,
    };
  const hasClause = tokens
    .slice(0, start)
    .some((token, index) => (token.tag === 'AUX' || isVerbal(passage, index)) && !sentence.quoted[index]);
  if (!hasClause || isSubordinate(passage, start)) return undefined;
  const content = frontedContent(passage, clause, { before: start, after, clauses });
  if (content.length === 0) return undefined;
  return {
    head: verb,
    cue: { from: cueStart(passage, clause), to: verb + 1 },
    source,
    content,
    rule: 'fronted',
    confidence: 0.9 * frame.clause,
  };
}

/** "Instead, she said, the port stays shut": what stands before is only the beginning of what goes on after. */
function betweenVoicing(
  passage: Passage,
  clause: Clause,
  { start, after, clauses }: { readonly start: number; readonly after: number; readonly clauses: Clauses },
): readonly Range[] | undefined {
  const { tokens } = passage;
  if (tokens[after]?.text !== ',') return undefined;
  const hasClause = tokens
    .slice(0, start)
    .some((token, index) => token.tag === 'AUX' || isVerbal(passage, index));
  if (
    hasClause &&
    !/^(?:when|while|after|before|since|although|though|because|if|as|until|once)$/u.test(tokens[0]!.lower)
  )
    return undefined;
  const first = trimmed(passage, { from: 0, to: start });
  const rest = trimmed(passage, {
    from: after + 1,
    to: clauseEnd(passage, after + 1, tokens.length, clauses),
  });
  const isClause = tokens.slice(rest.from, rest.to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return !isClause || rest.to <= rest.from || first.to <= first.from ? undefined : [first, rest];
}

/** "When he arrived, he said": a clause of time before the main one is no content. */
function isSubordinate({ tokens }: Passage, start: number): boolean {
  const first = tokens[0]!.lower;
  return (
    /^(?:when|while|after|before|since|asked|although|though|because|if|as|until|once|in|on|at|during|by|with|for|speaking|pressed)$/u.test(
      first,
    ) && tokens.slice(0, start - 1).filter(({ text }) => text === ',').length === 0
  );
}

/** Whether nothing that could be content follows: the end, a comma, or time and place up to one. */
function endsAfter(passage: Passage, after: number): boolean {
  const { tokens, sentence } = passage;
  const next = tokens[after];
  if (next === undefined || /^[.,;!?–—-]$/u.test(next.text)) return true;
  if (sentence.quoted[after]) return false;
  const end = afterCircumstance(passage, after);
  return end > after && (end >= tokens.length || /^[.,;!?]$/u.test(tokens[end]!.text));
}

/** "was accused by Peru of", "is expected to". */
function passiveVoicing(
  passage: Passage,
  clause: Clause,
  frame: VerbFrame,
  clauses: Clauses,
): Voicing | undefined {
  const { tokens } = passage;
  const { verb, subject } = clause;
  const limit = tokens.length;
  const cue = { from: cueStart(passage, clause), to: verb + 1 };
  const by = tokens.findIndex((token, index) => index > verb && index < verb + 6 && token.lower === 'by');
  if (by > 0 && tokens.slice(verb + 1, by).every(({ tag }) => !/^(?:PUNCT|VERB|AUX)$/u.test(tag))) {
    const end = phraseEnd(passage, by + 1, limit);
    if (end === by + 1 || subject === null) return undefined;
    const rest = trimmed(passage, { from: end, to: clauseEnd(passage, end, limit, clauses) });
    const goesOn = /^(?:of|for|to|as)$/u.test(tokens[end]?.lower ?? '');
    return {
      head: verb,
      cue,
      source: { from: by + 1, to: end },
      content: goesOn ? [subject, rest] : [subject],
      rule: 'passive',
      confidence: 0.8 * Math.max(frame.thing, frame.clause, frame.course),
    };
  }
  const lemma = tokens[verb]!.lower;
  if (
    /^(?:expected|believed|thought|reported|said|considered|alleged|rumored|rumoured|known|seen|viewed|regarded|supposed|assumed|accused|blamed|credited|criticized|criticised|described|projected)$/u.test(
      lemma,
    )
  ) {
    const next = tokens[verb + 1]?.lower ?? '';
    if (!/^(?:to|that|as|of|for|a|an|the)$/u.test(next)) return undefined;
    const rest = trimmed(passage, { from: verb + 1, to: clauseEnd(passage, verb + 1, limit, clauses) });
    const isIt = subject !== null && tokens[subject.to - 1]!.lower === 'it' && next === 'that';
    return {
      head: verb,
      cue,
      source: null,
      content: subject === null || isIt ? [rest] : [subject, rest],
      rule: 'passive',
      confidence: /^(?:expected|believed|thought|reported|said|alleged|rumored|rumoured)$/u.test(lemma)
        ? 0.7
        : 0.5,
    };
  }
  return undefined;
}

/** "Peru seemed unmoved": how things look, with nobody named to whom they do. */
function seemingVoicing(passage: Passage, clause: Clause, clauses: Clauses): Voicing | undefined {
  const { tokens } = passage;
  const { verb, subject } = clause;
  const next = tokens[verb + 1];
  if (next === undefined || subject === null) return undefined;
  const isSaid =
    next.lower === 'to' ||
    /^(?:ADJ|VERB|DET|SCONJ)$/u.test(next.tag) ||
    /^(?:like|that|as|more|less|so|very|increasingly|certain|likely|set|poised|ready)$/u.test(next.lower);
  if (!isSaid) return undefined;
  const rest = trimmed(passage, { from: verb + 1, to: clauseEnd(passage, verb + 1, tokens.length, clauses) });
  const isIt = tokens[subject.to - 1]!.lower === 'it' && /^(?:that|like|as)$/u.test(next.lower);
  return {
    head: verb,
    cue: { from: cueStart(passage, clause), to: verb + 1 },
    source: null,
    content: isIt ? [rest] : [subject, rest],
    rule: 'seeming',
    confidence: 0.75 * (clause.group.modal === null ? 1 : 0.6),
  };
}
