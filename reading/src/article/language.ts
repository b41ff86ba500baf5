import { eld } from 'eld/extrasmall';

/** A stretch of a text in one language, in UTF-16 offsets; `und` where too little speaks for any. */
export interface LanguageSpan {
  readonly start: number;
  readonly end: number;
  /** BCP 47; `mis` for another than those known. */
  readonly language: string;
}

/** A language that is none of those known, which are 60: certainly not English. BCP 47, "uncoded". */
const another = 'mis';

/** Text with fewer letters is not said to be in another language: names and headings look like anything. */
const fewestLetters = 40;
/** A name or two say nothing of a language. */
const fewestWordLetters = 15;
/** How many letters of a text there must be for each plainly English word, for it not to be English. */
const lettersAWord = 80;
/** Parts of a paragraph about so long are looked at one by one. UTF-16 units. */
const partLength = 240;

/** Words that nearly every English passage has, and that are no words of languages written alike. */
const plainlyEnglish =
  /\b(?:the|of|and|that|with|from|this|which|said|have|has|were|they|their|would|been|are|not|it|by|as)\b/giu;

/**
 * The language that a text is mostly in, by its letters, as a BCP 47 tag; `und` where too little speaks for any, `mis`
 * where it is another than those known.
 */
export function languageOf(text: string): string {
  const letters = new Map<string, number>();
  for (const { start, end, language } of languageSpansOf(text)) {
    const count = lettersIn(text.slice(start, end));
    if (language !== 'und') letters.set(language, (letters.get(language) ?? 0) + count);
  }
  if (letters.size === 0) return shortTextLanguageOf(text);
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

/** The languages of a text, part by part: every letter lies in one span. Time linear in the length. */
export function languageSpansOf(text: string): readonly LanguageSpan[] {
  const spans: LanguageSpan[] = [];
  for (const { start, end } of partsOf(text)) {
    const language = partLanguageOf(text.slice(start, end));
    const last = spans.at(-1);
    if (last !== undefined && last.language === language) spans[spans.length - 1] = { ...last, end };
    else spans.push({ start, end, language });
  }
  return spans;
}

/** Lines, and of long lines the sentences or so, together at least `partLength` long. */
function partsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n|[.!?…]["'”’»)\]]*[^\S\n]|[。！？؟।։።]/gu)) {
    const end = match.index + match[0].length;
    if (match[0] !== '\n' && end - start < partLength) continue;
    parts.push({ start, end });
    start = end;
  }
  if (start < text.length) parts.push({ start, end: text.length });
  return parts;
}

function partLanguageOf(part: string): string {
  const letters = lettersIn(part);
  if (letters < fewestLetters) return 'und';
  const english = part.match(plainlyEnglish)?.length ?? 0;
  if (english * lettersAWord >= letters) return 'en';
  const found = eld.detect(part);
  if (found.language === 'en' || (found.language !== '' && found.isReliable())) return found.language;
  return isLatin(part) && letters < lettersAWord ? 'und' : another;
}

/** Letters; one of a script that writes syllables or words counts as three. */
function lettersIn(text: string): number {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const dense = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Ethiopic}]/gu,
  );
  return all + 2 * (dense?.length ?? 0);
}

function isLatin(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= (text.match(/\p{L}/gu)?.length ?? 0);
}

/** A few words (a heading) are taken for English if they are plain letters and nothing speaks for another language. */
function shortTextLanguageOf(text: string): string {
  const beginning = text.slice(0, 2000);
  if (!isLatin(beginning)) return eld.detect(beginning).language || another;
  if (lettersIn(beginning) === 0) return 'und';
  const found = eld.detect(beginning);
  if (lettersIn(beginning) >= fewestWordLetters && found.isReliable()) return found.language;
  return /^[\p{ASCII}“”‘’–—…]*$/u.test(beginning) ? 'en' : 'und';
}
