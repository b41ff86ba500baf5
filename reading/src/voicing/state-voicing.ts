import type { Passage } from '../sentence/passage.ts';
import { clauseEnd, isBareClause, thingEnd, trimmed } from './content-range.ts';
import { phraseStart } from './noun-range.ts';
import type { Clause } from './subject.ts';
import type { Voicing } from './voicing.ts';

type Clauses = ReadonlyMap<number, Clause>;

/** adjective ; what opens its content, `clause` for a bare clause too ; how sure */
const adjectives = `
confident hopeful optimistic pessimistic skeptical sceptical doubtful;that about of clause;o
sure certain convinced positive unsure uncertain;that about of if whether clause;o
aware unaware mindful cognizant conscious;that of;o
worried concerned afraid fearful anxious nervous alarmed wary;that about of over by to clause;o
proud glad happy pleased delighted thrilled excited grateful thankful honored relieved;that to about of with for clause;s
disappointed angry upset frustrated furious outraged appalled troubled disturbed dismayed annoyed;that with about by at over;s
surprised shocked stunned amazed puzzled confused;that by at to;s
opposed;to;o
supportive critical dismissive contemptuous fond tired sick enamored;of;o
committed dedicated devoted;to;s
willing unwilling reluctant eager ready prepared determined inclined keen hesitant loath;to;s
open;to;s
interested uninterested;in;s
clear adamant;that about on;o
sympathetic loyal;to toward;r
bullish bearish;on about;o
silent mum vocal outspoken blunt candid;about on in;o
right wrong;about;r
`;

interface StateFrame {
  readonly openers: ReadonlySet<string>;
  readonly degree: number;
}

const frames: ReadonlyMap<string, StateFrame> = new Map(
  adjectives
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [words = '', openers = '', degree = ''] = line.split(';');
      const frame = {
        openers: new Set(openers.split(' ')),
        degree: { o: 0.7, s: 0.5, r: 0.35 }[degree] ?? 0,
      };
      return words.split(' ').map((word) => [word, frame] as const);
    }),
);
const linking =
  /^(?:is|are|was|were|been|being|be|'s|'re|'m|am|remain|remains|remained|felt|feel|feels|became|become|becomes|sounded|looked|grew|stayed|appears?|appeared|seems?|seemed)$/u;

/** "Peru is confident that", "was in favour of", "made clear". */
export function stateVoicings(passage: Passage, clauses: Clauses): readonly Voicing[] {
  const { tokens, sentence } = passage;
  return tokens.flatMap((token, at): readonly Voicing[] => {
    if (sentence.quoted[at]) return [];
    const inFavour =
      token.lower === 'in' &&
      /^(?:favou?r|support|praise|opposition)$/u.test(tokens[at + 1]?.lower ?? '') &&
      /^(?:of|to)$/u.test(tokens[at + 2]?.lower ?? '');
    const frame = inFavour ? { openers: new Set(['of', 'to']), degree: 0.75 } : frames.get(token.lower);
    if (frame === undefined) return [];
    const last = inFavour ? at + 1 : at;
    const next = tokens[last + 1];
    if (next === undefined) return [];
    const isBare = frame.openers.has('clause') && isBareClause(passage, last + 1, tokens.length);
    if (!frame.openers.has(next.lower) && !isBare) return [];
    const link = linkBefore(passage, at);
    const clause = link === undefined ? undefined : clauses.get(link);
    const subject =
      clause?.subject ?? (link === undefined ? afterNoun(passage, at) : bareSubject(passage, link));
    if (subject === null) return [];
    const isClause = isBare || /^(?:that|to|if|whether)$/u.test(next.lower);
    const isToThing = next.lower === 'to' && tokens[last + 2]?.tag !== 'VERB';
    const from = isClause && !isToThing ? last + 1 : last + 2;
    const content = trimmed(passage, {
      from,
      to:
        isClause && !isToThing
          ? clauseEnd(passage, from, tokens.length, clauses)
          : thingEnd(passage, from, tokens.length),
    });
    if (content.to <= content.from) return [];
    return [
      {
        head: at,
        cue: {
          from: link === undefined ? at : (clause?.group.from ?? link),
          to: isClause && !isToThing ? last + 1 : last + 2,
        },
        source: subject,
        content: [content],
        rule: 'state-of-mind',
        confidence:
          frame.degree *
          (link === undefined ? 0.8 : 1) *
          (/^(?:it|this|that|there|what)$/u.test(tokens[subject.to - 1]!.lower) ? 0.4 : 1),
      },
    ];
  });
}

function linkBefore({ tokens }: Passage, at: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    if (linking.test(tokens[index]!.lower)) return index;
    if (
      !/^(?:ADV|PART|ADJ|CCONJ|PUNCT)$/u.test(tokens[index]!.tag) &&
      !/^(?:n't|more|less|so|too|very)$/u.test(tokens[index]!.lower)
    )
      return undefined;
  }
  return undefined;
}

function bareSubject(passage: Passage, link: number): { readonly from: number; readonly to: number } | null {
  const from = phraseStart(passage, 0, link);
  return from < link ? { from, to: link } : null;
}

/** "officials familiar with", "voters worried about" */
function afterNoun(passage: Passage, at: number): { readonly from: number; readonly to: number } | null {
  if (!/^(?:NOUN|PROPN)$/u.test(passage.tokens[at - 1]?.tag ?? '')) return null;
  const from = phraseStart(passage, 0, at);
  return from < at ? { from, to: at } : null;
}
