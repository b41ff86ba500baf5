import {
  type Expression,
  holds,
  parseExpression,
  parsePriority,
  printExpression,
  renameIn,
} from '../../src/base/expression.ts';
import type { NegotiationFile, PositionEntry, Sign } from '../../src/agreement/index.ts';

/**
 * A party's completions, literally as the definitions say and without any of the analysis's code: every order of the
 * statements of each tier, every reading of contradicting positions, every sign. Slow on purpose.
 */
export interface PartyByDefinition {
  readonly name: string;
  readonly isSilent: boolean;
  readonly completions: readonly CompletionByDefinition[];
  readonly openSigns: readonly string[];
  readonly contradictions: readonly string[];
  /** Pairs of statements of one tier (1 or 2) in some reading, whose order the analyst has not settled. */
  readonly openOrders: readonly (readonly [string, string])[];
}

export interface CompletionByDefinition {
  readonly weight: number;
  readonly statements: readonly StatementByDefinition[];
  readonly signs: ReadonlyMap<string, Sign>;
  /** For each contradiction whether the positions in favour are taken. */
  readonly reading: readonly boolean[];
}

export interface StatementByDefinition {
  readonly tier: number;
  readonly says: string;
  readonly expression: Expression;
  readonly redLine: boolean;
  readonly ids: readonly string[];
}

/** A set of options taken, by unique name. */
export type Taken = ReadonlySet<string>;

export function isTrueIn(expression: Expression, taken: Taken): boolean {
  return holds(expression, (name) => taken.has(name));
}

/** The options of a file in order, each by the name that no other has. */
export function uniqueNames(
  file: NegotiationFile,
): readonly { readonly party: string; readonly name: string }[] {
  const all = file.parties.flatMap((party) =>
    party.options.map((option) => ({ party: party.name, option: option.name })),
  );
  return all.map(({ party, option }) => {
    const isUnique = all.filter((other) => other.option === option).length === 1;
    return { party, name: isUnique ? option : `${party}.${option}` };
  });
}

export function parseIn(file: NegotiationFile, says: string): Expression {
  const expression = parseExpression(says, '', []);
  if (expression === undefined) throw new Error(`Not an expression: ${says}`);
  return renameIn(expression, (name) => uniqueNameIn(file, name));
}

function parsePriorityIn(file: NegotiationFile, says: string): Expression {
  const priority = parsePriority(says, '', []);
  if (priority === undefined) throw new Error(`Not a priority: ${says}`);
  const whole: Expression =
    priority.when === undefined
      ? priority.matters
      : { kind: 'implies', premise: priority.when, conclusion: priority.matters };
  return renameIn(whole, (name) => uniqueNameIn(file, name));
}

function uniqueNameIn(file: NegotiationFile, name: string): string {
  const names = uniqueNames(file);
  const own = names.find((option) => option.name === name || `${option.party}.${option.name}` === name);
  if (own === undefined) throw new Error(`No option ${name}`);
  return own.name;
}

interface Guarded {
  readonly id: string;
  readonly option: string;
  readonly stance: PositionEntry['stance'];
  readonly guard: Expression | undefined;
  readonly onlyIf: Expression | undefined;
}

