import { printName } from '../base/expression.ts';
import { type Issue, errorIssue, warningIssue } from '../base/issue.ts';
import {
  type Shape,
  type Shaped,
  boolean,
  either,
  isPlainObject,
  list,
  number,
  object,
  oneOf,
  optional,
  text,
} from '../base/shape.ts';
import { enumerateFeasible } from './feasibility.ts';
import type { ModelFile } from './model-file.ts';
import { OptionNames } from './option-name.ts';
import { patternOf } from './pattern.ts';
import { type StateList, lettersOf } from './state.ts';

/** `[2, "Y"]`: option 2 is taken. */
type Choice = readonly [option: number, letter: 'Y' | 'N'];

const choice: Shape<Choice> = {
  schema: { type: 'array', prefixItems: [{ type: 'integer', minimum: 0 }, { enum: ['Y', 'N'] }] },
  read(input, path, issues) {
    const [option, letter] = Array.isArray(input) ? (input as readonly unknown[]) : [];
    if (typeof option === 'number' && Number.isInteger(option) && option >= 0 && isLetter(letter))
      return [option, letter];
    issues.push(wrong(path, 'This is no option with a letter.', 'Write for example [0, "Y"].'));
    return undefined;
  },
};

function isLetter(letter: unknown): letter is 'Y' | 'N' {
  return letter === 'Y' || letter === 'N';
}

/** All of some choices; compound, any of several such. */
const condition = either(
  'a list of choices, or a compound of such lists',
  { when: Array.isArray, shape: list(choice) },
  { when: isPlainObject, shape: object({ compound: optional(boolean()), members: list(list(choice)) }) },
);

const stateNumber = number({ whole: true, from: 1 });
const ranking = list(
  either(
    'a state number, or a list of those that tie',
    { when: (input: unknown) => typeof input === 'number', shape: stateNumber },
    { when: Array.isArray, shape: list(stateNumber) },
  ),
);

const gmcrDecisionMaker = object({
  name: text({ nonEmpty: true }),
  options: list(number({ whole: true, from: 0 })),
  preferences: optional(list(condition)),
  preferenceRanking: optional(ranking),
  preferenceVector: optional(ranking),
  misperceptions: optional(list(condition)),
});

/** As much of a file of the program GMCR+ as says what the conflict is. Payoffs it computes itself. */
const gmcrFile = object({
  program: text(),
  /** That program has no name and no status quo of a conflict; it passes over these members. */
  name: optional(text()),
  statusQuo: optional(text()),
  options: list(
    object({ name: text({ nonEmpty: true }), permittedDirection: oneOf(['both', 'fwd', 'back']) }),
  ),
  decisionMakers: list(gmcrDecisionMaker),
  infeasibles: optional(list(condition)),
  useManualPreferenceRanking: optional(boolean()),
  useManualPreferenceVectors: optional(boolean()),
  coalitions: optional(
    list(
      either(
        'a decision maker, or a list of those that act as one',
        { when: (input: unknown) => typeof input === 'number', shape: number({ whole: true, from: 0 }) },
        { when: Array.isArray, shape: list(number({ whole: true, from: 0 })) },
      ),
    ),
  ),
});

type GmcrFile = Shaped<typeof gmcrFile>;
type Condition = Shaped<typeof condition>;

/** Whether the input says that it is a `.gmcr` file. */
export function isGmcrFile(input: unknown): boolean {
  return isPlainObject(input) && input['program'] === 'gmcr-py';
}

/**
 * The model in a `.gmcr` file, or undefined with issues pushed. Options are regrouped by decision maker; states are
 * numbered from 1 by ascending code over the feasible ones; statements stand from the most important on; a ranking
 * counts only where the file says that it was made by hand.
 */
export function readGmcrFile(input: unknown, issues: Issue[]): ModelFile | undefined {
  const own: Issue[] = [];
  const file = gmcrFile.read(input, '', own);
  // Members that this does not need are no fault of the file, and are passed over without a word.
  issues.push(...own.filter((issue) => issue.code !== 'unknown-field' || issue.severity === 'error'));
  if (file === undefined || !checkNumbers(file, issues)) return undefined;
  return modelOf(file, issues);
}

/** Every option has one owner, and every number stands for something. */
function checkNumbers(file: GmcrFile, issues: Issue[]): boolean {
  const before = issues.length;
  const owned = file.decisionMakers.flatMap(({ options }) => options);
  file.options.forEach(({ name }, option) => {
    const owners = owned.filter((each) => each === option).length;
    if (owners !== 1)
      issues.push(
        wrong(`options[${option}]`, `"${name}" has ${owners} owners.`, 'Give it to one decision maker.'),
      );
  });
  for (const { option, path } of namedOptions(file)) {
    if (option < file.options.length) continue;
    issues.push(wrong(path, `There is no option number ${option}.`, 'Correct the number.'));
  }
  for (const member of (file.coalitions ?? []).flat()) {
    if (member < file.decisionMakers.length) continue;
    issues.push(wrong('coalitions', `There is no decision maker number ${member}.`, 'Correct the number.'));
  }
  return issues.length === before;
}

