import type { Passage, Range } from '../sentence/passage.ts';

const words =
  /^(?:claims?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|complaints?|criticisms?|charges?|fears?|concerns?|speculation|assertions?|notions?|talk|warnings?|worries|doubts?|questions?|comparisons?|denials?)$/u;
const telling =
  /^(?:say|comment|answer|recommend|elaborate|speculate|name|identify|confirm|deny|disclose|reveal|specify|explain|respond|reply|predict)$/u;

/** Whether what is rejected or declined is something said, which is no course: "rejected claims", "declined to say". */
export function isAboutWords({ tokens }: Passage, { from, to }: Range): boolean {
  if (telling.test(tokens[from]?.lemma ?? '') && tokens[from]!.tag === 'VERB') return true;
  const end = tokens.findIndex(
    ({ tag, lower }, at) =>
      at >= from &&
      at < to &&
      ((/^(?:ADP|SCONJ|VERB|AUX|PUNCT)$/u.test(tag) &&
        !(lower.endsWith('ed') && tokens[at + 1]?.tag === 'NOUN')) ||
        lower === 'that'),
  );
  const last = end < 0 ? to - 1 : end - 1;
  return last >= from && words.test(tokens[last]!.lower) && tokens[last]!.tag !== 'VERB';
}