export function partyByDefinition(file: NegotiationFile, name: string): PartyByDefinition {
  const options = uniqueNames(file);
  const positions = positionsOn(file, name);
  const contradictions = options.flatMap((option) => {
    const about = positions.filter((position) => position.option === option.name);
    const isFor = ({ stance }: Guarded): boolean => stance === 'commits' || stance === 'favours';
    const isAgainst = ({ stance }: Guarded): boolean => stance === 'opposes' || stance === 'rules-out';
    const clash = (a: Guarded, b: Guarded): boolean =>
      everyChoice(options.map((each) => each.name)).some(
        (taken) =>
          (a.guard === undefined || isTrueIn(a.guard, taken)) &&
          (b.guard === undefined || isTrueIn(b.guard, taken)),
      );
    const inFavour = about.filter((a) => isFor(a) && about.some((b) => isAgainst(b) && clash(a, b)));
    const against = about.filter((a) => isAgainst(a) && about.some((b) => isFor(b) && clash(a, b)));
    return inFavour.length > 0 ? [{ option: option.name, inFavour, against }] : [];
  });
  const unknown = options
    .map((option) => option.name)
    .filter((option) => positions.every((position) => position.option !== option));
  const settledSign = new Map(
    (file.signs ?? [])
      .filter((entry) => entry.party === name)
      .reverse()
      .map((entry) => [uniqueNameIn(file, entry.option), entry.sign]),
  );
  const { wants, indifferent, opposes } = file.prior ?? { wants: 1 / 3, indifferent: 1 / 3, opposes: 1 / 3 };
  const prior = { wants, indifferent, opposes };
  const completions: CompletionByDefinition[] = [];
  const openOrders = new Map<string, readonly [string, string]>();
  const readings = everyReading(contradictions.length);
  for (const reading of readings) {
    const dropped = new Set(
      contradictions.flatMap((each, index) => (reading[index]! ? each.against : each.inFavour)),
    );
    const known = statementsOf(
      file,
      name,
      positions.filter((position) => !dropped.has(position)),
    );
    const pairs = settledPairs(file, name, known);
    const tiers = tiersAfter(known, pairs);
    for (const tier of [1, 2]) {
      const inTier = known.filter((statement) => tiers.get(statement) === tier);
      inTier.forEach((first, at) => {
        for (const second of inTier.slice(at + 1)) {
          const orders = ordersOf(inTier, pairs);
          const before = orders.filter((order) => order.indexOf(first) < order.indexOf(second)).length;
          if (before > 0 && before < orders.length)
            openOrders.set(`${first.says}|${second.says}`, [first.says, second.says]);
        }
      });
    }
    for (const { signs, chance } of everySigns(unknown, (option) => {
      const settled = settledSign.get(option);
      return settled === undefined ? prior : { wants: 0, indifferent: 0, opposes: 0, [settled]: 1 };
    })) {
      const drawn = [...signs].flatMap(([option, sign]) => signStatement(option, sign));
      const third = [...known.filter((statement) => tiers.get(statement) === 3), ...drawn];
      const parts = [1, 2].map((tier) =>
        ordersOf(
          known.filter((statement) => tiers.get(statement) === tier),
          pairs,
        ),
      );
      const thirds = ordersOf(third, pairs);
      const weight = chance / readings.length / parts[0]!.length / parts[1]!.length / thirds.length;
      for (const first of parts[0]!)
        for (const second of parts[1]!)
          for (const last of thirds)
            completions.push({ weight, statements: [...first, ...second, ...last], signs, reading });
    }
  }
  const hasJudgement =
    (file.signs ?? []).some((entry) => entry.party === name) || (file.priorities?.[name] ?? []).length > 0;
  return {
    name,
    isSilent: positions.length === 0 && !hasJudgement,
    completions,
    openSigns: unknown.filter((option) => {
      const chances = settledSign.has(option) ? [1] : Object.values(prior).filter((chance) => chance > 0);
      return chances.length > 1;
    }),
    contradictions: contradictions.map(({ option }) => option),
    openOrders: [...openOrders.values()],
  };
}

/** The positions in force: of the latest date for the option, undated ones oldest; all of that date together. */
function positionsOn(file: NegotiationFile, party: string): readonly Guarded[] {
  const options = uniqueNames(file);
  const known = file.positions
    .map((entry, index) => ({ ...entry, id: entry.id ?? `p${index + 1}` }))
    .filter((entry) => entry.party === party && entry.excluded === undefined)
    .filter((entry) => entry.date === undefined || entry.date <= file.asOf)
    .map((entry) => ({ ...entry, option: uniqueNameIn(file, entry.option) }));
  return known
    .filter(
      (entry) =>
        !known.some((other) => other.option === entry.option && (other.date ?? '') > (entry.date ?? '')),
    )
    .map((entry) => {
      const own = options.find((option) => option.name === entry.option)!.party === party;
      return {
        id: entry.id,
        option: entry.option,
        stance: entry.stance === 'commits' && !own ? 'favours' : entry.stance,
        guard: guardOf(file, entry),
        onlyIf: entry.onlyIf === undefined ? undefined : parseIn(file, entry.onlyIf),
      };
    });
}

function guardOf(file: NegotiationFile, entry: PositionEntry): Expression | undefined {
  const given = entry.if === undefined ? undefined : parseIn(file, entry.if);
  const not: Expression | undefined =
    entry.unless === undefined ? undefined : { kind: 'not', of: parseIn(file, entry.unless) };
  if (given !== undefined && not !== undefined) return { kind: 'and', of: [given, not] };
  return given ?? not;
}

/** The table from positions to statements, then what the analyst added, replaced or dropped. */
function statementsOf(
  file: NegotiationFile,
  party: string,
  positions: readonly Guarded[],
): readonly StatementByDefinition[] {
  const found: StatementByDefinition[] = [];
  const add = (tier: number, expression: Expression, redLine: boolean, ids: readonly string[]): void => {
    found.push({ tier, says: printExpression(expression), expression, redLine, ids });
  };
  for (const { id, option, stance, guard, onlyIf } of positions) {
    const o: Expression = { kind: 'name', name: option };
    const oAndG: Expression = guard === undefined ? o : { kind: 'and', of: [o, guard] };
    if (stance === 'rules-out') add(1, { kind: 'not', of: oAndG }, true, [id]);
    if (stance === 'opposes') add(2, { kind: 'not', of: oAndG }, false, [id]);
    if (stance === 'favours') add(2, oAndG, false, [id]);
    if (stance === 'commits')
      add(1, guard === undefined ? o : { kind: 'implies', premise: guard, conclusion: o }, false, [id]);
    if (stance === 'open' && guard !== undefined)
      add(1, { kind: 'implies', premise: o, conclusion: guard }, true, [id]);
    if (onlyIf !== undefined) add(1, { kind: 'implies', premise: o, conclusion: onlyIf }, true, [id]);
  }
  for (const { tier, says } of file.priorities?.[party] ?? [])
    add(tier, parsePriorityIn(file, says), false, []);
  let statements = onceEach(found);
  for (const { party: whose, replaces, says } of file.overrides ?? []) {
    if (whose !== party) continue;
    const at = named(replaces, statements);
    if (at === undefined) continue;
    statements = statements.flatMap((statement) => {
      if (statement !== at) return [statement];
      if (says === undefined) return [];
      const expression = parsePriorityIn(file, says);
      return [{ ...statement, says: printExpression(expression), expression }];
    });
  }
  return onceEach(statements);
}

