import {
  type Shaped,
  boolean,
  list,
  mapOf,
  number,
  object,
  oneOf,
  optional,
  text,
} from '../../base/shape.ts';
import { day, stance } from '../../record/index.ts';

const why = text({ describes: 'The reason, in words.' });
const expression = text({ nonEmpty: true, describes: 'An expression over options: a -> b or c.' });

const evidence = list(text(), 'Ids of the statements it rests on.');
const source = text({ describes: 'Where it stands in public, outside the record: who, when, where.' });

const fact = object({
  says: text({ nonEmpty: true, describes: 'In words: what was agreed, or what is assumed.' }),
  evidence: optional(evidence),
  source: optional(source),
  guessed: optional(boolean('Whether it is an assumption and not something a party said.')),
  why: optional(why),
});

export const commitmentEntry = object({
  kind: optional(
    oneOf(
      ['military', 'civilian', 'financial', 'political', 'legal'],
      'What sort of commitment it is; of a military one it is asked who commands, also where no sort is given.',
    ),
  ),
  trigger: optional(fact),
  command: optional(fact),
  duration: optional(
    object({
      from: optional(day),
      until: optional(day),
      says: optional(text({ nonEmpty: true, describes: 'Where days cannot say it: "as long as needed".' })),
      evidence: optional(evidence),
      source: optional(source),
      guessed: optional(boolean()),
      why: optional(why),
    }),
  ),
  review: optional(fact),
  verification: optional(fact),
  ending: optional(fact),
});

const optionEntry = object({
  name: text({ nonEmpty: true }),
  says: optional(
    text({ describes: 'What taking the option means, in words; shown to people beside its name.' }),
  ),
  change: optional(
    oneOf(['both', 'forward', 'back'], 'Which way it can change: forward, never dropped once taken.'),
  ),
  guessed: optional(boolean('Whether it was only guessed that this party controls it.')),
  from: optional(list(text(), 'The ids under which articles name this option.')),
  commitment: optional(commitmentEntry),
});

const partyEntry = object({
  name: text({ nonEmpty: true }),
  options: list(optionEntry),
  consent: optional(boolean('Whether its consent is needed although it controls no option.')),
  fallback: optional(
    text({
      describes: 'The package it gets with no agreement: one Y or N an option; the status quo if left out.',
    }),
  ),
  guessed: optional(boolean('Whether it was only guessed that this is a party.')),
});

export const positionEntry = object({
  id: optional(text()),
  party: text({ nonEmpty: true }),
  option: text({ nonEmpty: true }),
  stance,
  if: optional(expression),
  unless: optional(expression),
  onlyIf: optional(expression),
  date: optional(day),
  evidence: optional(list(text(), 'Ids of the statements it rests on.')),
  excluded: optional(text({ describes: 'Why the analyst leaves it out.' })),
  guessed: optional(boolean()),
});

const unit = text({
  describes: "The unit of the amount: the resource's own, told again so that it can be checked.",
});

const pledgeEntry = object({
  party: text({ nonEmpty: true }),
  resource: text({ nonEmpty: true }),
  amount: number({ from: 0 }),
  unit: optional(unit),
  from: optional(day),
  until: optional(day),
  if: optional(expression),
  evidence: optional(evidence),
  source: optional(source),
  guessed: optional(boolean('Whether it is an assumption and not something the party said.')),
  why: optional(why),
});

const requirementEntry = object({
  option: text({ nonEmpty: true }),
  resource: text({ nonEmpty: true }),
  amount: number({ from: 0, describes: 'How much is in place at a time.' }),
  unit: optional(unit),
  from: optional(day),
  until: optional(day),
  rotation: optional(
    number({
      from: 1,
      describes: 'How many must be pledged for each one in place: 3 where units take turns of three.',
    }),
  ),
  evidence: optional(evidence),
  source: optional(source),
  guessed: optional(boolean('Whether the figure is an assumption.')),
  why: optional(why),
});

const sign = oneOf(['wants', 'indifferent', 'opposes']);

/** A negotiation as a file: what drafting writes, a person edits, and the analysis takes. JSON or YAML. */
export const negotiationFile = object({
  format: oneOf([1]),
  name: text({ nonEmpty: true }),
  asOf: day,
  period: optional(object({ from: day, until: day })),
  parties: list(partyEntry),
  statusQuo: optional(
    text({ describes: 'The package in force now, one Y or N an option; none taken if left out.' }),
  ),
  rules: list(expression),
  guessedRules: optional(list(text(), 'Those of the rules that were only guessed.')),
  resources: optional(
    list(
      object({
        name: text({ nonEmpty: true }),
        unit: text(),
        complete: optional(boolean('Whether all pledges are known.')),
      }),
    ),
  ),
  requires: optional(list(requirementEntry)),
  pledges: optional(list(pledgeEntry)),
  positions: list(positionEntry),
  priorities: optional(
    mapOf(list(object({ tier: number({ whole: true, from: 1, to: 3 }), says: expression, why }))),
  ),
  order: optional(list(object({ party: text(), above: text(), below: text(), why }))),
  overrides: optional(
    list(
      object({ party: text(), replaces: text(), says: optional(expression), drop: optional(boolean()), why }),
    ),
  ),
  signs: optional(list(object({ party: text(), option: text(), sign, why }))),
  prior: optional(
    object({
      wants: number({ from: 0, to: 1 }),
      indifferent: number({ from: 0, to: 1 }),
      opposes: number({ from: 0, to: 1 }),
      why: optional(why),
    }),
  ),
});

export type NegotiationFile = Shaped<typeof negotiationFile>;
export type PartyEntry = Shaped<typeof partyEntry>;
export type OptionEntry = Shaped<typeof optionEntry>;
export type CommitmentEntry = Shaped<typeof commitmentEntry>;
export type FactEntry = Shaped<typeof fact>;
export type RequirementEntry = Shaped<typeof requirementEntry>;
export type PledgeEntry = Shaped<typeof pledgeEntry>;
export type PositionEntry = Shaped<typeof positionEntry>;
export type Sign = Shaped<typeof sign>;
export const signs = ['wants', 'indifferent', 'opposes'] as const satisfies readonly Sign[];
