import type { Passage } from '../sentence/passage.ts';
import type { Token } from '../sentence/token.ts';
import { type Cue, type PatternWord, nounCues, verbCues } from './cue-lexicon.ts';

/** A cue found in a sentence: the tokens `from` to `to`, end excluded. */
export interface CueMatch {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
  /** "is not ready to": the negation stands inside the cue. */
  readonly isNegated: boolean;
}

const verbsByForm = indexOf(verbCues);
const nounsByForm = indexOf(nounCues);

function indexOf(cues: readonly Cue[]): ReadonlyMap<string, readonly Cue[]> {
  const index = new Map<string, Cue[]>();
  for (const cue of cues) {
    for (const form of cue.pattern[0]!.forms) index.set(form, [...(index.get(form) ?? []), cue]);
  }
  for (const list of index.values()) list.sort((a, b) => b.pattern.length - a.pattern.length);
  return index;
}

/** Words that may stand between the words of a cue: "ruled firmly out", "is not yet ready to". */
const between = new Set([
  'the',
  'a',
  'its',
  'his',
  'her',
  'their',
  'very',
  'also',
  'publicly',
  'openly',
  'n’t',
  "n't",
  'not',
  'no',
  'fully',
  'strongly',
  'firmly',
  'both',
  'always',
  'still',
  'now',
  'again',
  'repeatedly',
  'broadly',
  'only',
  'absolutely',
  'more',
  'completely',
  'never',
  'yet',
  'longer',
]);

/** The longest verb cue that begins at this token. */
export function verbCueAt({ tokens }: Passage, index: number): CueMatch | undefined {
  const cues = verbsByForm.get(tokens[index]!.lower);
  if (cues === undefined || !isVerb(tokens, index)) return undefined;
  const against = againstAt(tokens, index);
  if (against !== undefined) return against;
  for (const cue of cues) {
    const to = matchEnd(cue.pattern, tokens, index);
    if (to !== undefined)
      return { cue, from: index, to, isNegated: hasNegation(cue, tokens, { from: index, to }) };
  }
  return undefined;
}

const againstCues = verbCues.filter(
  ({ pattern }) => pattern.at(-1)!.forms.has('against') && pattern.length === 2,
);

/** "warned Chile against joining": whom, then what is opposed. */
function againstAt(tokens: readonly Token[], index: number): CueMatch | undefined {
  const cue = againstCues.find(
    ({ verb, pattern }) =>
      /^(?:warn|caution|advise) /u.test(verb) && pattern[0]!.forms.has(tokens[index]!.lower),
  );
  if (cue === undefined) return undefined;
  for (let at = index + 1; at < Math.min(tokens.length, index + 7); at += 1) {
    if (tokens[at]!.lower === 'against') return { cue, from: index, to: at + 1, isNegated: false };
    if (!/^(?:PROPN|NOUN|DET|ADJ|PRON|CCONJ)$/u.test(tokens[at]!.tag)) return undefined;
  }
  return undefined;
}

/** "promise ... of": the noun and, a few words later, the preposition that its content follows. */
export function nounCueAt({ tokens }: Passage, index: number): CueMatch | undefined {
  const cue = nounsByForm.get(tokens[index]!.lower)?.[0];
  if (cue === undefined || tokens[index]!.tag === 'VERB') return undefined;
  const prepositions = cue.pattern[1]!.forms;
  for (let at = index + 1; at < Math.min(tokens.length, index + 10); at += 1) {
    const token = tokens[at]!;
    if (prepositions.has(token.lower)) return { cue, from: index, to: at + 1, isNegated: false };
    if (token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'PUNCT') return undefined;
  }
  return undefined;
}

/** A negation among the words of a cue that its pattern does not have itself. */
function hasNegation(
  cue: Cue,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const isOwn = cue.pattern.some(({ forms }) => forms.has('not'));
  return !isOwn && tokens.slice(from + 1, to).some(({ lower }) => /^(?:not|n't|n’t|no|never)$/u.test(lower));
}

function matchEnd(
  pattern: readonly PatternWord[],
  tokens: readonly Token[],
  index: number,
): number | undefined {
  let at = index + 1;
  for (const word of pattern.slice(1)) {
    const found = nextMatch(word, tokens, at);
    if (found !== undefined) at = found + 1;
    else if (!word.isOptional) return undefined;
  }
  return at;
}

function nextMatch(word: PatternWord, tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 3); at += 1) {
    const { lower } = tokens[at]!;
    if (word.forms.has(lower)) return at;
    if (!between.has(lower)) return undefined;
  }
  return undefined;
}

/** The tagger takes some verbs for nouns or adjectives; a form in -ed or one after a pronoun is a verb all the same. */
function isVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.tag === 'VERB' || token.tag === 'AUX') return !isNounPlace(tokens, index);
  if (token.tag === 'DET' || token.tag === 'ADP' || token.tag === 'NUM') return false;
  const before = tokens[index - 1];
  if (before?.tag === 'PRON' && !/^(his|her|its|their|our|my|your)$/u.test(before.lower)) return true;
  if (before !== undefined && /^(?:both|all|also|now|still|each)$/u.test(before.lower)) return true;
  if (before?.tag === 'AUX' || before?.lower === "n't") return true;
  return /(?:ed|said|told)$/u.test(token.lower) && before?.tag !== 'DET' && before?.tag !== 'ADJ';
}

/** "its demands", "the threats": a determiner right before makes a noun, whatever the tagger says. */
function isNounPlace(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const { lower } = tokens[index]!;
  const isPlainForm =
    verbsByForm
      .get(lower)
      ?.some(({ verb }) => lower === verb.split(' ')[0] || lower === `${verb.split(' ')[0]}s`) === true;
  if (before === undefined || !isPlainForm || /^(?:both|all)$/u.test(before.lower)) return false;
  return (
    before.tag === 'DET' ||
    (/^(?:his|her|its|their|our|my|'s|')$/u.test(before.lower) &&
      tokens[index]!.tag !== 'AUX' &&
      !/^(?:said|told)$/u.test(tokens[index]!.lower))
  );
}