/** The same words are one statement, where they matter most. */
function onceEach(statements: readonly StatementByDefinition[]): readonly StatementByDefinition[] {
  return [...new Set(statements.map(({ says }) => says))].map((says) => {
    const same = statements.filter((statement) => statement.says === says);
    return {
      ...same[0]!,
      tier: Math.min(...same.map(({ tier }) => tier)),
      redLine: same.some(({ redLine }) => redLine),
      ids: same.flatMap(({ ids }) => ids),
    };
  });
}

function named(
  name: string,
  statements: readonly StatementByDefinition[],
): StatementByDefinition | undefined {
  return statements.find(({ says }) => says === name) ?? statements.find(({ ids }) => ids.includes(name));
}

type Pair = readonly [StatementByDefinition, StatementByDefinition];

function settledPairs(
  file: NegotiationFile,
  party: string,
  statements: readonly StatementByDefinition[],
): readonly Pair[] {
  return (file.order ?? []).flatMap((entry): readonly Pair[] => {
    if (entry.party !== party) return [];
    const above = named(entry.above, statements);
    const below = named(entry.below, statements);
    return above === undefined || below === undefined ? [] : [[above, below]];
  });
}

/** What is settled to stand above a statement of a higher tier belongs to that tier. */
function tiersAfter(
  statements: readonly StatementByDefinition[],
  pairs: readonly Pair[],
): ReadonlyMap<StatementByDefinition, number> {
  const reach = (from: StatementByDefinition, seen: Set<StatementByDefinition>): void => {
    if (seen.has(from)) return;
    seen.add(from);
    for (const [above, below] of pairs) if (above === from) reach(below, seen);
  };
  return new Map(
    statements.map((statement) => {
      const below = new Set<StatementByDefinition>();
      reach(statement, below);
      return [statement, Math.min(...[...below].map(({ tier }) => tier))];
    }),
  );
}

function ordersOf(
  statements: readonly StatementByDefinition[],
  pairs: readonly Pair[],
): readonly (readonly StatementByDefinition[])[] {
  return permutationsOf(statements).filter((order) =>
    pairs.every(([above, below]) => {
      const upper = order.indexOf(above);
      const lower = order.indexOf(below);
      return upper < 0 || lower < 0 || upper < lower;
    }),
  );
}

function permutationsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    permutationsOf(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

function everyReading(count: number): readonly (readonly boolean[])[] {
  if (count === 0) return [[]];
  return everyReading(count - 1).flatMap((rest) => [
    [...rest, true],
    [...rest, false],
  ]);
}

export function everyChoice(names: readonly string[]): readonly Taken[] {
  if (names.length === 0) return [new Set()];
  const [first, ...rest] = names;
  return everyChoice(rest).flatMap((taken) => [taken, new Set([first!, ...taken])]);
}

interface Chances {
  readonly wants: number;
  readonly indifferent: number;
  readonly opposes: number;
}

function everySigns(
  options: readonly string[],
  chancesOf: (option: string) => Chances,
): readonly { readonly signs: ReadonlyMap<string, Sign>; readonly chance: number }[] {
  if (options.length === 0) return [{ signs: new Map(), chance: 1 }];
  const [first, ...rest] = options;
  const chances = chancesOf(first!);
  return everySigns(rest, chancesOf).flatMap(({ signs, chance }) =>
    (['wants', 'indifferent', 'opposes'] as const).flatMap((sign) =>
      chances[sign] > 0
        ? [{ signs: new Map([[first!, sign], ...signs]), chance: chance * chances[sign] }]
        : [],
    ),
  );
}

function signStatement(option: string, sign: Sign): readonly StatementByDefinition[] {
  if (sign === 'indifferent') return [];
  const name: Expression = { kind: 'name', name: option };
  const expression: Expression = sign === 'wants' ? name : { kind: 'not', of: name };
  return [{ tier: 3, says: `sign ${sign} ${option}`, expression, redLine: false, ids: [] }];
}
