import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { asItLooks } from './lookalike.ts';
import { tagWords } from '../tagging/tagger.ts';
import { taggerWeights } from '../tagging/tagger-weights.ts';
import { type WordForm, wordFormOf } from '../tagging/word-form.ts';
import type { WordGroups } from '../tagging/word-group.ts';
import { plainLetters } from './plain-letter.ts';
import { visibleTextOf } from './visible-text.ts';

/** Universal part-of-speech tags. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark of an article; the offsets count UTF-16 units of the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** What the tokenizer took the word for, as a number; the tagger weighs it. */
  readonly hint: number;
}

/** The tokenizer's time grows with the square of a run without white space, so longer runs are one unread token. */
const longestRun = 60;

interface Tokenizer {
  readonly its: { readonly pos: unknown; readonly lemma: unknown };
  readDoc(text: string): {
    tokens(): {
      each(visit: (token: { out(): string; out(its: unknown): string | undefined }) => void): void;
    };
  };
}

// The package exports its function as the whole module, which its declaration does not say.
/** The tokenizer's tags, by their numbers. */
const hints = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'.split(
  ' ',
);

const tokenizer = (winkNLP as unknown as (model: unknown, pipe: readonly string[]) => Tokenizer)(model, [
  'pos',
]);

/**
 * The words and marks of a stretch of text that begins at `offset` of the article. Their texts are without what nobody
 * sees, so that "Ma\u200bcron" is Macron; their spans cover it.
 */
export function tokensOf(whole: string, offset: number): readonly Token[] {
  const { text, placeOf } = visibleTextOf(whole);
  return tagged(seenTokens(text)).map((token) => ({
    ...token,
    start: offset + placeOf(token.start),
    end: offset + placeOf(token.end - 1) + 1,
  }));
}

/** Each with the tag that our own weights give it in the sentence. */
function tagged(words: readonly CutToken[]): readonly Token[] {
  const { model, tags, groups } = taggerWeights();
  const chosen = tagWords(wordFormsOf(words, groups), model);
  const isTitle = isTitleCase(words);
  const tagAt = (index: number): Tag | undefined =>
    words[index] === undefined ? undefined : tags[chosen[index]!]!;
  return words.map(({ isUnread, ...token }, index) => ({
    ...token,
    tag: isUnread ? 'X' : mended(words, index, { tagAt, isTitle }),
  }));
}

interface Beside {
  readonly tagAt: (index: number) => Tag | undefined;
  readonly isTitle: boolean;
}

/** The tag of a word, where what stands beside it leaves no doubt that the tagger erred. */
function mended(words: readonly CutToken[], index: number, { tagAt, isTitle }: Beside): Tag {
  const tag = tagAt(index)!;
  const { text, lower } = words[index]!;
  const [before, next, afterNext] = [words[index - 1], words[index + 1], words[index + 2]];
  if (tag === 'VERB' && /^\p{Lu}/u.test(text)) {
    const isPlace = /^(?:Street|House|Palace|Square)$/u.test(next?.text ?? '');
    if (isPlace || (!isTitle && isWord(before))) return 'PROPN';
  }
  // The tokenizer is surer of nouns than the tagger is of words that only join.
  const isJoining =
    /^(?:PRON|INTJ|DET|ADP|CCONJ|SCONJ|AUX|PART|X)$/u.test(tag) || (tag === 'ADV' && lower.endsWith('s'));
  if (isJoining && hints[words[index]!.hint] === 'NOUN' && text.length > 4) return 'NOUN';
  // "Fighting raged"
  if (
    tag === 'VERB' &&
    index === 0 &&
    lower.endsWith('ing') &&
    tagAt(1) === 'VERB' &&
    next!.lower.endsWith('ed')
  )
    return 'NOUN';
  // "Upland ruled it out": one thing without an article that does something is a name.
  const isBare = index === 0 && tag === 'NOUN' && /^\p{Lu}\p{Ll}/u.test(text) && !/(?:s|ing)$/u.test(lower);
  if (isBare && /^(?:VERB|AUX)$/u.test(tagAt(1) ?? '')) return 'PROPN';
  // "small states, which fear"
  if (
    tag === 'VERB' &&
    lower.endsWith('s') &&
    next?.text === ',' &&
    /^(?:who|which)$/u.test(afterNext?.lower ?? '')
  )
    return 'NOUN';
  // "dismissed that threat."
  const isPointing =
    tag === 'SCONJ' &&
    lower === 'that' &&
    tagAt(index + 1) === 'NOUN' &&
    !next!.lower.endsWith('s') &&
    /^(?:PUNCT|ADP|CCONJ|undefined)$/u.test(String(tagAt(index + 2)));
  return isPointing ? 'DET' : tag;
}

