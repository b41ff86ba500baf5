import type { Day } from '../../base/day.ts';
import { namesIn, parseExpression } from '../../base/expression.ts';
import { type Id, freshId, idOfWords } from '../../base/id.ts';
import {
  type NegotiationRecord,
  type Position,
  type ReadOption,
  type StatementStatus,
  optionGroupsOf,
  optionMeantBy,
  positionsOf,
} from '../../record/index.ts';
import { type DerivedOption, derivePositions, expandRule } from './derived-position.ts';
import type { NegotiationFile, OptionEntry, PartyEntry, PositionEntry } from './negotiation-file.ts';
import { positionIdsOf } from './position.ts';

export interface DraftSettings {
  readonly name: string;
  readonly asOf: Day;
}

/** A draft keeps at most so many options: 2^n packages must stay few enough to weigh at once. */
const mostDrafted = 10;

/** Which statements count: what a person rejected does not, what nobody has looked at yet does. */
const counted: readonly StatementStatus[] = ['proposed', 'accepted', 'edited'];

/**
 * A negotiation from the record: parties, who controls which option, rules, positions. What was only guessed is marked
 * so; a person corrects it.
 */
export function draftNegotiation(record: NegotiationRecord, { name, asOf }: DraftSettings): NegotiationFile {
  const recorded = positionsOf(record, counted);
  const options = keepDrafted(derivedOptions(record, recorded), recorded);
  const positions = derivePositions(recorded, options);
  const parties = draftParties(options, positions);
  const rules = record.articles
    .flatMap((article) => article.rules)
    .flatMap((rule) => expandRule(rule.says, options) ?? []);
  return {
    format: 1,
    name,
    asOf,
    parties,
    rules: [...new Set(rules)],
    ...(rules.length === 0 ? {} : { guessedRules: [...new Set(rules)] }),
    positions,
  };
}

/**
 * The analyst's model with its positions derived anew from the record. Those that rest on no statement stay; so does
 * what the analyst made of a position (left out, another condition) as long as its statements say the same.
 */
export function refreshPositions(model: NegotiationFile, record: NegotiationRecord): NegotiationFile {
  const manual = model.positions.filter((position) => (position.evidence ?? []).length === 0);
  const judged = new Map(model.positions.map((position) => [keyOf(position), position]));
  const known = new Set(model.parties.map((party) => party.name));
  const derived = derivePositions(positionsOf(record, counted), optionsOfModel(model, record))
    .filter((position) => known.has(position.party))
    .map((position) => judged.get(keyOf(position)) ?? position);
  return { ...model, positions: [...manual, ...withOwnIds(derived, model)] };
}

/** What the model does not know yet gets ids that nothing in it has: orders and overrides name positions by them. */
function withOwnIds(
  derived: readonly PositionEntry[],
  { positions }: NegotiationFile,
): readonly PositionEntry[] {
  const taken = new Set(positionIdsOf({ positions }));
  let number = 0;
  return derived.map((position) => {
    if (positions.includes(position)) return position;
    do number += 1;
    while (taken.has(`p${number}`));
    return { ...position, id: `p${number}` };
  });
}

function keyOf({ party, option, stance, date, evidence = [] }: PositionEntry): string {
  return JSON.stringify([party, option, stance, date, [...evidence].sort()]);
}

/** What was merged since is looked for under each of its names, in the options that have the chosen one, if any do. */
function optionsOfModel(model: NegotiationFile, record: NegotiationRecord): readonly DerivedOption[] {
  const options = model.parties.flatMap((party) =>
    party.options.map((option) => ({
      name: option.name,
      controller: party.name,
      from: [...(option.from ?? []), option.name],
      says: option.says ?? option.name,
      guessed: option.guessed === true,
    })),
  );
  return optionGroupsOf(record.optionMerges).reduce<readonly DerivedOption[]>((known, { variants }) => {
    const lead = variants.find((variant) => known.some(({ from }) => from.includes(variant)));
    if (lead === undefined) return known;
    return known.map((option) =>
      option.from.includes(lead) ? { ...option, from: [...new Set([...option.from, ...variants])] } : option,
    );
  }, options);
}

/** What several actors can each do is one option each. An option that nobody could do is not modelled. */
function derivedOptions(record: NegotiationRecord, positions: readonly Position[]): readonly DerivedOption[] {
  const taken = new Set<Id>();
  const firsts = firstWillingOf(positions);
  return mergedOptions(record).flatMap(({ option, variants }) => {
    const { controllers, guessed } = controllersOf(option, firsts);
    return controllers.map((controller) => {
      const wanted = controllers.length === 1 ? option.id : `${option.id}-${idOfWords(controller)}`;
      const name = freshId(wanted, taken);
      taken.add(name);
      const says = controllers.length === 1 ? option.name : `${option.name} (${controller})`;
      return { name, controller, from: variants, says, guessed };
    });
  });
}