/** Every option number in the file, and where it stands. */
function namedOptions({ decisionMakers, infeasibles }: GmcrFile) {
  const inConditions = (conditions: readonly Condition[] | undefined, path: string) =>
    (conditions ?? []).flatMap((condition, at) =>
      membersOf(condition).flatMap((choices, member) =>
        choices.map(([option], index) => ({
          option,
          path: `${path}[${at}]${'members' in condition ? `.members[${member}]` : ''}[${index}]`,
        })),
      ),
    );
  return [
    ...decisionMakers.flatMap(({ options, preferences, misperceptions }, owner) => [
      ...options.map((option, index) => ({ option, path: `decisionMakers[${owner}].options[${index}]` })),
      ...inConditions(preferences, `decisionMakers[${owner}].preferences`),
      ...inConditions(misperceptions, `decisionMakers[${owner}].misperceptions`),
    ]),
    ...inConditions(infeasibles, 'infeasibles'),
  ];
}

function modelOf(file: GmcrFile, issues: Issue[]): ModelFile | undefined {
  const order = file.decisionMakers.flatMap(({ options }) => options);
  const names = new OptionNames(
    file.decisionMakers.flatMap(({ name: owner, options }) =>
      options.map((option) => ({ name: file.options[option]!.name, owner })),
    ),
  );
  file.decisionMakers.forEach(({ name, misperceptions }, index) => {
    if ((misperceptions ?? []).length > 0)
      issues.push(otherMisperception(name, `decisionMakers[${index}].misperceptions`));
  });
  const patternsOf = (conditions: readonly Condition[] = []) =>
    conditions.flatMap(membersOf).map((members) => patternLetters(members, order));
  const infeasible = patternsOf(file.infeasibles);
  const isByHand = (file.useManualPreferenceRanking ?? file.useManualPreferenceVectors) === true;
  const states = isByHand ? enumerateFeasible(order.length, infeasible.map(patternOf)) : undefined;
  const preferences = file.decisionMakers.map((decisionMaker, index) => {
    const byHand = decisionMaker.preferenceRanking ?? decisionMaker.preferenceVector;
    return states === undefined || byHand === undefined
      ? {
          priorities: (decisionMaker.preferences ?? [])
            .filter(dividesStates)
            .map((each) => priorityOf(each, { order, names })),
        }
      : { ranking: namedRanking(byHand, states, { path: `decisionMakers[${index}]`, issues }) };
  });
  return {
    format: 1,
    name: file.name ?? 'GMCR+ model',
    decisionMakers: file.decisionMakers.map(({ name, options }) => ({
      name,
      options: options.map((option) => {
        const { name: optionName, permittedDirection } = file.options[option]!;
        return { name: optionName, change: permittedDirection === 'fwd' ? 'forward' : permittedDirection };
      }),
    })),
    infeasible,
    ...(file.statusQuo === undefined ? {} : { statusQuo: file.statusQuo }),
    preferences: Object.fromEntries(
      file.decisionMakers.map(({ name }, index) => [name, preferences[index]!]),
    ),
    misperceived: Object.fromEntries(
      file.decisionMakers.map(({ name, misperceptions }) => [name, patternsOf(misperceptions)]),
    ),
    coalitions: (file.coalitions ?? [])
      .flatMap((each) => (typeof each === 'number' || each.length < 2 ? [] : [each]))
      .map((members) => members.map((member) => file.decisionMakers[member]!.name)),
  };
}

function otherMisperception(name: string, path: string): Issue {
  return warningIssue({
    code: 'gmcr-misperception',
    path,
    says: `What "${name}" does not perceive is left out of all that it sees, its own moves and those of the others. GMCR+ takes away its own moves only, for everybody.`,
    remedy: 'Expect other verdicts than those of GMCR+ where the states it does not perceive matter.',
  });
}

function membersOf(condition: Condition): readonly (readonly Choice[])[] {
  return 'members' in condition ? condition.members : [condition];
}

/** A statement without choices holds everywhere, one without members nowhere: neither prefers anything. */
function dividesStates(condition: Condition): boolean {
  const members = membersOf(condition);
  return members.length > 0 && members.every((choices) => choices.length > 0);
}

function patternLetters(choices: readonly Choice[], order: readonly number[]): string {
  const letters = new Map(choices);
  return order.map((option) => letters.get(option) ?? '-').join('');
}

function priorityOf(
  condition: Condition,
  { order, names }: { readonly order: readonly number[]; readonly names: OptionNames },
): string {
  const all = (choices: readonly Choice[]) =>
    choices
      .map(([option, letter]) => {
        const name = printName(names.labelOf(order.indexOf(option)));
        return letter === 'Y' ? name : `not ${name}`;
      })
      .join(' and ');
  const members = membersOf(condition);
  return members.length === 1 ? all(members[0]!) : members.map((choices) => `(${all(choices)})`).join(' or ');
}

function namedRanking(
  levels: Shaped<typeof ranking>,
  states: StateList,
  report: { readonly path: string; readonly issues: Issue[] },
): string[][] {
  return levels.map((level) =>
    [level].flat().flatMap((state) => {
      if (state <= states.count) return [lettersOf(states, state - 1)];
      report.issues.push(
        wrong(report.path, `There is no state number ${state}.`, `Give numbers from 1 to ${states.count}.`),
      );
      return [];
    }),
  );
}

function wrong(path: string, says: string, remedy: string): Issue {
  return errorIssue({ code: 'gmcr', path, says, remedy });
}
