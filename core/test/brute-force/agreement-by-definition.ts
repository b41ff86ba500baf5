import { type Day, addDays } from '../../src/base/day.ts';
import type { NegotiationFile } from '../../src/agreement/index.ts';
import {
  type ConceptByDefinition,
  type GraphByDefinition,
  groupReach,
  unsanctionedFrom,
} from './graph-by-definition.ts';
import {
  type CompletionByDefinition,
  type PartyByDefinition,
  type Taken,
  everyChoice,
  isTrueIn,
  parseIn,
  partyByDefinition,
  uniqueNames,
} from './party-by-definition.ts';

/** What every share comes to when all worlds are looked at one by one, for small negotiations. */
export interface AgreementByDefinition {
  readonly worldCount: number;
  readonly feasible: readonly string[];
  readonly someAgreement: number;
  readonly packages: ReadonlyMap<string, PackageByDefinition>;
  readonly questions: readonly QuestionByDefinition[];
}

export interface PackageByDefinition {
  acceptable: number;
  efficient: number;
  readonly equilibrium: Record<ConceptByDefinition, number>;
  readonly allThree: Record<ConceptByDefinition, number>;
  readonly blockedBy: Map<string, number>;
  readonly redLines: Set<string>;
  /** By `party to`: the weight of worlds in which nothing sanctions the step, and who could answer it alone. */
  readonly guarantees: Map<string, { weight: number; readonly alone: Set<string>; isAloneAlways: boolean }>;
}

export interface QuestionByDefinition {
  readonly party: string;
  readonly asks: string;
  /** By answer: the weight of worlds with that answer in which the goal is met, and in which it is not. */
  readonly table: Map<string, { reached: number; missed: number }>;
}

const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;

interface Valued {
  readonly completion: CompletionByDefinition;
  readonly rank: readonly number[];
  readonly accepts: readonly boolean[];
  readonly crosses: readonly boolean[];
}

