import type { Span } from '@entente/core/record';
import { layoutOf } from '../article/furniture.ts';
import { type Passage, passageOf, type Range } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import type { Voicing, VoicingRule } from './voicing.ts';
import { voicingsIn } from './voicings-in.ts';

/** Who said, thinks, wants or holds what, as stretches of a text; the source is empty where the text names none. */
export interface ReadAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly rule: VoicingRule;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** The least confidence of an attribution that is worth showing. */
const least = 0.4;

/** Every attribution in the body of a text. */
export function attributionsOf(text: string): readonly ReadAttribution[] {
  const passages = layoutOf(text).paragraphs.flatMap((paragraph, index) =>
    sentencesOf(paragraph.text, paragraph.start, index).map(passageOf),
  );
  const found: ReadAttribution[] = [];
  let lastParagraph = -2;
  for (const passage of passages) {
    const { paragraph } = passage.sentence;
    const voicings = voicingsIn(passage).filter(({ confidence }) => confidence >= least);
    if (voicings.length === 0) {
      const goesOn = continued(passage);
      const last = found.at(-1);
      if (goesOn !== undefined && last !== undefined && paragraph - lastParagraph <= 1) {
        found[found.length - 1] = { ...last, content: [...last.content, spanOf(passage, goesOn)] };
        lastParagraph = paragraph;
      } else if (last?.rule === 'colon' && paragraph === lastParagraph)
        found[found.length - 1] = {
          ...last,
          content: [...last.content, spanOf(passage, { from: 0, to: passage.tokens.length })],
        };
      continue;
    }
    for (const voicing of voicings) found.push(attributionOf(passage, voicing));
    lastParagraph = paragraph;
  }
  return found;
}

/** A sentence that is all quotation goes on with what was said before. */
function continued({ tokens, sentence }: Passage): Range | undefined {
  const isAllQuoted = sentence.quoted.every((isQuoted, index) => isQuoted || tokens[index]!.tag === 'PUNCT');
  return isAllQuoted && sentence.quoted[0] === true ? { from: 0, to: tokens.length } : undefined;
}

function attributionOf(
  passage: Passage,
  { cue, source, content, rule, confidence }: Voicing,
): ReadAttribution {
  return {
    source: source === null ? [] : [spanOf(passage, source)],
    cue: [spanOf(passage, cue)],
    content: content.filter(({ from, to }) => to > from).map((range) => spanOf(passage, range)),
    rule,
    confidence: Math.round(confidence * 100) / 100,
  };
}

function spanOf({ tokens }: Passage, { from, to }: Range): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
