/**
 * Stability literally as the definitions say, from a model file's own words: every state is enumerated, every move
 * looked for among all states, every legal sequence walked. Nothing here is shared with what it is to prove.
 */
export interface ModelByDefinition {
  /** Labels in the order of the analysis. */
  readonly labels: readonly string[];
  /** `moves[i][s]`: where decision maker i can go from s. */
  readonly moves: readonly (readonly (readonly number[])[])[];
  /** The states as codes, where every state is one choice of options. */
  readonly codes?: readonly number[];
}

export interface OptionsByDefinition {
  readonly owners: readonly number[];
  readonly changes: readonly ('both' | 'forward' | 'back')[];
  readonly infeasible: readonly string[];
  readonly coalesce: readonly string[];
}

export function modelOfOptions(options: OptionsByDefinition, decisionMakers: number): ModelByDefinition {
  const count = options.owners.length;
  const letters = Array.from({ length: 2 ** count }, (_, code) =>
    Array.from({ length: count }, (_, option) => ((code >> option) & 1 ? 'Y' : 'N')).join(''),
  );
  const members = letters.filter((state) => !options.infeasible.some((pattern) => fits(state, pattern)));
  const groups = options.coalesce.filter((pattern) => members.some((state) => fits(state, pattern)));
  const labelOf = (state: string) => groups.find((pattern) => fits(state, pattern)) ?? state;
  const labels = [
    ...members.filter((state) => labelOf(state) === state && !groups.includes(state)),
    ...groups,
  ];
  const numberOf = new Map(labels.map((label, state) => [label, state]));
  const stateOf = members.map((member) => numberOf.get(labelOf(member))!);
  const codes = members.map((member) => letters.indexOf(member));
  const moves = Array.from({ length: decisionMakers }, (_, mover) => {
    const sets = labels.map(() => new Set<number>());
    const masks = masksOf(options, mover);
    codes.forEach((from, a) =>
      codes.forEach((to, b) => {
        if (isMove(from, to, masks) && stateOf[a] !== stateOf[b]) sets[stateOf[a]!]!.add(stateOf[b]!);
      }),
    );
    return sets.map((targets) => [...targets]);
  });
  return { labels, moves, ...(groups.length === 0 ? { codes } : {}) };
}

function fits(state: string, pattern: string): boolean {
  return Array.from(pattern).every((letter, option) => letter === '-' || letter === state[option]);
}

interface Masks {
  readonly own: number;
  readonly forward: number;
  readonly back: number;
}

function masksOf({ owners, changes }: OptionsByDefinition, mover: number): Masks {
  const masks = { own: 0, forward: 0, back: 0 };
  owners.forEach((owner, option) => {
    if (owner !== mover) return;
    masks.own |= 1 << option;
    const change = changes[option]!;
    if (change !== 'both') masks[change] |= 1 << option;
  });
  return masks;
}

function isMove(from: number, to: number, { own, forward, back }: Masks): boolean {
  const changed = from ^ to;
  if (changed === 0 || (changed & ~own) !== 0) return false;
  const dropped = changed & from;
  const taken = changed & to;
  return (dropped & forward) === 0 && (taken & back) === 0;
}

export const conceptsByDefinition = ['nash', 'gmr', 'smr', 'seq', 'ssr', 'sim'] as const;
export type ConceptByDefinition = (typeof conceptsByDefinition)[number];

/** The states that are stable for the decision maker. `ranks[i][s]`: higher is better. */
export function stableByDefinition(
  model: ModelByDefinition,
  ranks: readonly (readonly number[])[],
  { mover, concept }: { readonly mover: number; readonly concept: ConceptByDefinition },
): readonly number[] {
  const own = ranks[mover]!;
  const isCredible = concept === 'seq' || concept === 'ssr';
  const isSymmetric = concept === 'smr' || concept === 'ssr';
  const known = new Map<number, readonly number[]>();
  const answersTo = (state: number, to: number): readonly number[] => {
    if (concept === 'nash') return [];
    if (concept === 'sim') return simultaneousEnds(model, ranks, { mover, state, to });
    const answers = known.get(to) ?? endsOf(model, { mover, from: to }, isCredible ? ranks : undefined);
    known.set(to, answers);
    return answers;
  };
  const isStable = (state: number): boolean => {
    const isBetter = (other: number) => own[other]! > own[state]!;
    const deters = (end: number) =>
      !isBetter(end) && !(isSymmetric && model.moves[mover]![end]!.some(isBetter));
    return model.moves[mover]![state]!.filter(isBetter).every((to) => answersTo(state, to).some(deters));
  };
  return model.labels.flatMap((_, state) => (isStable(state) ? [state] : []));
}

/** Ends of legal sequences of the opponents, nobody twice in a row: every pair of a state and its last mover once. */
function endsOf(
  { moves, labels }: ModelByDefinition,
  { mover, from }: { readonly mover: number; readonly from: number },
  ranks: readonly (readonly number[])[] | undefined,
): readonly number[] {
  const seen = moves.map(() => new Uint8Array(labels.length));
  const isEnd = new Uint8Array(labels.length);
  const pending: (readonly [state: number, last: number])[] = [[from, -1]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [state, last] = next;
    for (let opponent = 0; opponent < moves.length; opponent += 1) {
      if (opponent === mover || opponent === last) continue;
      const own = ranks?.[opponent];
      for (const to of moves[opponent]![state]!) {
        if (own !== undefined && own[to]! <= own[state]!) continue;
        if (seen[opponent]![to] === 1) continue;
        seen[opponent]![to] = 1;
        isEnd[to] = 1;
        pending.push([to, opponent]);
      }
    }
  }
  return labels.flatMap((_, state) => (isEnd[state] === 1 ? [state] : []));
}

/** Where it may end when each opponent stays or takes one of its improvements from the same state. */
function simultaneousEnds(
  { moves, codes = [] }: ModelByDefinition,
  ranks: readonly (readonly number[])[],
  { mover, state, to }: { readonly mover: number; readonly state: number; readonly to: number },
): readonly number[] {
  const start = codes[state]!;
  let sums = [codes[to]!];
  moves.forEach((own, opponent) => {
    if (opponent === mover) return;
    const gains = own[state]!.filter((target) => ranks[opponent]![target]! > ranks[opponent]![state]!);
    const changes = [0, ...gains.map((target) => codes[target]! ^ start)];
    sums = [...new Set(sums.flatMap((sum) => changes.map((change) => sum ^ change)))];
  });
  return sums.map((sum) => codes.indexOf(sum)).filter((end) => end >= 0);
}