export function agreementByDefinition(file: NegotiationFile, goal: string = 'some'): AgreementByDefinition {
  const options = uniqueNames(file).map(({ name }) => name);
  const lettersOf = (taken: Taken): string => options.map((name) => (taken.has(name) ? 'Y' : 'N')).join('');
  const takenOf = (letters: string): Taken => new Set(options.filter((_, index) => letters[index] === 'Y'));
  const isFeasible = feasibilityTest(file);
  const feasible = everyChoice(options).filter(isFeasible).map(lettersOf);
  const statusQuo = file.statusQuo ?? 'N'.repeat(options.length);
  const fallbackOf = (party: number): string => file.parties[party]!.fallback ?? statusQuo;
  const states = [...new Set([...feasible, statusQuo, ...file.parties.map((_, party) => fallbackOf(party))])];
  const parties = file.parties.map(({ name }) => partyByDefinition(file, name));
  const valued = parties.map((party, index) =>
    valuedCompletions(party, states.map(takenOf), states.indexOf(fallbackOf(index))),
  );
  const movers = file.parties
    .map((_, index) => index)
    .filter((index) => file.parties[index]!.options.length > 0);
  const graph = graphOf(file, { states, feasible, statusQuo, movers });
  const counted = file.parties
    .map((_, index) => index)
    .filter((index) => file.parties[index]!.options.length > 0 || file.parties[index]!.consent === true)
    .filter((index) => !parties[index]!.isSilent);
  const notAgreements = new Set([statusQuo, ...file.parties.map((_, index) => fallbackOf(index))]);
  const packages = new Map(states.map((state) => [state, emptyPackage()]));
  const questions = counted.flatMap((party) => questionsOf(parties[party]!));
  let someAgreement = 0;
  let worldCount = 0;
  // What others want changes no figure, so that one of their completions stands for all.
  const weighed = valued.map((completions, index) =>
    movers.includes(index) || counted.includes(index)
      ? completions
      : completions.slice(0, 1).map((each) => ({ ...each, completion: { ...each.completion, weight: 1 } })),
  );
  for (const world of everyWorld(weighed)) {
    worldCount += 1;
    const weight = world.reduce((product, { completion }) => product * completion.weight, 1);
    const accepted = feasible.filter((state) =>
      counted.every((party) => world[party]!.accepts[states.indexOf(state)]),
    );
    const rankOf = (party: number, state: string): number => world[party]!.rank[states.indexOf(state)]!;
    const hasAgreement = accepted.some(
      (state) =>
        !notAgreements.has(state) && counted.some((party) => rankOf(party, state) > rankOf(party, statusQuo)),
    );
    if (hasAgreement) someAgreement += weight;
    const rank = movers.map((party) => world[party]!.rank);
    for (const [index, state] of states.entries()) {
      const found = packages.get(state)!;
      const everyoneAccepts = counted.every((party) => world[party]!.accepts[index]);
      if (everyoneAccepts) found.acceptable += weight;
      for (const party of counted) {
        if (!world[party]!.accepts[index])
          found.blockedBy.set(
            parties[party]!.name,
            (found.blockedBy.get(parties[party]!.name) ?? 0) + weight,
          );
        if (world[party]!.crosses[index]) found.redLines.add(parties[party]!.name);
      }
      const isEfficient =
        accepted.includes(state) &&
        !accepted.some(
          (other) =>
            counted.every((party) => rankOf(party, other) >= rankOf(party, state)) &&
            counted.some((party) => rankOf(party, other) > rankOf(party, state)),
        );
      if (isEfficient) found.efficient += weight;
      if (!feasible.includes(state) && state !== statusQuo) continue;
      for (const concept of concepts) {
        const open = movers.map((_, mover) =>
          unsanctionedFrom(graph, rank, { mover, state: index, concept }),
        );
        if (open.every((steps) => steps.length === 0)) {
          found.equilibrium[concept] += weight;
          if (isEfficient) found.allThree[concept] += weight;
        }
        if (concept !== 'seq') continue;
        open.forEach((steps, mover) => {
          for (const to of steps) {
            const key = `${parties[movers[mover]!]!.name} ${states[to]!}`;
            const step = found.guarantees.get(key) ?? { weight: 0, alone: new Set(), isAloneAlways: true };
            step.weight += weight;
            const alone = movers.filter(
              (_, other) =>
                other !== mover &&
                [...groupReach(graph, { group: [other], state: to })].some(
                  (answer) => rank[mover]![answer]! <= rank[mover]![index]!,
                ),
            );
            for (const other of alone) step.alone.add(parties[other]!.name);
            if (alone.length === 0) step.isAloneAlways = false;
            found.guarantees.set(key, step);
          }
        });
      }
    }
    const isReached = goal === 'some' ? hasAgreement : accepted.includes(goal);
    for (const question of questions) {
      const answer = answerOf(
        question,
        world[file.parties.findIndex(({ name }) => name === question.party)]!,
        parties,
      );
      if (answer === undefined) continue;
      const row = question.table.get(answer) ?? { reached: 0, missed: 0 };
      row[isReached ? 'reached' : 'missed'] += weight;
      question.table.set(answer, row);
    }
  }
  return { worldCount, feasible, someAgreement, packages, questions };
}

/** Every rule holds, and no resource whose pledges are all known falls short on any single day. */
function feasibilityTest(file: NegotiationFile): (taken: Taken) => boolean {
  const rules = file.rules.map((says) => parseIn(file, says));
  const complete = (file.resources ?? []).filter((resource) => resource.complete === true);
  const entries = [...(file.requires ?? []), ...(file.pledges ?? [])];
  const stated = [...entries.flatMap(({ from, until }) => [from, until]), file.period?.until, file.asOf];
  const last = stated
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)!;
  const days: Day[] = [];
  for (let day = file.asOf; day <= last; day = addDays(day, 1)) days.push(day);
  const isOn = (day: Day, { from, until }: { from?: Day | undefined; until?: Day | undefined }): boolean =>
    (from === undefined || from <= day) && (until === undefined || until >= day);
  const suffices = (taken: Taken, resource: string, day: Day): boolean => {
    let balance = 0;
    for (const entry of file.pledges ?? []) {
      const holds = entry.if === undefined || isTrueIn(parseIn(file, entry.if), taken);
      if (entry.resource === resource && isOn(day, entry) && holds) balance += entry.amount;
    }
    for (const entry of file.requires ?? []) {
      const option = parseIn(file, `"${entry.option}"`);
      if (entry.resource === resource && isOn(day, entry) && isTrueIn(option, taken))
        balance -= entry.amount * (entry.rotation ?? 1);
    }
    return balance >= 0;
  };
  return (taken) =>
    rules.every((rule) => isTrueIn(rule, taken)) &&
    complete.every(({ name }) => days.every((day) => suffices(taken, name, day)));
}

