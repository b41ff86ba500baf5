import type { SpanRole } from './span-alignment.ts';

/** One line of CofeNet's files: words and marks as the Penn Treebank writes them, and a BIO label for each. */
export interface LabelledLine {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

/** Tokens `from` to `to`, end excluded, of a line. */
export interface LabelledSpan {
  readonly role: SpanRole;
  readonly from: number;
  readonly to: number;
}

export function readLabelledLines(file: string): readonly LabelledLine[] {
  return file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledLine);
}

/** A span begins at `B-` and goes on over `I-` of the same role; an `I-` that continues nothing is no span. */
export function labelledSpans({ labels }: LabelledLine): readonly LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let from = -1;
  for (let at = 0; at <= labels.length; at += 1) {
    const role = from < 0 ? '' : labels[from]!.slice(2);
    if (from >= 0 && labels[at] !== `I-${role}`) {
      spans.push({ role: role as SpanRole, from, to: at });
      from = -1;
    }
    if (labels[at]?.startsWith('B-') ?? false) from = at;
  }
  return spans;
}

const written: Readonly<Record<string, string>> = {
  '``': '“',
  "''": '”',
  '`': '‘',
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
};

/** The line as running text, with the place of each token in it. */
export function textOfLine({ tokens }: LabelledLine): {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
} {
  let text = '';
  const places = tokens.map((token, index) => {
    const word = written[token] ?? token;
    const before = tokens[index - 1];
    const isTight =
      before === undefined ||
      /^(?:``|`|-L[RSC]B-|[([{$#])$/u.test(before) ||
      /^(?:''|'|[.,:;?!%)\]}]|\.\.\.|-R[RSC]B-|n't|'(?:s|re|ve|m|d|ll|S))$/u.test(token);
    if (!isTight) text += ' ';
    const start = text.length;
    text += word;
    return { start, end: text.length };
  });
  return { text, places };
}
