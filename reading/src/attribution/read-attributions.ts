import type { Span } from '@entente/core/record';
import { layoutOf } from '../article/furniture.ts';
import { subjectOf } from '../attribution/subject.ts';
import { Cast } from '../mention/cast.ts';
import { introduce } from '../mention/casting.ts';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { attributionsIn } from './attribution.ts';

export interface ReadAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly confidence: number;
}

export function attributionsOf(text: string): readonly ReadAttribution[] {
  const passages = layoutOf(text).paragraphs.flatMap((paragraph, index) =>
    sentencesOf(paragraph.text, paragraph.start, index).map(passageOf),
  );
  const cast = new Cast([]);
  for (const passage of passages) introduce(passage, cast);
  return passages.flatMap((passage) => {
    cast.enter(null);
    const topic = subjectOf(passage, { from: 0, to: passage.tokens.length }, cast)?.mentions[0] ?? null;
    cast.enter(topic);
    const found = attributionsIn(passage, cast);
    cast.follow(topic, found.at(-1)?.mentions[0] ?? null);
    const span = ({ from, to }: { from: number; to: number }): Span[] =>
      to <= from ? [] : [{ start: passage.tokens[from]!.start, end: passage.tokens[to - 1]!.end }];
    return found.map((one) => ({
      source: span(one.source),
      cue: span(one.cueRange),
      content: one.content.flatMap(span),
      confidence: 0.5,
    }));
  });
}
