import { isCapitalised, type Token } from '../sentence/token.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { lemmasOf } from './cue-word.ts';

const subjectPronouns =
  /^(?:i|you|he|she|we|they|it|who|everyone|everybody|nobody|someone|somebody|anyone)$/u;
const stops =
  /^(?:that|because|while|whereas|although|though|after|before|when|as|if|unless|since|until|where|what|whether|why|how|but|yet|than|so|despite|amid|following|even|once|not|to|who|which|whom|whose|then|nor)$/u;
const longest = 40;

export function isNominal({ tag, lower }: Token): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|SYM|X)$/u.test(tag) || /^(?:'s|'|%)$/u.test(lower);
}

function isNounHead({ tag, lower }: Token): boolean {
  return (
    /^(?:NOUN|PROPN|PRON|NUM|SYM|X)$/u.test(tag) ||
    /^(?:many|some|most|several|others|all|both|few|those|these|this|that|each|critics)$/u.test(lower)
  );
}

export function isVerbal({ tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.tag !== 'VERB' && token.tag !== 'AUX') return isUntaggedVerb(tokens, at);
  // "the alleged plan", "Utah's elected officials"
  const before = tokens[at - 1];
  const isModifier =
    token.tag === 'VERB' &&
    before !== undefined &&
    ((before.tag === 'DET' &&
      (!/^(?:another|some|many|both|all|each|several|others|few)$/u.test(before.lower) ||
        /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.tag ?? ''))) ||
      before.lower === "'s" ||
      /^(?:his|her|its|their|our|my|your)$/u.test(before.lower));
  return !isModifier;
}

/** "India pressed for more": a participle right after a noun and before a preposition is the verb. */
function isUntaggedVerb(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!;
  return (
    tag === 'ADJ' &&
    lower.endsWith('ed') &&
    lemmasOf(lower).length > 0 &&
    /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.tag ?? '') &&
    (/^(?:for|against|on|that)$/u.test(tokens[at + 1]?.lower ?? '') ||
      /^(?:PROPN|DET)$/u.test(tokens[at + 1]?.tag ?? ''))
  );
}

