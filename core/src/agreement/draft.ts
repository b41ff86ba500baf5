import type { Day } from '../base/day.ts';
import { type Id, freshId, idOfWords } from '../base/id.ts';
import type { ReadOption, ReadRule } from '../record/index.ts';
import {
  type DerivedOption,
  type RecordedStatement,
  derivePositions,
  expandRule,
} from './derived-position.ts';
import type { NegotiationFile, OptionEntry, PartyEntry, PositionEntry } from './negotiation-file.ts';

/** What the record holds of a negotiation. Rejected statements are left out by whoever gathers it. */
export interface DraftMaterial {
  readonly name: string;
  readonly asOf: Day;
  readonly statements: readonly RecordedStatement[];
  /** Of all articles; the same id in two articles is one option. */
  readonly options: readonly ReadOption[];
  readonly rules: readonly ReadRule[];
}

/** A draft keeps at most so many options: 2^n packages must stay few enough to weigh at once. */
const mostDrafted = 10;

/**
 * A negotiation from statements: parties, who controls which option, rules, positions. What was only guessed is
 * marked so; a person corrects it.
 */
export function draftNegotiation(material: DraftMaterial): NegotiationFile {
  const options = keepDrafted(derivedOptions(material), material);
  const positions = derivePositions(material.statements, options);
  const parties = draftParties(options, positions);
  const known = new Set(parties.map((party) => party.name));
  const rules = [...new Set(material.rules.flatMap((rule) => expandRule(rule.says, options) ?? []))];
  return {
    format: 1,
    name: material.name,
    asOf: material.asOf,
    parties,
    rules,
    ...(rules.length === 0 ? {} : { guessedRules: rules }),
    positions: positions.filter((position) => known.has(position.party)),
  };
}

/** The negotiation with its positions derived anew from the statements; those that rest on no statement stay. */
export function refreshPositions(
  model: NegotiationFile,
  statements: readonly RecordedStatement[],
): NegotiationFile {
  const manual = model.positions.filter((position) => (position.evidence ?? []).length === 0);
  const derived = derivePositions(statements, optionsOfModel(model));
  const known = new Set(model.parties.map((party) => party.name));
  return { ...model, positions: [...manual, ...derived.filter((position) => known.has(position.party))] };
}

function optionsOfModel(model: NegotiationFile): readonly DerivedOption[] {
  return model.parties.flatMap((party) =>
    party.options.map((option) => ({
      name: option.name,
      controller: party.name,
      from: [...(option.from ?? []), option.name],
      says: option.says ?? option.name,
      guessed: option.guessed === true,
    })),
  );
}

/** What several actors can each do is one option each. An option that nobody could do is not modelled. */
function derivedOptions({ options, statements }: DraftMaterial): readonly DerivedOption[] {
  const taken = new Set<Id>();
  return mergeOptions(options).flatMap((option) => {
    const { controllers, guessed } = controllersOf(option, statements);
    return controllers.map((controller) => {
      const wanted = controllers.length === 1 ? option.id : `${option.id}-${idOfWords(controller)}`;
      const name = freshId(wanted, taken);
      taken.add(name);
      const says = controllers.length === 1 ? option.name : `${option.name} (${controller})`;
      return { name, controller, from: [option.id], says, guessed };
    });
  });
}

function mergeOptions(options: readonly ReadOption[]): readonly ReadOption[] {
  const merged = new Map<string, ReadOption>();
  for (const option of options) {
    const known = merged.get(option.id);
    if (known === undefined) {
      merged.set(option.id, option);
      continue;
    }
    const controllers = [...new Set([...statedControllers(known), ...statedControllers(option)])];
    merged.set(option.id, {
      ...known,
      guessed: known.guessed && option.guessed,
      controller: controllers.length === 1 ? controllers[0]! : null,
      controllers,
      mentions: [...known.mentions, ...option.mentions],
    });
  }
  return [...merged.values()];
}

function statedControllers({ controller, controllers }: ReadOption): readonly string[] {
  if (controllers !== undefined && controllers.length > 0) return controllers;
  return controller === null ? [] : [controller];
}

/** Where the text names nobody, those who commit themselves to it or speak for it are taken as the ones who would do it. */
function controllersOf(
  option: ReadOption,
  statements: readonly RecordedStatement[],
): { readonly controllers: readonly string[]; readonly guessed: boolean } {
  const stated = statedControllers(option);
  if (stated.length > 0) return { controllers: stated, guessed: option.guessed };
  const inFavour = statements
    .filter(({ statement }) => statement.about.includes(option.id))
    .filter(
      ({ statement }) =>
        statement.stance === 'commits' || statement.stance === 'favours' || statement.stance === 'open',
    )
    .flatMap(({ statement }) => statement.actor ?? []);
  return { controllers: [...new Set(inFavour)].slice(0, 1), guessed: true };
}

/** The options with most statements about them, in the order of the text. */
function keepDrafted(
  options: readonly DerivedOption[],
  { statements }: DraftMaterial,
): readonly DerivedOption[] {
  if (options.length <= mostDrafted) return options;
  const weight = ({ from }: DerivedOption): number =>
    statements.filter(
      ({ statement }) => statement.stance !== null && statement.about.some((id) => from.includes(id)),
    ).length;
  const kept = new Set([...options].sort((a, b) => weight(b) - weight(a)).slice(0, mostDrafted));
  return options.filter((option) => kept.has(option));
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
