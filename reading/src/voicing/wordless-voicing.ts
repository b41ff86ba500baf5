import type { Passage, Range } from '../sentence/passage.ts';
import { isCapitalised } from '../sentence/token.ts';
import { clauseEnd, trimmed } from './content-range.ts';
import { isNominal, isVerbal, phraseEnd, withApposition } from './noun-range.ts';
import type { Clause } from './subject.ts';
import type { Voicing } from './voicing.ts';

type Clauses = ReadonlyMap<number, Clause>;

/** "according to the ministry", "in her view": the whole clause around it is what is passed on. */
export function accordingVoicings(passage: Passage, clauses: Clauses): readonly Voicing[] {
  const { tokens, sentence } = passage;
  return tokens.flatMap((token, at) => {
    if (sentence.quoted[at]) return [];
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
      const end = phraseEnd(passage, at + 2, tokens.length);
      if (end === at + 2) return [];
      const source = withApposition(passage, { from: at + 2, to: end }, tokens.length);
      return around(
        passage,
        { head: at, cue: { from: at, to: at + 2 }, source, whole: { from: at, to: source.to } },
        clauses,
      );
    }
    // "in Peru's view"
    if (/^(?:view|opinion|words|telling|estimation)$/u.test(token.lower)) {
      let from = at;
      while (
        from > 0 &&
        (isNominal(tokens[from - 1]!) || tokens[from - 1]!.tag === 'ADP') &&
        tokens[from - 1]!.lower !== 'in'
      )
        from -= 1;
      if (tokens[from - 1]?.lower !== 'in' || at - from > 6 || from === at) return [];
      const source = { from, to: tokens[at - 1]!.lower === "'s" ? at - 1 : at };
      return around(
        passage,
        { head: at, cue: { from: at, to: at + 1 }, source, whole: { from: from - 1, to: at + 1 } },
        clauses,
      );
    }
    return [];
  });
}

interface Aside {
  readonly head: number;
  readonly cue: Range;
  readonly source: Range | null;
  readonly whole: Range;
}

function around(passage: Passage, { head, cue, source, whole }: Aside, clauses: Clauses): readonly Voicing[] {
  const { tokens } = passage;
  const before = trimmed(passage, { from: clauseStart(passage, whole.from), to: whole.from });
  const after =
    whole.to >= tokens.length
      ? whole
      : trimmed(passage, {
          from: whole.to,
          to: clauseEnd(passage, whole.to, tokens.length, clauses),
        });
  const content: Range[] = [];
  if (before.to > before.from) content.push(before);
  const isBetween = tokens[whole.to]?.text === ',' && hasVerb(passage, after);
  if (before.to <= before.from || (isBetween && !hasVerb(passage, before))) {
    if (after.to > after.from && after.from >= whole.to) content.push(after);
  }
  return content.length === 0 ? [] : [{ head, cue, source, content, rule: 'according', confidence: 0.92 }];
}

function hasVerb(passage: Passage, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1)
    if (passage.tokens[at]!.tag === 'AUX' || isVerbal(passage, at)) return true;
  return false;
}

function clauseStart({ tokens, sentence }: Passage, to: number): number {
  for (let at = to - 2; at >= 0; at -= 1) {
    if (sentence.quoted[at]) continue;
    if (tokens[at]!.text === ';') return at + 1;
    if (
      tokens[at]!.text === ',' &&
      /^(?:but|while|although|though|whereas)$/u.test(tokens[at + 1]?.lower ?? '')
    )
      return at + 2;
  }
  return 0;
}

/** "reportedly", "allegedly": the clause is somebody's word, nobody says whose. */
export function adverbVoicings(passage: Passage, clauses: Clauses): readonly Voicing[] {
  const { tokens, sentence } = passage;
  return tokens.flatMap((token, at) => {
    if (
      sentence.quoted[at] ||
      !/^(?:reportedly|allegedly|purportedly|supposedly|presumably)$/u.test(token.lower)
    )
      return [];
    const near = [...clauses.values()].find(({ verb, group }) => at >= group.from - 1 && at <= verb + 1);
    const before = near?.subject ?? null;
    const from = before?.from ?? at;
    const first = trimmed(passage, { from, to: at });
    const second = trimmed(passage, { from: at + 1, to: clauseEnd(passage, at + 1, tokens.length, clauses) });
    const content = [first, second].filter((range) => range.to > range.from);
    return content.length === 0
      ? []
      : [
          {
            head: at,
            cue: { from: at, to: at + 1 },
            source: null,
            content,
            rule: 'adverb' as const,
            confidence: 0.6,
          },
        ];
  });
}

/** Words before a colon that name what follows rather than whoever says it. */
const labels =
  /^(?:update[ds]?|note|notes|photos?|videos?|watch|live|related|summary|opinion|analysis|exclusive|breaking|editorial|correction|read|more|example|source|sources|subject|re|tip|warning|background|today|tomorrow|question|answer|q|a|also|credit|copyright|caption|image|listen|location|date|time|price|why|how|what|when|where|who|here|remember|result|conclusion|next|first|second|third|finally)$/u;

/** "Peru: Port stays shut", "WALLACE: Let us begin": a name, a colon, words. */
export function colonVoicing(passage: Passage): Voicing | undefined {
  const { tokens, sentence } = passage;
  const colon = tokens.findIndex(({ text }) => text === ':');
  const isOpen = /^["“]$/u.test(tokens[0]?.text ?? '');
  if (colon < 1 || colon > 8 || (sentence.quoted[colon] && !isOpen)) return undefined;
  const from = isOpen ? 1 : 0;
  if (colon <= from || colon + 2 >= tokens.length) return undefined;
  const names = tokens.slice(from, colon);
  if (!names.every((token) => isCapitalised(token) || /^(?:of|the|de|&|and|'s|\.|-)$/u.test(token.lower)))
    return undefined;
  const isOneName = names.length === 1 && !labels.test(names[0]!.lower) && isCapitalised(tokens[colon + 1]!);
  if (
    (!names.some(({ tag }) => tag === 'PROPN') && !isOneName) ||
    names.some(({ tag, text }) => tag === 'VERB' && !/^\p{Lu}+$/u.test(text))
  )
    return undefined;
  const content = { from: colon + 1, to: tokens.at(-1)!.text === '.' ? tokens.length - 1 : tokens.length };
  return {
    head: colon,
    cue: { from: colon, to: colon + 1 },
    source: { from, to: colon },
    content: [content],
    rule: 'colon',
    confidence: 0.6,
  };
}

/** `"Let us begin." — Ana Ruiz`: a quotation, a dash, a name that ends the passage. */
export function dashVoicing(passage: Passage): Voicing | undefined {
  const { tokens, sentence } = passage;
  const dash = tokens.findLastIndex(({ text }) => /^(?:[-–—―]|--)$/u.test(text));
  const end = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  if (dash < 2 || sentence.quoted[dash] || !sentence.quoted[dash - 1] || end - dash > 8) return undefined;
  const names = tokens.slice(dash + 1, end);
  const isName =
    names.length > 0 &&
    isCapitalised(names[0]!) &&
    names.every((token) => isCapitalised(token) || /^(?:of|the|de|,|'s|\.|-)$/u.test(token.lower));
  if (!isName) return undefined;
  let from = dash - 1;
  while (from > 0 && sentence.quoted[from - 1]) from -= 1;
  return {
    head: dash,
    cue: { from: dash, to: dash + 1 },
    source: { from: dash + 1, to: end },
    content: [{ from, to: dash }],
    rule: 'dash',
    confidence: 0.85,
  };
}
