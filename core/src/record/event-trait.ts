import type { Day } from '../base/day.ts';
import type { Event } from './reading.ts';
import { comparedWords } from './shingle.ts';

/** By what two reports of an event are known to be of one. */
export interface EventTraits {
  /** Null where the day is not known. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly actors: ReadonlySet<string>;
  /** What happened: the words by their beginnings, without actors, days and numbers. */
  readonly words: ReadonlySet<string>;
  /** Numbers by the word that they count. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Words that tell nothing of what happened. */
const empty = new Set(
  'the and for with that this these those from was were are been being has have had its his her their our your who whom whose which what when where while how why than then there here they them she him you not nor but also only very more most much many some any all each other others another such own same into onto over under about between among against after before during since until upon within without through across along around near again still yet just now later earlier out off will would can could may might must shall should did does done said say says told tell expected planned scheduled due likely according place day days week weeks month months year years'.split(
    ' ',
  ),
);

/** Past forms that do not begin as their verbs do. */
const verbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    met: 'meet',
    struck: 'strike',
    shot: 'shoot',
    held: 'hold',
    began: 'begin',
    sent: 'send',
    left: 'leave',
    fell: 'fall',
    took: 'take',
    fought: 'fight',
    won: 'win',
    lost: 'lose',
  }),
);

const numberWords: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
);

const stemLength = 5;
const leastWord = 3;

export function eventTraitsOf({ what, actors, when }: Event): EventTraits {
  const left = new Set([...comparedWords(when?.text ?? ''), ...actors.flatMap(comparedWords)].map(stemOf));
  const words = new Set<string>();
  const numbers = new Map<string, number>();
  let number: number | undefined;
  for (const word of comparedWords(what)) {
    const stem = stemOf(word);
    if (left.has(stem)) continue;
    const counted = numberWords.get(word) ?? (/^\d+$/u.test(word) ? Number(word) : undefined);
    if (counted !== undefined) {
      number = counted;
      continue;
    }
    if (word.length < leastWord || empty.has(word)) continue;
    if (number !== undefined && !numbers.has(stem)) numbers.set(stem, number);
    number = undefined;
    words.add(stem);
  }
  const from = when?.from ?? when?.to ?? null;
  return { from, to: when?.to ?? from, actors: new Set(actors), words, numbers };
}

function stemOf(word: string): string {
  const verb = verbs.get(word) ?? word;
  return verb.replace(/(?<=\p{L}{4})(?:ings?|ed|s)$/u, '').slice(0, stemLength);
}

/** How many words two reports share, and how much of the shorter one that is, 0 to 1. */
export function alikeness(
  a: EventTraits,
  b: EventTraits,
): { readonly shared: number; readonly share: number; readonly isEqual: boolean } {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  const shorter = Math.min(a.words.size, b.words.size);
  const isEqual = shared > 0 && a.words.size === shared && b.words.size === shared;
  return { shared, share: shorter === 0 ? 0 : shared / shorter, isEqual };
}
