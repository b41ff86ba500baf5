import {
  type HeldPriority,
  type ListedPriority,
  type Negotiation,
  type PartyPreference,
  heldPriorities,
} from '../../agreement/index.ts';
import type { Claim } from '../claim.ts';
import type { SourceBook } from './material.ts';
import { optionPhrase, priorityPhrase, seriesPhrase } from './phrase.ts';

/** Every line of what a party puts first, with what each rests on; then what the analyst settled, and what is excluded. */
export function preferenceClaims(
  preference: PartyPreference,
  negotiation: Negotiation,
  book: SourceBook,
): readonly Claim[] {
  const option = (name: string) =>
    optionPhrase(
      negotiation,
      negotiation.options.findIndex((one) => one.name === name),
    );
  const numbersOf = (positions: readonly { readonly evidence: readonly string[] }[]) =>
    book.numbersOf([...new Set(positions.flatMap(({ evidence }) => evidence))]);
  const words = (says: string): Claim => priorityPhrase(says, negotiation);
  const { party, branches, contradictions, unknown, excluded } = preference;
  const settled = distinct(branches.flatMap((branch) => branch.settled));
  const dropped = distinct(branches.flatMap((branch) => branch.dropped));
  return [
    ...heldPriorities(preference).map((held): Claim => ({
      message: 'preference.line',
      values: {
        tier: { message: `preference.tier.${held.priority.tier}` },
        priority: words(held.priority.says),
        notes: inOne(notesOn(held, { option, words })),
      },
      sources: numbersOf(held.priority.rests),
      id: `preference.${party}.${held.priority.says}`,
    })),
    ...contradictions.map(({ option: name, inFavour, against }): Claim => ({
      message: 'preference.contradiction',
      values: { option: option(name) },
      sources: numbersOf([...inFavour, ...against]),
    })),
    ...settled.map(({ above, below, why }): Claim => ({
      message: 'preference.settled',
      values: { above: words(above), below: words(below), why: { quote: why } },
    })),
    ...dropped.map(({ says, why }): Claim => ({
      message: 'preference.dropped',
      values: { priority: words(says), why: { quote: why } },
    })),
    ...unknown.flatMap(({ option: name, settled: sign }): readonly Claim[] =>
      sign === undefined
        ? []
        : [
            {
              message: `preference.sign.${sign.sign}`,
              values: { option: option(name), why: { quote: sign.why } },
            },
          ],
    ),
    ...excluded.map(({ option: name, stance, why, evidence }): Claim => ({
      message: 'preference.excluded',
      values: { stance: { message: `stance.${stance}` }, option: option(name), why: { quote: why } },
      sources: book.numbersOf(evidence),
    })),
  ];
}

interface Phrases {
  readonly option: (name: string) => ReturnType<typeof optionPhrase>;
  readonly words: (says: string) => Claim;
}

/** The positions that make it, by the ids that `--explain` takes. */
function groundPhrase(rests: ListedPriority['rests']): Claim {
  const grounds = rests.map(({ position, stance, date }): Claim => ({
    message: date === undefined ? 'preference.ground' : 'preference.ground-dated',
    values: {
      position: { quote: position },
      stance: { message: `stance.${stance}` },
      ...(date === undefined ? {} : { day: { day: date } }),
    },
  }));
  return { message: 'preference.rests', values: { grounds: seriesPhrase(grounds) } };
}

function notesOn(
  { priority, isCommon, onlyWhere }: HeldPriority,
  { option, words }: Phrases,
): readonly Claim[] {
  const { redLine, added = [], replaced = [], promoted, rests } = priority;
  return [
    ...(redLine ? [{ message: 'preference.is-red' }] : []),
    ...(rests.length === 0 ? [] : [groundPhrase(rests)]),
    ...(rests.some(({ given }) => given === 'commits')
      ? [{ message: 'preference.commits-for-another' }]
      : []),
    ...onlyWhere.map(({ option: name, side }): Claim => ({
      message: side === 'inFavour' ? 'preference.only-in-favour' : 'preference.only-against',
      values: { option: option(name) },
    })),
    ...(isCommon || onlyWhere.length > 0 ? [] : [{ message: 'preference.only-some' }]),
    ...added.map(({ why }): Claim => ({ message: 'preference.added', values: { why: { quote: why } } })),
    ...replaced.map(({ says, why }): Claim => ({
      message: 'preference.replaced',
      values: { priority: words(says), why: { quote: why } },
    })),
    ...(promoted === undefined
      ? []
      : [
          {
            message: 'preference.promoted',
            values: { priority: words(promoted.above), why: { quote: promoted.why } },
          },
        ]),
  ];
}

/** Sentences after one another; empty where there is none. */
function inOne(sentences: readonly Claim[]): Claim {
  return sentences.reduceRight<Claim>(
    (rest, sentence) => ({ message: 'preference.and-note', values: { note: sentence, rest } }),
    { message: 'condition.none' },
  );
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
