import type { Passage, Range } from '../sentence/passage.ts';
import { isNominal, isVerbal, phraseEnd } from './noun-range.ts';
import { lemmasOf } from './cue-word.ts';
import type { Clause } from './subject.ts';

const circumstanceOpeners =
  /^(?:in|on|at|during|after|via|through|before|ahead|following|from|with|by|outside|inside|alongside|to|of|as|about|over|for|amid|since|when)$/u;

/** Without marks and joining words around; quotation marks stay. */
export function trimmed({ tokens, sentence }: Passage, { from, to }: Range): Range {
  let start = from;
  let end = to;
  while (start < end && /^[,;:–—.…-]$/u.test(tokens[start]!.text) && !isInQuote(sentence.quoted, start))
    start += 1;
  while (end > start && /^[,;:–—.…!-]$/u.test(tokens[end - 1]!.text) && !isInQuote(sentence.quoted, end - 1))
    end -= 1;
  while (
    end > start &&
    /^(?:and|but|while|although|though|as|when|after|,|–|—)$/u.test(tokens[end - 1]!.lower) &&
    !isInQuote(sentence.quoted, end - 1)
  )
    end -= 1;
  return { from: start, to: end };
}

function isInQuote(quoted: readonly boolean[], at: number): boolean {
  return quoted[at] === true;
}

/** Where what the clause at `from` says ends: where the reporter takes over again, or the sentence ends. */
export function clauseEnd(
  passage: Passage,
  from: number,
  limit: number,
  clauses: ReadonlyMap<number, Clause>,
): number {
  const { tokens, sentence } = passage;
  const startsQuoted = sentence.quoted[from] === true;
  const main = outerClauseAfter(from, limit, clauses);
  if (main !== undefined) {
    let comma = main.group.from - 1;
    while (comma > from && !/^[,–—]$/u.test(tokens[comma]!.text)) comma -= 1;
    if (comma > from) return comma;
  }
  for (let at = from + 1; at < limit; at += 1) {
    const token = tokens[at]!;
    if (sentence.quoted[at]) continue;
    if (startsQuoted && sentence.quoted[at - 1] && /[.,!?]/u.test(tokens[at - 2]?.text ?? '')) return at;
    if (token.text === ';') return at;
    if (!/^[,–—]$/u.test(token.text)) {
      if (
        /^(?:but|although|though|while|whereas)$/u.test(token.lower) &&
        opensVoicing(passage, at + 1, limit, clauses)
      )
        return at;
      if (token.lower === 'and' && opensVoicing(passage, at + 1, limit, clauses)) return at;
      continue;
    }
    const next = tokens[at + 1];
    if (next === undefined || at + 1 >= limit) continue;
    if (next.lower === 'according') return at;
    if (
      isLaterOccasion(passage, at + 1) &&
      opensVoicing(passage, afterOccasion(passage, at + 1), limit, clauses)
    )
      return at;
    if (/^(?:while|whereas)$/u.test(next.lower)) return at;
    if (
      /^(?:and|but|though|although|as|yet|even|so|with|who|then|before|after)$/u.test(next.lower) &&
      opensVoicing(passage, at + 2, limit, clauses)
    )
      return at;
    if (next.tag === 'VERB' && next.lower.endsWith('ing') && lemmasOf(next.lower).length > 0) return at;
    if (/^(?:adding|citing|referring|saying|noting|calling|echoing)$/u.test(next.lower)) return at;
    if (opensVoicing(passage, at + 1, limit, clauses) && isNominal(next)) return at;
  }
  return limit;
}

/** "Peru, which says it is near, announced": the clause goes on around the content. */
function outerClauseAfter(
  from: number,
  limit: number,
  clauses: ReadonlyMap<number, Clause>,
): Clause | undefined {
  for (const clause of clauses.values())
    if (
      clause.verb > from &&
      clause.verb < limit &&
      clause.place === 'before' &&
      clause.subject !== null &&
      clause.subject.from < from &&
      clause.subject.to > from
    )
      return clause;
  return undefined;
}

