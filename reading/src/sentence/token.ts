import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { asItLooks } from './lookalike.ts';
import { visibleTextOf } from './visible-text.ts';

/** Universal part-of-speech tags, as the tagger gives them. */
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
  | 'X'
  | 'SPACE';

/** A word or mark of an article; the offsets count UTF-16 units of the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
}

/** The tagger's time grows with the square of a run without white space, so longer runs are one unread token. */
const longestRun = 60;

interface Tagger {
  readonly its: { readonly pos: unknown; readonly lemma: unknown };
  readDoc(text: string): {
    tokens(): { each(visit: (token: { out(its?: unknown): string }) => void): void };
  };
}

// The package exports its function as the whole module, which its declaration does not say.
const tagger = (winkNLP as unknown as (model: unknown, pipe: readonly string[]) => Tagger)(model, ['pos']);

/**
 * The words and marks of a stretch of text that begins at `offset` of the article. Their texts are without what nobody
 * sees, so that "Ma\u200bcron" is Macron; their spans cover it.
 */
export function tokensOf(whole: string, offset: number): readonly Token[] {
  const { text, placeOf } = visibleTextOf(whole);
  const tokens = seenTokens(text);
  return tokens.map((token) => ({
    ...token,
    start: offset + placeOf(token.start),
    end: offset + placeOf(token.end - 1) + 1,
  }));
}

function seenTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(/\S+/gu)) {
    if (match[0].length <= longestRun) continue;
    tokens.push(...tag(text.slice(from, match.index), from));
    from = match.index + match[0].length;
    tokens.push(unread(match[0], match.index));
  }
  tokens.push(...tag(text.slice(from), from));
  return joinHyphenated(tokens);
}

function unread(text: string, start: number): Token {
  return { start, end: start + text.length, text, lower: text, lemma: text, tag: 'X' };
}

function tag(text: string, offset: number): readonly Token[] {
  if (text.trim() === '') return [];
  const { pos, lemma } = tagger.its;
  const tokens: Token[] = [];
  const looks = asItLooks(text);
  let cursor = 0;
  tagger
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
        lemma: item.out(lemma).toLowerCase(),
        tag: item.out(pos) as Tag,
      });
    });
  return tokens;
}

/** "no-fly" and "test-launching" are one word each, with the tag of their last part. */
function joinHyphenated(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
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

function isWord(token: Token): boolean {
  return /^[\p{L}\p{N}]/u.test(token.text);
}

/** Also "al-Ansari", "d'Estaing". */
export function isCapitalised(token: Token): boolean {
  return /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u.test(token.text);
}