/** An option of the record, and all ids that mean it. */
interface MergedOption {
  readonly option: ReadOption;
  readonly variants: readonly string[];
}

/** The options of all articles. Those of one name are one, and so are those that a person merged. */
function mergedOptions({ articles, optionMerges }: NegotiationRecord): readonly MergedOption[] {
  const optionOf = optionMeantBy(optionMerges);
  const variants = new Map(optionGroupsOf(optionMerges).map((group) => [group.id, group.variants]));
  const merged = new Map<string, { option: ReadOption; controllers: Set<string> }>();
  for (const named of articles.flatMap(({ options }) => options)) {
    const id = optionOf(named.id);
    const known = merged.get(id);
    if (known === undefined) {
      merged.set(id, { option: { ...named, id }, controllers: new Set(statedControllers(named)) });
      continue;
    }
    for (const controller of statedControllers(named)) known.controllers.add(controller);
    const { name } = named.id === id ? named : known.option;
    known.option = { ...known.option, name, guessed: known.option.guessed && named.guessed };
  }
  return [...merged.values()].map(({ option, controllers }) => ({
    option: { ...option, controller: null, controllers: [...controllers] },
    variants: variants.get(option.id) ?? [option.id],
  }));
}

function statedControllers({ controller, controllers }: ReadOption): readonly string[] {
  if (controllers !== undefined && controllers.length > 0) return controllers;
  return controller === null ? [] : [controller];
}

/** Who first commits to each option, else who is first open to it. */
function firstWillingOf(positions: readonly Position[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const wanted of ['commits', 'open'] as const) {
    for (const { option, stance, actor } of positions)
      if (stance === wanted && !first.has(option)) first.set(option, actor);
  }
  return first;
}

/**
 * Where the text names nobody, the first to commit to it, or to be open to it, is taken as the one who would do it.
 * Speaking for it alone is not enough: one can be in favour of what others do.
 */
function controllersOf(
  option: ReadOption,
  firstWilling: ReadonlyMap<string, string>,
): { readonly controllers: readonly string[]; readonly guessed: boolean } {
  const stated = statedControllers(option);
  if (stated.length > 0) return { controllers: stated, guessed: option.guessed };
  const first = firstWilling.get(option.id);
  return { controllers: first === undefined ? [] : [first], guessed: true };
}

/** The options with most positions on them or on condition of them, in the order of the text. */
function keepDrafted(
  options: readonly DerivedOption[],
  positions: readonly Position[],
): readonly DerivedOption[] {
  if (options.length <= mostDrafted) return options;
  const counts = new Map<string, number>();
  for (const { option, condition } of positions)
    for (const name of [option, ...conditionNames(condition)]) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weight = ({ from }: DerivedOption): number =>
    from.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
  const kept = new Set([...options].sort((a, b) => weight(b) - weight(a)).slice(0, mostDrafted));
  return options.filter((option) => kept.has(option));
}

/** The options that a condition looks at: without them it could not be weighed, nor what was said under it. */
function conditionNames(condition: Position['condition']): readonly string[] {
  const expression =
    condition?.expression === undefined ? undefined : parseExpression(condition.expression, '', []);
  return expression === undefined ? [] : namesIn(expression).map(({ name }) => name);
}

/**
 * Parties are those who control an option, then everyone else with a position. Who is against what another would do is
 * guessed to be one whose consent is needed; others only speak.
 */
function draftParties(
  options: readonly DerivedOption[],
  positions: readonly PositionEntry[],
): readonly PartyEntry[] {
  const names = [
    ...new Set([
      ...options.map((option) => option.controller),
      ...positions.map((position) => position.party),
    ]),
  ];
  return names.map((name) => {
    const own = options.filter((option) => option.controller === name).map(optionEntryOf);
    if (own.length > 0) return { name, options: own };
    const isAgainst = positions.some(
      (position) =>
        position.party === name && (position.stance === 'rules-out' || position.stance === 'opposes'),
    );
    return { name, options: [], guessed: true, ...(isAgainst ? { consent: true } : {}) };
  });
}

function optionEntryOf({ name, says, guessed, from }: DerivedOption): OptionEntry {
  return { name, says, from, ...(guessed ? { guessed } : {}) };
}