/** "... he added", "... accused her of": a voicing of the reporter's opens here. */
export function opensVoicing(
  passage: Passage,
  from: number,
  limit: number,
  clauses: ReadonlyMap<number, Clause>,
): boolean {
  const { tokens } = passage;
  let isDivided = false;
  for (let at = from; at < Math.min(limit, from + 25); at += 1) {
    const clause = clauses.get(at);
    if (clause === undefined) {
      isDivided ||= /^[,;:]$/u.test(tokens[at]!.text) && at > from;
      continue;
    }
    if (clause.place === 'relative') continue;
    const isSaid =
      lemmasOf(tokens[at]!.lower).length > 0 &&
      /(?:ed|said|told|wrote|says|say|ing)$/u.test(tokens[at]!.lower);
    const isNear =
      (clause.start >= from && clause.start <= from + 1) || (!isDivided && clause.group.from <= from + 1);
    return isSaid && isNear && clause.group.modal === null && !clause.group.isInfinitive;
  }
  return false;
}

/** Where a thing that is talked about ends: its noun phrase, with a clause that belongs to it, before time and occasion. */
export function thingEnd(passage: Passage, from: number, limit: number): number {
  const { tokens, dated, sentence } = passage;
  let at = from;
  while (at < limit) {
    const token = tokens[at]!;
    if (sentence.quoted[at]) {
      at += 1;
      continue;
    }
    if (/^[,;:–—.!?]$/u.test(token.text)) {
      if (token.text === ',' && isListComma(passage, at, limit)) {
        at += 1;
        continue;
      }
      if (token.text === '.' && at + 1 < limit && tokens[at - 1]!.text.length <= 3) {
        at += 1;
        continue;
      }
      break;
    }
    if (at > from && dated[at] && !isNominal(token)) break;
    if (
      at > from &&
      /^(?:during|after|before|when|while|because|although|though|since|if|unless|until|amid|but|following|whereas|saying|adding|calling|arguing|noting)$/u.test(
        token.lower,
      )
    )
      break;
    if (at > from && /^(?:in|at|on)$/u.test(token.lower) && isOccasion(passage, at)) break;
    if (at > from && token.lower === 'and' && isVerbal(passage, at + 1)) break;
    if (at > from && token.lower === 'as' && tokens[at + 1]?.tag === 'PRON') break;
    if (at > from && token.lower === 'by' && tokens[at + 1]?.lower.endsWith('ing') === true) break;
    at += 1;
  }
  return at;
}

/** "in an interview", "at a rally", "on Twitter": where and when it was said. */
function isOccasion({ tokens, dated }: Passage, at: number): boolean {
  if (dated[at + 1]) return true;
  return tokens
    .slice(at + 1, at + 5)
    .some(({ lower }) =>
      /^(?:interview|statement|speech|rally|tweet|tweets|email|letter|memo|conference|briefing|remarks|debate|hearing|appearance|op-ed|editorial|column|essay|article|blog|post|facebook|twitter|call|event|forum|testimony|filing|town|address|broadcast|episode|show|cnn|msnbc|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
        lower,
      ),
    );
}

/** "taxes, trade and jobs" */
function isListComma(passage: Passage, comma: number, limit: number): boolean {
  const { tokens } = passage;
  for (let at = comma + 1; at < Math.min(limit, comma + 10); at += 1) {
    const token = tokens[at]!;
    if (/^(?:and|or)$/u.test(token.lower))
      return (
        at > comma &&
        !/^(?:VERB|AUX|PRON)$/u.test(tokens[at + 1]?.tag ?? '') &&
        !isFiniteAt(passage, phraseEnd(passage, at + 1, limit), limit)
      );
    if (token.text !== ',' && !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/u.test(token.tag) && token.lower !== "'s")
      return false;
  }
  return false;
}