/** Where the noun phrase that ends before `to` begins; `to` itself if none ends there. */
export function phraseStart(passage: Passage, floor: number, to: number): number {
  const { tokens, dated } = passage;
  if (to <= floor) return to;
  const last = tokens[to - 1]!;
  if (
    !isNounHead(last) &&
    !(last.tag === 'ADJ' && !stops.test(last.lower)) &&
    last.text !== ')' &&
    !(isCapitalised(last) && last.tag !== 'ADP')
  )
    return to;
  if (subjectPronouns.test(last.lower)) return to - 1;
  let from = to;
  while (from > floor && to - from < longest) {
    const at = from - 1;
    const token = tokens[at]!;
    if (token.text === ')') {
      const open = openingBracket(tokens, at, floor);
      if (open === undefined) break;
      from = open;
      continue;
    }
    if (dated[at] && !isNominal(token)) break;
    if (token.tag === 'PUNCT' && !/^(?:'|’|-|\.|"|“|”|&|\/)$/u.test(token.text)) break;
    if (token.text === '.' && from === to) break;
    if (/^[-–—]$/u.test(token.text) && token.start > (tokens[at - 1]?.end ?? 0)) break;
    if (
      stops.test(token.lower) &&
      !(token.lower === 'that' && from < to && token.tag === 'DET') &&
      !isToWhom(tokens, at)
    )
      break;
    if (subjectPronouns.test(token.lower)) break;
    if (token.tag === 'CCONJ') {
      if (from === to || !joinsSubjects(passage, floor, at)) break;
    } else if (isVerbal(passage, at)) {
      if (!isReducedRelative(passage, at, to)) break;
    } else if (
      token.tag === 'SCONJ' ||
      token.tag === 'INTJ' ||
      (token.tag === 'PART' && !/^(?:'s|')$/u.test(token.lower))
    )
      break;
    from = at;
  }
  return trimmedStart(passage, from, to);
}

/** "advisers to the president", "ambassador to Peru" */
function isToWhom(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.lower === 'to' &&
    /^(?:close|loyal|sympathetic|linked|allied|aligned|advis[eo]rs?|aides?|ambassadors?|envoys?|counsel|assistants?|representatives?|delegates?|part(?:y|ies)|consultants?|allies|lawyers?|members?|secretar(?:y|ies)|sources?|heirs?|successors?)$/u.test(
      tokens[at - 1]?.lower ?? '',
    )
  );
}

function openingBracket(tokens: readonly Token[], close: number, floor: number): number | undefined {
  for (let at = close - 1; at >= Math.max(floor, close - 12); at -= 1)
    if (tokens[at]!.text === '(') return at;
  return undefined;
}

/** "officials briefed on the talks", "a man accused of lying": a participle that says more of the noun before it. */
function isReducedRelative(passage: Passage, at: number, to: number): boolean {
  const { tokens } = passage;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return (
    at + 1 < to &&
    token.tag === 'VERB' &&
    /(?:ing|ed|wn|en)$/u.test(token.lower) &&
    (next?.tag === 'ADP' || passage.dated[at + 1] === true || token.lower.endsWith('ing')) &&
    before !== undefined &&
    /^(?:NOUN|PROPN)$/u.test(before.tag) &&
    !lemmasOf(token.lower).some((lemma) => /^(?:say|believe|think|report|add|note|argue)$/u.test(lemma))
  );
}

/** Whether "and" joins two parts of a subject rather than an object of an earlier clause and a subject. */
function joinsSubjects(passage: Passage, floor: number, and: number): boolean {
  const { tokens } = passage;
  if (tokens[and]!.lower !== 'and' && tokens[and]!.lower !== 'or' && tokens[and]!.lower !== '&') return false;
  let at = and;
  while (at > floor && and - at < longest) {
    const token = tokens[at - 1]!;
    if (token.tag === 'PUNCT' && !/^['’.,-]$/u.test(token.text)) break;
    if (stops.test(token.lower) || subjectPronouns.test(token.lower)) break;
    if (isVerbal(passage, at - 1)) return false;
    at -= 1;
  }
  return at < and && !/^(?:to|of|for|in)$/u.test(tokens[at]?.lower ?? '');
}

/** Without "but", "on Monday" and "in Brussels" before the subject proper. */
function trimmedStart({ tokens, dated }: Passage, start: number, to: number): number {
  let from = start;
  while (
    from < to &&
    (/^(?:CCONJ|SCONJ|ADV|PUNCT|INTJ|PART)$/u.test(tokens[from]!.tag) || (dated[from] && from + 1 < to)) &&
    tokens[from]!.text !== '('
  )
    from += 1;
  // ", with Peru also signalling"
  if (tokens[from]?.lower === 'with' && from + 1 < to && (from === 0 || tokens[from - 1]!.text === ','))
    return from + 1;
  const isBeside = /^(?:outside|inside|near|beyond)$/u.test(tokens[from - 1]?.lower ?? '');
  if (
    !isBeside &&
    (tokens[from]?.tag !== 'ADP' || /^(?:at|about|around|over|nearly)$/u.test(tokens[from]!.lower))
  )
    return from;
  for (let at = from + 2; at < to; at += 1) {
    const [token, before] = [tokens[at]!, tokens[at - 1]!];
    const opens = token.tag === 'DET' || (token.tag === 'PROPN' && /^(?:NUM|NOUN)$/u.test(before.tag));
    if (opens && /^(?:NOUN|PROPN|NUM|PUNCT)$/u.test(before.tag)) return at;
  }
  return to;
}

/** The noun phrase that begins at `from`, with what hangs on it: "of", "from", names, an apposition. */
export function phraseEnd(passage: Passage, from: number, limit: number): number {
  const { tokens, dated } = passage;
  let at = from;
  while (at < limit && at - from < longest) {
    const token = tokens[at]!;
    const hasHead = at > from && /^(?:NOUN|PROPN|NUM|PRON|X)$/u.test(tokens[at - 1]!.tag);
    if (dated[at] && at > from && !isNominal(token)) break;
    if (token.text === '(') {
      const close = tokens.findIndex(({ text }, index) => index > at && index < at + 12 && text === ')');
      if (close < 0 || !hasHead) break;
      at = close + 1;
      continue;
    }
    if (isVerbal(passage, at)) break;
    if (hasHead && token.lower === 'that') break;
    if (token.tag === 'PRON' && at > from && subjectPronouns.test(token.lower)) break;
    const isPart =
      isNominal(token) ||
      (hasHead &&
        /^(?:of|for|at|from|in|with|on|and|or|&|'s|'|against|to)$/u.test(token.lower) &&
        at + 1 < limit &&
        isNominal(tokens[at + 1]!)) ||
      (token.tag === 'ADV' && at + 1 < limit && /^(?:ADJ|NUM|NOUN)$/u.test(tokens[at + 1]!.tag)) ||
      (token.text === '.' &&
        at + 1 < limit &&
        isCapitalised(tokens[at + 1]!) &&
        tokens[at - 1]!.text.length <= 3) ||
      /^[-–/]$/u.test(token.text);
    if (!isPart || (hasHead && token.tag === 'DET' && /^(?:the|a|an)$/u.test(token.lower))) break;
    at += 1;
  }
  while (at > from && /^(?:ADP|CCONJ|ADV)$/u.test(tokens[at - 1]!.tag)) at -= 1;
  return at;
}

/** With ", the minister," or ", who ...," after a name, up to `limit`. */
export function withApposition(passage: Passage, range: Range, limit: number): Range {
  const { tokens, dated } = passage;
  const next = tokens[range.to];
  if (next?.text !== ',' && next?.text !== '(') return range;
  const first = tokens[range.to + 1];
  if (first === undefined || dated[range.to + 1]) return range;
  if (!/^(?:DET|NOUN|PROPN|NUM|ADJ)$/u.test(first.tag) && !/^(?:who|whose|which)$/u.test(first.lower))
    return range;
  const isRelative = /^(?:who|whose|which)$/u.test(first.lower);
  for (let at = range.to + 1; at < Math.min(limit, range.to + 30); at += 1) {
    const token = tokens[at]!;
    if (/^[,;:–—.!?]$/u.test(token.text) || token.text === '"' || token.text === '“') {
      if (token.text === '.' && at + 1 < tokens.length && tokens[at - 1]!.text.length <= 3) continue;
      return { from: range.from, to: token.text === ',' ? at + 1 : at };
    }
    if (!isRelative && isVerbal(passage, at) && !/(?:ing|ed)$/u.test(token.lower)) return range;
    if (/^(?:while|though|although|but)$/u.test(token.lower)) return { from: range.from, to: at };
  }
  return { from: range.from, to: Math.min(limit, range.to + 30) };
}
