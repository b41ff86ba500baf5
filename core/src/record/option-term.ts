import { placeNamed } from './option-place.ts';
import { actNamed, isLightWord, stemOf, thingNamed } from './option-word.ts';

/** What the words for an option say, taken apart to be compared with others. */
export interface OptionTerms {
  /** The acts named; none where the thing itself is the option: "a ceasefire". */
  readonly acts: readonly string[];
  /** The telling words beside the act and how much each weighs; the one that the others describe weighs most. */
  readonly words: ReadonlyMap<string, number>;
  /** Countries, places and people: whose it is, or where. */
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** "no new settlements", "not to leave" */
  readonly isNegated: boolean;
}

/** Phrases that come to one word. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:cessation|end|ending|halt|stop|stopping|cease|ceasing)(?: of| to)?(?: all| the)* (?:hostilities|fighting|bloodshed|shooting|shelling)\b/giu,
    'ceasefire',
  ],
  [/\bceas(?:e|ing) fire\b|\bcease-fire\b/giu, 'ceasefire'],
  [/\b(?:end|ending|stop|stopping)(?: of| to)?(?: the)* (?:war|conflict)\b/giu, 'peace'],
  [/\blet(?:ting)? (.{1,30}?) through\b/giu, 'passage $1'],
  [/\b(?:give|giving|gave) up\b|\b(?:hand|handing) (?:over|back)\b/giu, 'cede'],
  [/\bcall(?:ing)? off\b/giu, 'cancel'],
  [/\b(?:turn|turning) (?:down|away)\b/giu, 'reject'],
  [/\bphas(?:e|ing)[ -]out\b/giu, 'ban'],
  [/\bcut(?:ting)? off\b/giu, 'stop'],
  [/\bset(?:ting)? up\b/giu, 'establish'],
  [/\bsit(?:ting)? down(?: with)?\b/giu, 'meet'],
  [/\bput(?:ting)? (.{1,40}?) (?:in|into|under)\b/giu, 'put $1 in'],
  [/\bpeace (?:deal|agreement|accord|settlement|treaty|pact)\b/giu, 'peace'],
];

/** What can be opened and closed; other things are opened once, and then are there. */
const closable =
  /^(?:port|border|strait|lane|crossing|water|canal|airspace|market|road|bridge|route|airport|sea|channel|harbour|harbor)s?$/u;
const wrappers = new Set(['accord', 'treaty', 'talk', 'council']);
/** Light as verbs, telling as nouns: "support a truce", "air support". */
const lightFirst = /^(?:support|offer|launch|start|form|use|back)$/u;
const ordinals = /^(?:second|third|fourth|fifth|another)$/u;
/** How much the word weighs that the others describe, where the others weigh 1. */
export const headWeight = 2;
const [plain, wrapper] = [1, 0.8];
/** Kinds of places, which are telling even as part of a name: "the Orlan Strait". */
const kinds =
  /^(?:strait|dam|canal|sea|lake|river|island|bridge|port|peninsula|plateau|valley|channel|bank|gulf|corridor|accord|agreement|treaty|pact|court)s?$/u;