/** After time, place, occasion and adverbs: where the words passed on begin, and whether a clause opens there. */
export function afterCircumstance(passage: Passage, from: number, until?: ','): number {
  const { tokens, dated, sentence } = passage;
  let at = from;
  while (at < tokens.length && !sentence.quoted[at]) {
    const token = tokens[at]!;
    if (token.text === until) break;
    if (
      dated[at] ||
      (token.tag === 'ADV' && !/^(?:there|here|only|never|how|why|where|when|not|no)$/u.test(token.lower))
    )
      at += 1;
    else if (
      circumstanceOpeners.test(token.lower) &&
      token.lower !== 'to' &&
      isNominal(tokens[at + 1] ?? token) &&
      tokens[at + 1]?.lower !== 'that'
    ) {
      const end = phraseEnd(passage, at + 1, tokens.length);
      if (end <= at + 1) break;
      at = end;
    } else if (
      token.text === ',' &&
      /^(?:when|as|after|before|while|where)$/u.test(tokens[at + 1]?.lower ?? '')
    ) {
      const close = tokens.findIndex(({ text }, index) => index > at && index < at + 20 && text === ',');
      if (close < 0 || tokens[close + 1]?.lower !== 'that') break;
      at = close + 1;
    } else if (token.text === ',' && at > from) {
      // "in Toledo, Ohio, that"
      const close = placeEnd(passage, at + 1);
      at = close === undefined ? at + 1 : close + 1;
    } else if (token.lower === 'to' && isNominal(tokens[at + 1] ?? token) && tokens[at + 1]?.tag !== 'VERB') {
      const end = phraseEnd(passage, at + 1, tokens.length);
      if (end <= at + 1) break;
      at = end;
    } else break;
  }
  return at;
}

/** Whether a clause without "that" begins here: a subject and a finite verb. */
export function isBareClause(passage: Passage, from: number, limit: number): boolean {
  const { tokens } = passage;
  const first = tokens[from];
  if (first === undefined) return false;
  if (
    /^(?:there|it|he|she|they|we|i|you|this|these|those)$/u.test(first.lower) &&
    isFiniteAt(passage, from + 1, limit)
  )
    return true;
  if (/^(?:if|when|while|because|although)$/u.test(first.lower)) return true;
  const start = /^(?:neither|both|either|not)$/u.test(first.lower) ? from + 1 : from;
  let end = phraseEnd(passage, start, limit);
  if (end === start) return false;
  for (let tries = 0; tries < 3; tries += 1) {
    let at = end;
    while (at < limit && (tokens[at]!.tag === 'ADV' || passage.dated[at])) at += 1;
    if (passage.dated[at - 1] && tokens[at]?.tag === 'NOUN') at += 1;
    if (isFiniteAt(passage, at, limit)) return true;
    if (tokens[at]?.text === ',') {
      const close = tokens.findIndex(({ text }, index) => index > at && index < at + 20 && text === ',');
      return close > 0 && isFiniteAt(passage, close + 1, limit);
    }
    if (/^(?:who|which|that)$/u.test(tokens[at]?.lower ?? '')) {
      const finite: number[] = [];
      for (let index = at + 1; index < Math.min(limit, at + 20); index += 1)
        if (isFiniteAt(passage, index, limit) && !isFiniteAt(passage, index - 1, limit)) finite.push(index);
      return finite.length > 1;
    }
    if (tokens[at]?.tag !== 'ADP' && tokens[at]?.tag !== 'CCONJ' && tokens[at]?.lower !== 'nor') return false;
    const further = phraseEnd(passage, at + 1, limit);
    if (further <= at + 1) return false;
    end = further;
  }
  return false;
}

function isFiniteAt(passage: Passage, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const token = passage.tokens[at]!;
  if (token.tag === 'AUX' || /^(?:'s|'re|'ll|'d|'ve|n't|wo|ca)$/u.test(token.lower))
    return token.lower !== "'s" || passage.tokens[at - 1]?.tag === 'PRON';
  return isVerbal(passage, at) && !/(?:ing)$/u.test(token.lower) && passage.tokens[at - 1]?.lower !== 'to';
}

/** The comma after a name that says where the place before it lies. */
function placeEnd({ tokens }: Passage, from: number): number | undefined {
  let at = from;
  while (at < from + 4 && tokens[at]?.tag === 'PROPN') at += 1;
  return at > from && tokens[at]?.text === ',' ? at : undefined;
}

const occasion =
  /^(?:hours?|days?|weeks?|months?|minutes?|a|an|one|two|three|just|shortly|soon|only|moments)$/u;

/** ", hours after Peru insisted": time that passed, and after what. */
function isLaterOccasion({ tokens }: Pick<Passage, 'tokens'>, from: number): boolean {
  return occasion.test(tokens[from]?.lower ?? '') && afterOccasion({ tokens }, from) > from;
}

function afterOccasion({ tokens }: Pick<Passage, 'tokens'>, from: number): number {
  let at = from;
  while (at < from + 4 && occasion.test(tokens[at]?.lower ?? '')) at += 1;
  return /^(?:after|before)$/u.test(tokens[at]?.lower ?? '') ? at + 1 : from;
}
