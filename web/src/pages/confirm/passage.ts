import { type Article, sentencesIn, type Span, type Statement } from '@entente/core/record';

/** What a stretch of the text is in a statement. */
export const passageRoles = ['speaker', 'cue', 'content', 'condition'] as const;

export type PassageRole = (typeof passageRoles)[number];

export interface PassagePart extends Span {
  readonly text: string;
  readonly roles: readonly PassageRole[];
  /** Whether it is in the sentence that the statement is read from. */
  readonly inSentence: boolean;
}

/** A statement's sentence in its paragraph, with at least a sentence before and after where the report has one. */
export interface Passage extends Span {
  readonly parts: readonly PassagePart[];
}

/** A paragraph up to this length is shown whole, in characters. */
const longestParagraph = 1500;

/** So far around a statement sentences are looked for, in characters. */
const reach = 2000;

export function passageOf(
  article: Pick<Article, 'text' | 'language' | 'furniture'>,
  statement: Statement,
): Passage {
  const { text } = article;
  const paragraph = lineAround(text, statement);
  const sentences = sentencesIn(article, {
    start: Math.max(paragraph.start, statement.start - reach),
    end: Math.min(paragraph.end, statement.end + reach),
  });
  const own = sentences.filter(({ start, end }) => start < statement.end && statement.start < end);
  const sentence = {
    start: Math.min(statement.start, own[0]?.start ?? statement.start),
    end: Math.max(statement.end, own.at(-1)?.end ?? statement.end),
  };
  const before =
    sentences.findLast(({ end }) => end <= sentence.start) ??
    sentencesIn(article, nearReport(article, paragraph.start, -1)).at(-1);
  const after =
    sentences.find(({ start }) => start >= sentence.end) ??
    sentencesIn(article, nearReport(article, paragraph.end, 1))[0];
  const isShort = paragraph.end - paragraph.start <= longestParagraph;
  const range = {
    start: Math.min(before?.start ?? sentence.start, isShort ? paragraph.start : sentence.start),
    end: Math.max(after?.end ?? sentence.end, isShort ? paragraph.end : sentence.end),
  };
  return { ...range, parts: partsOf(text, range, { sentence, statement }) };
}

function lineAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : from, end: to === -1 ? text.length : to };
}

/** The nearest line of the report before or after an offset, as far as it is near; empty where there is none. */
function nearReport(
  { text, furniture }: Pick<Article, 'text' | 'furniture'>,
  from: number,
  by: 1 | -1,
): Span {
  const far = by === 1 ? Math.min(text.length, from + reach) : Math.max(0, from - reach);
  const [low, high] = by === 1 ? [from, far] : [far, from];
  const lines: Span[] = [];
  let start = low;
  for (const line of text.slice(low, high).split('\n')) {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    const isReport = furniture.every((piece) => piece.end <= span.start || span.end <= piece.start);
    if (line.trim() !== '' && isReport) lines.push(span);
  }
  return (by === 1 ? lines[0] : lines.at(-1)) ?? { start: from, end: from };
}

function partsOf(
  text: string,
  range: Span,
  { sentence, statement }: { readonly sentence: Span; readonly statement: Statement },
): readonly PassagePart[] {
  const { speaker, attribution, content, condition } = statement;
  const marked: Readonly<Record<PassageRole, readonly Span[]>> = {
    speaker: speaker?.spans ?? [],
    cue: attribution === null ? [] : [attribution],
    content,
    condition: condition === null ? [] : [condition],
  };
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of [sentence, statement, ...Object.values(marked).flat()]) {
    if (start > range.start && start < range.end) cuts.add(start);
    if (end > range.start && end < range.end) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const covers = ({ start, end }: Span, part: Span): boolean => start <= part.start && part.end <= end;
  return edges.slice(1).map((end, index) => {
    const part = { start: edges[index] ?? range.start, end };
    return {
      ...part,
      text: text.slice(part.start, part.end),
      roles: passageRoles.filter((role) => marked[role].some((span) => covers(span, part))),
      inSentence: covers(sentence, part),
    };
  });
}
