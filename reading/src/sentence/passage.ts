import { type DateExpression, datesIn } from '../date/date-expression.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';
import { visibleTextOf } from './visible-text.ts';

/** A sentence with the times found in it. */
export interface Passage {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateExpression[];
  /** For each token, whether it is part of a time. */
  readonly dated: readonly boolean[];
}

/** A run of tokens, end excluded. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function passageOf(sentence: Sentence): Passage {
  const dates = visibleDatesIn(sentence);
  const dated: boolean[] = [];
  let next = 0;
  for (const token of sentence.tokens) {
    while (next < dates.length && dates[next]!.end <= token.start) next += 1;
    dated.push(next < dates.length && token.start >= dates[next]!.start && token.end <= dates[next]!.end);
  }
  return { sentence, tokens: sentence.tokens, dates, dated };
}

/** Times are read from what is seen; their spans and texts are those of the article. */
function visibleDatesIn({ text: whole, start: offset }: Sentence): readonly DateExpression[] {
  const { text, placeOf } = visibleTextOf(whole);
  if (text === whole) return datesIn(whole, offset);
  return datesIn(text, 0).map((date) => {
    const [start, end] = [placeOf(date.start), placeOf(date.end - 1) + 1];
    return { ...date, start: offset + start, end: offset + end, text: whole.slice(start, end) };
  });
}

export function tokensIn({ tokens }: Passage, { from, to }: Range): readonly Token[] {
  return tokens.slice(from, to);
}