function valuedCompletions(
  party: PartyByDefinition,
  states: readonly Taken[],
  fallback: number,
): readonly Valued[] {
  return party.completions.map((completion) => {
    const truth = states.map((taken) =>
      completion.statements.map(({ expression }) => isTrueIn(expression, taken)),
    );
    /** Lexicographic: the first statement in which two packages differ decides. */
    const compare = (a: number, b: number): number => {
      const at = truth[a]!.findIndex((holds, statement) => holds !== truth[b]![statement]);
      return at < 0 ? 0 : truth[a]![at]! ? 1 : -1;
    };
    const rank = states.map((_, a) => states.filter((__, b) => compare(a, b) > 0).length);
    const crosses = states.map((taken) =>
      completion.statements.some(({ redLine, expression }) => redLine && !isTrueIn(expression, taken)),
    );
    const accepts = states.map((_, state) => !crosses[state]! && compare(state, fallback) >= 0);
    return { completion, rank, accepts, crosses };
  });
}

function graphOf(
  file: NegotiationFile,
  space: {
    readonly states: readonly string[];
    readonly feasible: readonly string[];
    readonly statusQuo: string;
    readonly movers: readonly number[];
  },
): GraphByDefinition {
  const { states, feasible, statusQuo, movers } = space;
  const owners = file.parties.flatMap((party, index) => party.options.map(() => index));
  const changes = file.parties.flatMap((party) => party.options.map(({ change }) => change ?? 'both'));
  const canMove = (party: number, from: string, to: string): boolean =>
    from !== to &&
    (feasible.includes(from) || from === statusQuo) &&
    feasible.includes(to) &&
    owners.every((owner, option) => {
      if (from[option] === to[option]) return true;
      if (owner !== party) return false;
      return changes[option] === 'both' || changes[option] === (to[option] === 'Y' ? 'forward' : 'back');
    });
  return {
    moves: movers.map((party) =>
      states.map((from) => states.flatMap((to, index) => (canMove(party, from, to) ? [index] : []))),
    ),
  };
}

function* everyWorld(valued: readonly (readonly Valued[])[]): Generator<readonly Valued[]> {
  const [first, ...rest] = valued;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const own of first) for (const others of everyWorld(rest)) yield [own, ...others];
}

function emptyPackage(): PackageByDefinition {
  return {
    acceptable: 0,
    efficient: 0,
    equilibrium: { nash: 0, gmr: 0, smr: 0, seq: 0 },
    allThree: { nash: 0, gmr: 0, smr: 0, seq: 0 },
    blockedBy: new Map(),
    redLines: new Set(),
    guarantees: new Map(),
  };
}

function questionsOf(party: PartyByDefinition): readonly QuestionByDefinition[] {
  const question = (asks: string): QuestionByDefinition => ({ party: party.name, asks, table: new Map() });
  return [
    ...party.openSigns.map((option) => question(`sign|${option}`)),
    ...party.openOrders.map(([first, second]) => question(`order|${first}|${second}`)),
    ...party.contradictions.map((option) => question(`contradiction|${option}`)),
  ];
}

function answerOf(
  { party, asks }: QuestionByDefinition,
  { completion }: Valued,
  parties: readonly PartyByDefinition[],
): string | undefined {
  const [kind, first, second] = asks.split('|');
  if (kind === 'sign') return completion.signs.get(first!);
  if (kind === 'contradiction') {
    const index = parties.find(({ name }) => name === party)!.contradictions.indexOf(first!);
    return completion.reading[index]! ? 'inFavour' : 'against';
  }
  const placeOf = (says: string): number =>
    completion.statements.findIndex((statement) => statement.says === says);
  if (placeOf(first!) < 0 || placeOf(second!) < 0) return undefined;
  return placeOf(first!) < placeOf(second!) ? 'first' : 'second';
}
