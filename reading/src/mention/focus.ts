import type { Passage } from '../sentence/passage.ts';
import type { Cast } from './cast.ts';
import type { Mention } from './mention.ts';
import { determiners, phraseOf, spanOf } from './phrase.ts';

/** How far into a sentence the party it opens with is looked for. */
const reach = 8;

/** Where conferences are held, so that whoever speaks there need not be of the place. */
const venues = new Set(['brussels', 'geneva', 'vienna', 'doha', 'davos']);

/** The party a sentence opens with, though it is not its subject: "Egypt's position is clear", "Norway rules out a quota". */
export function openingParty({ tokens }: Passage, cast: Cast): Mention | null {
  // "A word on history: Selvia ships its grain by sea"
  const colon = tokens.findIndex(({ text }) => text === ':');
  return openingAt(tokens, 0, cast) ?? (colon < 0 ? null : openingAt(tokens, colon + 1, cast));
}

function openingAt(tokens: Passage['tokens'], from: number, cast: Cast): Mention | null {
  let first = from;
  while (first < from + 2 && (tokens[first]?.tag === 'CCONJ' || determiners.has(tokens[first]?.lower ?? '')))
    first += 1;
  const opening = tokens.slice(first, first + reach);
  const [place] = phraseOf(opening, cast).places;
  if (place === undefined || place.from > 0 || place.actor === null || place.kind === 'leader') return null;
  return {
    ...spanOf(opening.slice(0, place.length)),
    kind: place.kind === 'alliance' ? 'organisation' : 'state',
    name: place.actor,
    actor: place.actor,
    by: 'gazetteer',
  };
}

/** The state in which a sentence sets out: "In Besna, the foreign secretary said". */
export function placeOf({ tokens }: Passage, cast: Cast): string | null {
  const at = tokens[0]?.lower === 'back' || tokens[0]?.lower === 'over' ? 1 : 0;
  const isFrom = tokens[at]?.lower === 'from' && tokens[at + 2]?.text === ',';
  if ((tokens[at]?.lower !== 'in' && !isFrom) || venues.has(tokens[at + 1]?.lower ?? '')) return null;
  const adjectives = tokens
    .slice(at + 1, at + 3)
    .findIndex(({ tag, text }) => tag !== 'ADJ' && !/^\p{Ll}+ing$/u.test(text));
  const from = at + 1 + Math.max(0, adjectives);
  const [place] = phraseOf(tokens.slice(from, from + reach), cast).places;
  const isState = place?.kind === 'state' || place?.kind === 'capital';
  return isState && place.from === 0 && place.actor !== null && cast.names.isState(place.actor)
    ? place.actor
    : null;
}
