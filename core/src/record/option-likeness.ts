import { headWeight, type OptionTerms, termsOf } from './option-term.ts';
import { areAkin, areOpposite, creating, ending } from './option-word.ts';

/** From here on two wordings are likely to mean one option. */
export const likelyOne = 0.5;

/**
 * How likely two wordings mean one option, from 0 to 1; the same either way round. "Troop deployment" and "sending
 * soldiers" do. Opposite acts, and other numbers, places or owners, make two options however alike the words are.
 */
export function optionLikeness(a: string, b: string): number {
  return termsLikeness(termsOf(a), termsOf(b));
}

/** As `optionLikeness`, of wordings that were taken apart before. */
export function termsLikeness(a: OptionTerms, b: OptionTerms): number {
  if (a.isNegated !== b.isNegated) return 0;
  return actLikeness(a, b) * wordLikeness(a, b) * nameLikeness(a.names, b.names) * numberLikeness(a, b);
}

function actLikeness(a: OptionTerms, b: OptionTerms): number {
  const [one, other] = [a.acts[0], b.acts[0]];
  if (one === undefined && other === undefined) return 1;
  if (one !== undefined && other !== undefined) {
    if (areOpposite(one, other)) return 0;
    return areAkin(one, other) ? 1 : 0;
  }
  const only = one ?? other!;
  if (ending.has(only)) return 0;
  return creating.has(only) ? 0.85 : 0.45;
}

/** Where the one names the act alone: "a reopening". */
const bareAct = 0.6;
/** Of wordings that share a word while each has one of its own: "a customs union" is no currency union. */
const bothDiffer = 0.7;
/** Where what the one is about is not named in the other: "arms control" and "arms deliveries". */
const otherThing = 0.8;

/** Twice what is shared, of all there is. */
function wordLikeness({ words: a }: OptionTerms, { words: b }: OptionTerms): number {
  if (a.size === 0 && b.size === 0) return 1;
  if (a.size === 0 || b.size === 0) return bareAct;
  let shared = 0;
  for (const [word, weight] of a) {
    const other = b.get(word);
    if (other !== undefined) shared += weight + other;
  }
  const isSplit = [...a.keys()].some((word) => !b.has(word)) && [...b.keys()].some((word) => !a.has(word));
  const isOtherThing = isHeadMissing(a, b) || isHeadMissing(b, a);
  return (shared / (sum(a) + sum(b))) * (isSplit ? bothDiffer : 1) * (isOtherThing ? otherThing : 1);
}

function isHeadMissing(a: OptionTerms['words'], b: OptionTerms['words']): boolean {
  return [...a].some(([word, weight]) => weight === headWeight && !b.has(word));
}

function sum(weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}

function nameLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  if (a.size === 0 || b.size === 0) return 0.85;
  const shared = [...a].filter((name) => b.has(name)).length;
  if (shared === 0) return 0;
  if (shared === a.size && shared === b.size) return 1;
  return shared === a.size || shared === b.size ? 0.9 : 0.4;
}

function numberLikeness({ numbers: a }: OptionTerms, { numbers: b }: OptionTerms): number {
  if (a.size === 0 && b.size === 0) return 1;
  // "a second round" is not the round, while "2,000 troops" are troops.
  if (a.size === 0 || b.size === 0) return [...a, ...b].some((number) => /^\p{L}/u.test(number)) ? 0.4 : 0.9;
  return [...a].some((number) => b.has(number)) ? 1 : 0;
}
