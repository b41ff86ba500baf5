export const aspects = [
  'statements',
  'speaker',
  'actor',
  'stance',
  'speaker, actor and stance',
  'verb',
  'hedged',
  'condition',
  'option',
  'option wordings',
  'options told apart',
  'day',
  'furniture lines',
  'furniture kinds',
  'deadlines',
  'deadline days',
  'events',
  'event days',
] as const;
export type Aspect = (typeof aspects)[number];

/** How much was found, of how much there is, and of how much proposed. */
export interface Tally {
  readonly expected: number;
  readonly proposed: number;
  readonly right: number;
}

export type Tallies = Readonly<Record<Aspect, Tally>>;

/** Counts what was found, missed and made up, and keeps a line on each error. */
export class Count {
  readonly errors: string[] = [];
  private readonly tallies = new Map<Aspect, { expected: number; proposed: number; right: number }>();

  /** Something that there is, or that was proposed, or both; `isSame` where both agree. */
  find(aspect: Aspect, isExpected: boolean, isProposed: boolean, isSame: boolean, note: string): void {
    const tally = this.of(aspect);
    if (isExpected) tally.expected += 1;
    if (isProposed) tally.proposed += 1;
    const isRight = isExpected && isProposed && isSame;
    if (isRight) tally.right += 1;
    if ((isExpected || isProposed) && !isRight) this.errors.push(`${aspect}: ${note}`);
  }

  /** Something that was proposed where there is something; right or wrong. */
  judge(aspect: Aspect, isRight: boolean, note: string): void {
    this.find(aspect, true, true, isRight, note);
  }

  /** Many at once, without a line on each. */
  add(aspect: Aspect, { expected, proposed, right }: Tally): void {
    const tally = this.of(aspect);
    tally.expected += expected;
    tally.proposed += proposed;
    tally.right += right;
  }

  result(): Tallies {
    return Object.fromEntries(
      aspects.map((aspect) => [aspect, { ...this.of(aspect) }]),
    ) as unknown as Tallies;
  }

  private of(aspect: Aspect): { expected: number; proposed: number; right: number } {
    const tally = this.tallies.get(aspect) ?? { expected: 0, proposed: 0, right: 0 };
    this.tallies.set(aspect, tally);
    return tally;
  }
}

export function sumOf(all: readonly Tallies[], aspect: Aspect): Tally {
  const total = (key: keyof Tally): number => all.reduce((sum, tallies) => sum + tallies[aspect][key], 0);
  return { expected: total('expected'), proposed: total('proposed'), right: total('right') };
}

/** Not a number where nothing was proposed. */
export function precisionOf({ right, proposed }: Tally): number {
  return right / proposed;
}

export function recallOf({ right, expected }: Tally): number {
  return right / expected;
}

export function f1Of({ right, expected, proposed }: Tally): number {
  return (2 * right) / (expected + proposed);
}