/** What was seen of words before, so that it is worked out once; bounded. */
const seen = new WeakMap<WordGroups, Map<string, WordForm>>();
const mostKnown = 20_000;

/** What the tagger sees of words, the tokenizer's own guess among it. */
export function wordFormsOf(
  words: readonly Pick<Token, 'text' | 'hint'>[],
  groups: WordGroups,
): readonly WordForm[] {
  const known = seen.get(groups) ?? new Map<string, WordForm>();
  seen.set(groups, known);
  return words.map(({ text, hint }) => {
    let form = known.get(text);
    if (form === undefined) {
      if (known.size >= mostKnown) known.clear();
      form = wordFormOf(plainLetters(asItLooks(text)), groups);
      known.set(text, form);
    }
    return { ...form, hint };
  });
}

/** "Peru Opens the Door to a Quota": most longer words are capitalised, so that capitals tell nothing. */
export function isTitleCase(words: readonly { readonly text: string }[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  return long.length > 2 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.7 * long.length;
}

/** A token before its part of speech is known. */
interface CutToken extends Omit<Token, 'tag'> {
  /** Too long to be a word. */
  readonly isUnread: boolean;
}

function seenTokens(text: string): readonly CutToken[] {
  const tokens: CutToken[] = [];
  let from = 0;
  for (const match of text.matchAll(/\S+/gu)) {
    if (match[0].length <= longestRun) continue;
    tokens.push(...cut(text.slice(from, match.index), from));
    from = match.index + match[0].length;
    tokens.push(unread(match[0], match.index));
  }
  tokens.push(...cut(text.slice(from), from));
  return joinHyphenated(tokens);
}

function unread(text: string, start: number): CutToken {
  return {
    start,
    end: start + text.length,
    text,
    lower: text,
    lemma: text,
    hint: hints.length,
    isUnread: true,
  };
}

function cut(text: string, offset: number): readonly CutToken[] {
  if (text.trim() === '') return [];
  const { pos, lemma } = tokenizer.its;
  const tokens: CutToken[] = [];
  const looks = plainLetters(asItLooks(text));
  let cursor = 0;
  tokenizer
    .readDoc(looks)
    .tokens()
    .each((item) => {
      const word = item.out();
      const at = looks.indexOf(word, cursor);
      // A word that the tagger rewrote beyond recognition is left out, rather than placed by guess.
      if (word === '' || at < 0 || at > cursor + longestRun || item.out(pos) === 'SPACE') return;
      cursor = at + word.length;
      const written = text.slice(at, cursor);
      tokens.push({
        start: offset + at,
        end: offset + cursor,
        text: written,
        lower: written.toLowerCase().replaceAll('’', "'"),
        lemma: (item.out(lemma) ?? word).toLowerCase(),
        hint: hints.indexOf(item.out(pos) ?? ''),
        isUnread: false,
      });
    });
  return tokens;
}

/** "no-fly" and "test-launching" are one word each. */
function joinHyphenated(tokens: readonly CutToken[]): readonly CutToken[] {
  const joined: CutToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const hyphen = joined.at(-1);
    const before = joined.at(-2);
    const isInner =
      hyphen?.text === '-' &&
      hyphen.end === token.start &&
      before?.end === hyphen.start &&
      isWord(before) &&
      isWord(token);
    if (!isInner) {
      joined.push(token);
      continue;
    }
    joined.length -= 2;
    joined.push({
      ...token,
      start: before.start,
      text: `${before.text}-${token.text}`,
      lower: `${before.lower}-${token.lower}`,
      lemma: `${before.lower}-${token.lemma}`,
    });
  }
  return joined;
}

function isWord(token: CutToken | undefined): boolean {
  return token !== undefined && /^[\p{L}\p{N}]/u.test(token.text);
}

/** Also "al-Ansari", "d'Estaing". */
export function isCapitalised(token: Token): boolean {
  return /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u.test(token.text);
}
