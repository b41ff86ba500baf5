import type { Passage } from '../sentence/passage.ts';
import type { Token } from '../sentence/token.ts';
import type { CueMatch } from './cue.ts';

const circumstances = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'via',
  'through',
  'to',
  'before',
  'ahead',
  'following',
  'from',
  'with',
  'by',
  'outside',
  'inside',
  'alongside',
]);
/** These name whom they speak to before what they say. */
const addressing = new Set(['tell', 'remind', 'assure', 'inform']);
const sometimesAddressing = new Set(['warn', 'caution']);
const farthest = 25;

/** Where the words passed on begin, after "that", a colon, a quotation mark, or time, place and addressee. */
export function contentStart(passage: Passage, { cue, to }: CueMatch): number {
  const { tokens, dated, sentence } = passage;
  const jump = markerAfter(passage, to);
  if (cue.kind === 'accuse') return to;
  if (
    jump !== undefined &&
    (addressing.has(cue.verb) || sometimesAddressing.has(cue.verb) || startsCircumstance(passage, to))
  )
    return jump;
  let at = addressing.has(cue.verb) ? nounPhraseEnd(tokens, to) : to;
  while (at < tokens.length && !sentence.quoted[at]) {
    if (
      dated[at] ||
      tokens[at]!.text === ',' ||
      (tokens[at]!.tag === 'ADV' && !/^(?:there|here|only|never)$/u.test(tokens[at]!.lower))
    )
      at += 1;
    else if (tokens[at]!.lower === 'that' || tokens[at]!.text === ':') return at + 1;
    else if (circumstances.has(tokens[at]!.lower) && isCircumstance(tokens, at))
      at = nounPhraseEnd(tokens, at + 1);
    else break;
  }
  return at;
}

/** "agreed in Tokyo on Tuesday to study": where the course begins after time and place. */
export function courseStart({ tokens, dated }: Passage, from: number): number {
  const first = tokens[from];
  if (first === undefined || !(dated[from] || /^(?:in|on|at|during|after)$/u.test(first.lower))) return from;
  for (let at = from; at < Math.min(tokens.length - 1, from + 12); at += 1) {
    const { lower, tag } = tokens[at]!;
    if (lower === 'that' || (lower === 'to' && tokens[at + 1]!.tag === 'VERB')) return at;
    if (!dated[at] && !/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/u.test(tag)) return from;
  }
  return from;
}

/** After "told" comes whoever was told. */
export function addresseeEnd(tokens: readonly Token[], { cue, to }: CueMatch): number {
  return addressing.has(cue.verb) ? nounPhraseEnd(tokens, to) : to;
}

function startsCircumstance({ tokens, dated, sentence }: Passage, from: number): boolean {
  const token = tokens[from];
  if (token === undefined) return false;
  return (
    dated[from] === true ||
    token.text === ',' ||
    token.lower === 'that' ||
    token.text === ':' ||
    sentence.quoted[from] === true ||
    circumstances.has(token.lower) ||
    token.tag === 'ADV'
  );
}

/** The place after the nearest "that", colon or opening quotation mark that no finite verb comes before. */
function markerAfter({ tokens, sentence }: Passage, from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + farthest); at += 1) {
    const token = tokens[at]!;
    if (sentence.quoted[at]) return at;
    if (token.lower === 'that' || token.text === ':') return at + 1;
    if (token.tag === 'AUX' || (token.tag === 'VERB' && !/(?:ing|ed)$/u.test(token.lower))) return undefined;
    if (token.tag === 'PRON' && !/^(?:his|her|its|their|us|them|him)$/u.test(token.lower)) return undefined;
  }
  return undefined;
}

/** "on Monday", "in a statement" is a circumstance; "to end the war" and "in talks we" are not. */
function isCircumstance(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.tag !== 'VERB' && next.tag !== 'AUX';
}

/** The end of the noun phrase, with "of" and "with" phrases, that begins here. */
export function nounPhraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const { tag, lower } = tokens[at]!;
    const isPossessive = /^(?:his|her|its|their|our|'s|'|’|’s)$/u.test(lower);
    const hasNoun = at > from && /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]!.tag);
    if (hasNoun && (tag === 'DET' || (tag === 'PRON' && !isPossessive))) break;
    const isPart =
      /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tag) ||
      isPossessive ||
      (hasNoun && /^(?:of|with)$/u.test(lower)) ||
      (at === from && tag === 'PRON');
    if (!isPart) break;
    at += 1;
  }
  return at;
}

/** Whether nothing but time, place and occasion follows to the end of the sentence. */
export function isOnlyCircumstance(passage: Passage, from: number): boolean {
  const { tokens, dated, sentence } = passage;
  for (let at = from; at < tokens.length; at += 1) {
    if (dated[at]) continue;
    if (
      tokens[at]!.text === ',' &&
      tokens[at + 1]?.lower.endsWith('ing') === true &&
      tokens[at + 1]!.tag === 'VERB'
    )
      return true;
    if (sentence.quoted[at] || tokens[at]!.tag === 'AUX' || tokens[at]!.lower === 'that') return false;
    const isGerund = tokens[at]!.lower.endsWith('ing');
    if (tokens[at]!.tag === 'VERB' && !(isGerund && tokens[at - 1]?.text !== ','))
      return isAfterRelative(tokens, from, at);
    if (
      at === from &&
      !/^[.,;:!?"”]$/u.test(tokens[at]!.text) &&
      !circumstances.has(tokens[at]!.lower) &&
      tokens[at]!.tag !== 'ADV' &&
      !/^(?:NOUN|PROPN|DET)$/u.test(tokens[at]!.tag)
    )
      return false;
  }
  return true;
}

/** ", who leads the party": the verb of a relative clause is no content. */
function isAfterRelative(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens
    .slice(from, at)
    .some(({ lower }) => /^(?:who|which|where|as|after|ahead|when|before)$/u.test(lower));
}
