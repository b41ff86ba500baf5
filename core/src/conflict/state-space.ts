import { type StateFinder, stateFinder } from './code-index.ts';
import { type Pattern, matchesState } from './pattern.ts';
import { type StateList, codeOfLetters, lettersOf } from './state.ts';

/**
 * The states of a model and their labels. A state is one choice of options (its label is its letters), several of
 * them counted as one (its label is the pattern that coalesced them), or, in an explicit graph, whatever its label says.
 */
export class StateSpace {
  readonly count: number;
  /** The choices of options behind the states, where there are any. */
  readonly members: StateList | undefined;
  /** The state that each member belongs to. */
  readonly stateOf: Uint32Array;
  /** Whether the states are other than their members: fewer, or in another order. */
  readonly isCoalesced: boolean;
  readonly #firstMember: Uint32Array;
  readonly #labels: ReadonlyMap<number, string>;
  readonly #byLabel: ReadonlyMap<string, number>;
  #findMember: StateFinder | undefined;

  private constructor(parts: {
    readonly count: number;
    readonly members: StateList | undefined;
    readonly stateOf: Uint32Array;
    readonly labels: ReadonlyMap<number, string>;
  }) {
    this.count = parts.count;
    this.members = parts.members;
    this.stateOf = parts.stateOf;
    this.isCoalesced = parts.stateOf.some((state, member) => state !== member);
    this.#labels = parts.labels;
    this.#byLabel = new Map([...parts.labels].map(([state, label]) => [label, state]));
    this.#firstMember = new Uint32Array(parts.count);
    for (let member = parts.stateOf.length - 1; member >= 0; member -= 1)
      this.#firstMember[parts.stateOf[member]!] = member;
  }

  static ofOptions(members: StateList): StateSpace {
    const stateOf = Uint32Array.from({ length: members.count }, (_, member) => member);
    return new StateSpace({ count: members.count, members, stateOf, labels: new Map() });
  }

  /** States in the order given; `members` where every label is a choice of options. */
  static ofLabels(labels: readonly string[], members: StateList | undefined): StateSpace {
    const stateOf = Uint32Array.from(members === undefined ? [] : labels, (_, state) => state);
    return new StateSpace({ count: labels.length, members, stateOf, labels: new Map(labels.entries()) });
  }

  /** The members that a pattern matches are one state; these come last, in the order of the patterns. */
  static coalesced(members: StateList, patterns: readonly Pattern[]): StateSpace {
    const groupOf = Int32Array.from({ length: members.count }, (_, member) =>
      patterns.findIndex((pattern) => matchesState(pattern, members, member)),
    );
    const used = patterns.map((_, group) => group).filter((group) => groupOf.includes(group));
    const single = groupOf.reduce((count, group) => (group < 0 ? count + 1 : count), 0);
    const stateOf = new Uint32Array(members.count);
    let next = 0;
    groupOf.forEach((group, member) => {
      stateOf[member] = group < 0 ? next : single + used.indexOf(group);
      if (group < 0) next += 1;
    });
    const labels = new Map(used.map((group, index) => [single + index, patterns[group]!.letters]));
    return new StateSpace({ count: single + used.length, members, stateOf, labels });
  }

  labelOf(state: number): string {
    const label = this.#labels.get(state);
    if (label !== undefined || this.members === undefined) return label ?? '';
    return lettersOf(this.members, this.#firstMember[state]!);
  }

  /** The state of this label, or the state that this choice of options belongs to. */
  find(label: string): number | undefined {
    const state = this.#byLabel.get(label);
    if (state !== undefined) return state;
    if (this.members === undefined || label.length !== this.members.optionCount || !/^[YN]*$/u.test(label))
      return undefined;
    const code = codeOfLetters(label);
    this.#findMember ??= stateFinder(this.members);
    const member = this.#findMember(code.low, code.high);
    return member < 0 ? undefined : this.stateOf[member];
  }

  /** The states that have a member with the property. */
  statesWhere(holds: (member: number) => boolean): Set<number> {
    const states = new Set<number>();
    this.stateOf.forEach((state, member) => {
      if (holds(member)) states.add(state);
    });
    return states;
  }
}