/** The terms of a wording such as an option's name. */
export function termsOf(wording: string): OptionTerms {
  const words = wordsOf(wording);
  const acts: string[] = [];
  const telling: string[] = [];
  const names = new Set<string>();
  const numbers = new Set<string>();
  let isNegated = false;
  for (const [index, { text, isName }] of words.entries()) {
    if (/^(?:no|not|never|without|n't)$/u.test(text)) isNegated = true;
    else if (ordinals.test(text)) numbers.add(text);
    else if (/^\d/u.test(text) || numberWords.has(text)) numbers.add(numberWords.get(text) ?? text);
    else if (isName && !kinds.test(text) && !(index === 0 && actNamed(text) !== undefined))
      names.add(placeNamed(text));
    else {
      const thing = thingNamed(text);
      const act = thing === undefined || isActHere(words, index, text) ? actNamed(text) : undefined;
      if (act !== undefined && !isOpening(text, words)) acts.push(act);
      else if (thing !== undefined) telling.push(thing);
      else if (act === undefined && (!isLightWord(text) || (lightFirst.test(text) && index > 0)))
        telling.push(stemOf(text));
    }
  }
  return settled({ acts: [...new Set(acts)], telling, names, numbers, isNegated, words });
}

interface Word {
  readonly text: string;
  readonly isName: boolean;
  /** Whether "of", "on", "to" and the like stand between it and the word before. */
  readonly isAfterPreposition: boolean;
}

function wordsOf(wording: string): readonly Word[] {
  let text = wording
    .replaceAll(/\b(?:[A-Z]\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replaceAll(/['’]s?\b/gu, ' ')
    .replaceAll(/(?<=\d)[,.](?=\d{3}\b)/gu, '')
    .replaceAll(/\b(?:United States|United Nations|North Korea|South Korea)\b/gu, (name) =>
      name.replace(' ', '-'),
    );
  for (const [pattern, word] of phrases) text = text.replace(pattern, word);
  const words: Word[] = [];
  let isAfterPreposition = false;
  for (const [written] of text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
    const lower = written.toLowerCase();
    if (/^(?:of|on|to|for|from|in|into|against|by|with|before|under)$/u.test(lower))
      isAfterPreposition = true;
    else {
      const isName = /^\p{Lu}/u.test(written);
      const parts = isName || /^(?:no-|cease-)/u.test(lower) ? [lower] : lower.split('-');
      for (const part of parts) words.push({ text: part, isName, isAfterPreposition });
      isAfterPreposition = false;
    }
  }
  return words;
}

/** "monitor the border", "border monitoring": an act; "foreign monitors": a thing. */
function isActHere(words: readonly Word[], index: number, text: string): boolean {
  const isVerb = index === 0 && words.length > 1 && /^(?:levy|ship|monitor|vote|arm)$/u.test(text);
  return isVerb || text.endsWith('ing');
}

/** "open a corridor": it was not there before. */
function isOpening(text: string, words: readonly Word[]): boolean {
  const isOpen = /^open(?:s|ed|ing)?$/u.test(text);
  return isOpen && words.length > 1 && !words.some(({ text: word }) => closable.test(word));
}

const numberWords: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index + 1)] as const),
);

interface Found extends Omit<OptionTerms, 'words'> {
  readonly telling: readonly string[];
  readonly words: readonly Word[];
}

function settled({ acts, telling, names, numbers, isNegated, words }: Found): OptionTerms {
  // "allow an inspection", "hold talks on the border": of several acts the first is done, and the rest says to what.
  const [act, ...others] = acts;
  const objects = [...others, ...telling];
  const weights = new Map<string, number>();
  const head = headOf(objects, words);
  // "put the accord to a vote": the vote is what it is about.
  const headWord =
    head !== undefined && wrappers.has(head) ? (objects.find((one) => !wrappers.has(one)) ?? head) : head;
  for (const object of objects)
    weights.set(object, wrappers.has(object) ? wrapper : object === headWord ? headWeight : plain);
  // "the plan": where nothing else is said, even such a word tells something.
  const last = words.at(-1);
  if (weights.size === 0 && act === undefined && names.size === 0 && last !== undefined)
    weights.set(stemOf(last.text), wrapper);
  if (weights.size === 0 && (act === 'deploy' || act === 'withdraw') && !words.some(isPlaceAfter))
    weights.set('troops', headWeight);
  return { acts: act === undefined ? [] : [act], words: weights, names, numbers, isNegated };
}

function isPlaceAfter({ isName, isAfterPreposition }: Word): boolean {
  return isName && isAfterPreposition;
}

/** The last telling word before a preposition; what stands after one only where nothing stands before it. */
function headOf(objects: readonly string[], words: readonly Word[]): string | undefined {
  const isObject = (text: string): string | undefined => {
    const term = thingNamed(text) ?? (objects.includes(stemOf(text)) ? stemOf(text) : actNamed(text));
    return term !== undefined && objects.includes(term) ? term : undefined;
  };
  let found: string | undefined;
  for (const { text, isAfterPreposition } of words) {
    const term = isObject(text);
    if (isAfterPreposition && found !== undefined) return found;
    if (term !== undefined) found = term;
  }
  return found;
}
