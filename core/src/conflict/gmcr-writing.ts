import { parsePriority, renameIn } from '../base/expression.ts';
import type { Expression, PriorityExpression } from '../base/expression.ts';
import { type Issue, type Outcome, errorIssue, outcomeOf } from '../base/issue.ts';
import { memberPath } from '../base/shape.ts';
import { type ConflictModel, readConflictModel, readModelFile } from './conflict-model.ts';
import { disjunctiveForm } from './disjunctive-form.ts';
import { draftOf } from './model-draft.ts';
import type { ModelFile } from './model-file.ts';
import type { OptionNames } from './option-name.ts';
import type { Preference } from './preference.ts';

type Choice = readonly [option: number, letter: string];
type Condition =
  | readonly Choice[]
  | { readonly compound: true; readonly members: readonly (readonly Choice[])[] };
type Ranking = readonly (number | readonly number[])[];

/** A priority that would need more than this many ands is not written out; rankings are written instead. */
const mostConjunctions = 64;

/**
 * The conflict as a `.gmcr` file of the program GMCR+, as JSON text; or what in the model such a file cannot say.
 *
 * Options are numbered by decision maker, as that program regroups them; states from 1, by ascending code. Priorities
 * become its statements, each an or of ands; where one is too long for that, and where a preference is a ranking, all
 * preferences are written as rankings made by hand. It has no place for the name and the status quo; they stand in
 * members that it passes over.
 */
export function writeGmcrFile(input: unknown): Outcome<string> {
  const model = readConflictModel(input);
  if (!model.ok) return model;
  const file = readModelFile(input, [])!;
  const issues = [...model.warnings, ...inexpressible(file, model.value)];
  return outcomeOf(`${JSON.stringify(gmcrOf(file, model.value))}\n`, issues);
}

/** One issue for each part of the model that the format has no place for. */
function inexpressible(file: ModelFile, { preferences }: ConflictModel): readonly Issue[] {
  const hasEntries = (key: 'coalesce' | 'states' | 'moves') =>
    key === 'moves' ? file.moves !== undefined : (file[key] ?? []).length > 0;
  const parts = (['coalesce', 'states', 'moves'] as const).filter(hasEntries).map((key) => cannotSay(key));
  const preferenceParts = file.decisionMakers.flatMap(({ name }, index) => {
    const preference = preferences[index]!;
    if (preference.ranks === undefined) return [cannotSay(memberPath('preferences', name), 'relation')];
    return preference.isStrong === true ? [cannotSay(memberPath('strong', name), 'strong')] : [];
  });
  return [...parts, ...preferenceParts];
}

const remedies = {
  coalesce:
    'Take "coalesce" out, or say with infeasible patterns which one of the states stands for the others.',
  states: 'Say with infeasible patterns which states there are not.',
  moves: 'Say with options and the way each can change who can move where.',
  relation: 'Give a ranking or priorities: such a file knows only states that are better, worse or tied.',
  strong: 'Take the strength of preference out, or keep the model in a file of its own format.',
} as const;

function cannotSay(path: string, part: keyof typeof remedies = path as keyof typeof remedies): Issue {
  return errorIssue({
    code: 'gmcr-inexpressible',
    path,
    says: 'A .gmcr file has no place for this.',
    remedy: remedies[part],
  });
}

function gmcrOf(file: ModelFile, model: ConflictModel): object {
  const { names } = draftOf(file, []);
  const conditions = file.decisionMakers.map(({ name }) => prioritiesOf(file, name, names));
  const isByHand = conditions.includes(undefined);
  return {
    program: 'gmcr-py',
    version: '0.3.12',
    name: file.name,
    ...(model.statusQuo === undefined ? {} : { statusQuo: model.states.labelOf(model.statusQuo) }),
    options: model.options.map(({ name, change }) => ({
      name,
      permittedDirection: change === 'forward' ? 'fwd' : change,
    })),
    infeasibles: infeasibleOf(file, names).map(choicesOfPattern),
    decisionMakers: model.decisionMakers.map(({ name, options }, index) => ({
      name,
      options,
      preferences: conditions[index] ?? [],
      ...(isByHand ? { preferenceRanking: rankingOf(model.preferences[index]!) } : {}),
      misperceptions: (file.misperceived?.[name] ?? []).map(choicesOfPattern),
    })),
    useManualPreferenceRanking: isByHand,
    coalitions: coalitionsOf(model),
  };
}

/** The infeasible patterns, and one more for every two options of an exclusive group. */
function infeasibleOf(file: ModelFile, names: OptionNames): readonly string[] {
  const pairs = (file.exclusive ?? []).flatMap((group) => {
    const options = [...new Set(group.map((name) => names.find(name, { path: '', issues: [] })))];
    return options.flatMap((first, at) => options.slice(at + 1).map((second) => [first, second]));
  });
  const patterns = pairs.map((pair) =>
    names.options.map((_, option) => (pair.includes(option) ? 'Y' : '-')).join(''),
  );
  return [...new Set([...(file.infeasible ?? []), ...patterns])];
}

function choicesOfPattern(letters: string): readonly Choice[] {
  return Array.from(letters, (letter, option): Choice => [option, letter]).filter(
    ([, letter]) => letter !== '-',
  );
}

/** The priorities as statements; undefined where the preference is given otherwise, or cannot be written so. */
function prioritiesOf(file: ModelFile, owner: string, names: OptionNames): readonly Condition[] | undefined {
  const entry = new Map(Object.entries(file.preferences ?? {})).get(owner);
  if (entry?.ranking !== undefined || entry?.relation !== undefined) return undefined;
  const conditions = (entry?.priorities ?? entry?.statements ?? []).map((source) =>
    conditionsOf(parsePriority(source, '', [])!, names),
  );
  return conditions.every((each) => each !== undefined) ? conditions.flat() : undefined;
}

/** The statement that the priority is; none where it holds in all states or in none, and so divides nothing. */
function conditionsOf(
  { matters, when }: PriorityExpression,
  names: OptionNames,
): readonly Condition[] | undefined {
  const whole: Expression =
    when === undefined ? matters : { kind: 'implies', premise: when, conclusion: matters };
  const numbered = renameIn(whole, (name) => String(names.find(name, { path: '', issues: [] })));
  const form = disjunctiveForm(numbered, mostConjunctions);
  if (form === undefined) return undefined;
  const members = form.map((conjunction) =>
    [...conjunction]
      .map(([option, isTaken]): Choice => [Number(option), isTaken ? 'Y' : 'N'])
      .sort(([a], [b]) => a - b),
  );
  if (members.some((choices) => choices.length === 0)) return [];
  return members.length > 1 ? [{ compound: true, members }] : members;
}

/** State numbers from 1, the best first; states that tie in a list of their own. */
function rankingOf({ ranks = new Int32Array(0) }: Preference): Ranking {
  const levels: number[][] = [];
  ranks.forEach((rank, state) => (levels[rank] ??= []).push(state + 1));
  return levels.reverse().map((level) => (level.length === 1 ? level[0]! : level));
}

/** Every decision maker once, alone or with those that it acts as one with. */
function coalitionsOf({ decisionMakers, coalitions }: ConflictModel): Ranking {
  const joined = coalitions.filter((members) => members.length > 1);
  const alone = [...decisionMakers.keys()].filter((member) => !joined.flat().includes(member));
  return [...joined, ...alone].sort((a, b) => [a].flat()[0]! - [b].flat()[0]!);
}
