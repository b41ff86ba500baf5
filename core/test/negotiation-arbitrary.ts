import * as fc from 'fast-check';
import type { NegotiationFile, PartyEntry, PositionEntry } from '../src/agreement/index.ts';

/** Random negotiations for properties: small enough to look at every world, odd enough to find a fault. */

const partyNames = ['Ada', 'Bo', 'Cy'];
const optionNames = ['a', 'b', 'c', 'd', 'e'];
const days = ['2030-01-01', '2030-02-01', '2030-03-01', '2030-04-01'];
/** The day of every random negotiation: what is dated after it is not in force. */
const asOf = '2030-03-01';

/** Expressions over the names given. */
function expressionOver(names: readonly string[]): fc.Arbitrary<string> {
  const name = fc.constantFrom(...names);
  const literal = fc.oneof(
    name,
    name.map((each) => `not ${each}`),
  );
  const pair = (word: string): fc.Arbitrary<string> =>
    fc.tuple(literal, literal).map(([left, right]) => `${left} ${word} ${right}`);
  return fc.oneof(literal, pair('and'), pair('or'), pair('->'), pair('iff'));
}

function ruleOver(names: readonly string[]): fc.Arbitrary<string> {
  const list = fc.subarray([...names], { minLength: 2 }).map((some) => some.join(', '));
  return fc.oneof(
    expressionOver(names),
    list.map((some) => `at most 1 of (${some})`),
    list.map((some) => `at least 1 of (${some})`),
    fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map(([a, b]) => `${a} -> ${b}`),
  );
}

/** The value once for `weight` times that there is none. */
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>, weight = 3): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight }, { arbitrary, weight: 1 });

function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;
}

/** What a party says on an option: one or two positions, a settled sign, or nothing. */
function sayingsOn(
  party: string,
  option: string,
  names: readonly string[],
): fc.Arbitrary<readonly PositionEntry[]> {
  const position = fc
    .record({
      stance: fc.constantFrom('rules-out', 'opposes', 'open', 'favours', 'commits'),
      if: maybe(expressionOver(names), 4),
      unless: maybe(expressionOver(names), 6),
      onlyIf: maybe(expressionOver(names), 3),
      date: maybe(fc.constantFrom(...days), 1),
      excluded: maybe(fc.constant('doubtful'), 12),
    })
    .map((entry) => {
      const isAgainst = entry.stance === 'opposes' || entry.stance === 'rules-out';
      return defined({
        ...entry,
        party,
        option,
        onlyIf: isAgainst ? undefined : entry.onlyIf,
      }) as PositionEntry;
    });
  return fc.array(position, { minLength: 1, maxLength: 2 });
}

type Silence = 'says' | 'sign' | 'unknown';

const partiesWithOptions: fc.Arbitrary<readonly PartyEntry[]> = fc
  .record({
    owned: fc
      .array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 3 })
      .filter((counts) => counts.some((count) => count > 0)),
    total: fc.integer({ min: 3, max: 5 }),
    changes: fc.array(fc.constantFrom('both', 'both', 'forward', 'back'), { minLength: 5, maxLength: 5 }),
    consent: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    sharesName: fc.boolean(),
  })
  .map(({ owned, total, changes, consent, sharesName }) => {
    let next = 0;
    const parties = owned.map((count, index) => ({
      name: partyNames[index]!,
      options: Array.from({ length: Math.min(count, total - next) }, () => {
        const name = optionNames[next]!;
        const change = changes[next] as 'both';
        next += 1;
        return { name, change };
      }),
      ...(consent[index]! ? { consent: true } : {}),
    }));
    const [first, second] = parties;
    if (sharesName && first!.options.length > 0 && second!.options.length > 0)
      second!.options[0]!.name = first!.options[0]!.name;
    return parties;
  });

function uniqueOptionNames(parties: readonly PartyEntry[]): readonly string[] {
  const all = parties.flatMap((party) => party.options.map(({ name }) => ({ party: party.name, name })));
  return all.map(({ party, name }) =>
    all.filter((other) => other.name === name).length === 1 ? name : `${party}.${name}`,
  );
}

function positionsAndSigns(
  parties: readonly PartyEntry[],
  names: readonly string[],
): fc.Arbitrary<Pick<NegotiationFile, 'positions' | 'signs'>> {
  const cells = parties.flatMap((party) => names.map((option) => ({ party: party.name, option })));
  const kinds = fc.array(fc.constantFrom<Silence[]>('says', 'says', 'sign', 'unknown'), {
    minLength: cells.length,
    maxLength: cells.length,
  });
  return kinds.chain((chosen) => {
    const unknownLeft = new Map<string, number>();
    const kindOf = (index: number): Silence => {
      const { party } = cells[index]!;
      if (chosen[index] !== 'unknown') return chosen[index]!;
      const taken = unknownLeft.get(party) ?? 0;
      unknownLeft.set(party, taken + 1);
      return taken === 0 ? 'unknown' : 'sign';
    };
    return fc
      .tuple(
        ...cells.map(
          ({ party, option }, index): fc.Arbitrary<Pick<NegotiationFile, 'positions' | 'signs'>> => {
            switch (kindOf(index)) {
              case 'says':
                return sayingsOn(party, option, names).map((positions) => ({ positions: [...positions] }));
              case 'sign':
                return fc.constantFrom('wants', 'indifferent', 'opposes').map((sign) => ({
                  positions: [],
                  signs: [{ party, option, sign: sign as 'wants', why: 'asked' }],
                }));
              case 'unknown':
                return fc.constant({ positions: [] });
            }
          },
        ),
      )
      .map((parts) => ({
        positions: parts.flatMap((part) => part.positions),
        signs: parts.flatMap((part) => part.signs ?? []),
      }));
  });
}

function judgementOver(
  parties: readonly PartyEntry[],
  names: readonly string[],
  positions: readonly PositionEntry[],
): fc.Arbitrary<Partial<NegotiationFile>> {
  const party = fc.constantFrom(...parties.map(({ name }) => name));
  const id =
    positions.length === 0
      ? fc.constant('p1')
      : fc.integer({ min: 1, max: positions.length }).map((k) => `p${k}`);
  const partyOf = (name: string): string => positions[Number(name.slice(1)) - 1]?.party ?? parties[0]!.name;
  const order = fc
    .tuple(id, id)
    .filter(([above, below]) => above !== below && partyOf(above) === partyOf(below))
    .map(([above, below]) => ({ party: partyOf(above), above, below, why: 'asked' }));
  const override = fc.tuple(id, maybe(expressionOver(names), 2)).map(([replaces, says]) =>
    defined({
      party: partyOf(replaces),
      replaces,
      says,
      drop: says === undefined ? true : undefined,
      why: 'asked',
    }),
  );
  const priority = fc
    .record({
      tier: fc.constantFrom(1, 2, 3),
      says: expressionOver(names),
      when: maybe(expressionOver(names), 2),
    })
    .map(({ tier, says, when }) => ({
      tier,
      says: when === undefined ? says : `${says} if ${when}`,
      why: 'asked',
    }));
  const hasPairs = new Set(positions.map((entry) => entry.party)).size < positions.length;
  return fc
    .record({
      order: hasPairs ? fc.array(order, { maxLength: 3 }) : fc.constant([]),
      overrides: positions.length === 0 ? fc.constant([]) : fc.array(override, { maxLength: 1 }),
      priorities: maybe(
        fc
          .tuple(party, fc.array(priority, { minLength: 1, maxLength: 2 }))
          .map(([name, list]) => ({ [name]: list })),
        2,
      ),
      prior: maybe(
        fc.constantFrom(
          { wants: 0.5, indifferent: 0.25, opposes: 0.25 },
          { wants: 0.75, indifferent: 0, opposes: 0.25 },
          { wants: 1, indifferent: 0, opposes: 0 },
        ),
        2,
      ),
    })
    .map((parts) => defined(parts) as Partial<NegotiationFile>);
}

function meansOver(
  parties: readonly PartyEntry[],
  names: readonly string[],
): fc.Arbitrary<Partial<NegotiationFile>> {
  const period = { from: maybe(fc.constantFrom(...days), 1), until: maybe(fc.constantFrom(...days), 1) };
  const inOrder = <Entry extends { from?: string | undefined; until?: string | undefined }>(
    entry: Entry,
  ): Entry =>
    entry.from !== undefined && entry.until !== undefined && entry.from > entry.until
      ? { ...entry, from: entry.until, until: entry.from }
      : entry;
  const amount = fc.integer({ min: 0, max: 4 });
  const requirement = fc
    .record({ option: fc.constantFrom(...names), amount, rotation: maybe(fc.constantFrom(2, 3)), ...period })
    .map((entry) => defined(inOrder({ ...entry, resource: 'troops' })));
  const pledge = fc
    .record({
      party: fc.constantFrom(...parties.map(({ name }) => name)),
      amount,
      if: maybe(expressionOver(names)),
      ...period,
    })
    .map((entry) => defined(inOrder({ ...entry, resource: 'troops' })));
  return fc
    .record({
      complete: fc.boolean(),
      requires: fc.array(requirement, { minLength: 1, maxLength: 2 }),
      pledges: fc.array(pledge, { maxLength: 2 }),
    })
    .map(({ complete, requires, pledges }) => ({
      resources: [{ name: 'troops', unit: 'people', complete }],
      requires,
      pledges,
    }));
}

/** Negotiations of two or three parties and at most five options, with everything that a file can say. */
export const smallNegotiation: fc.Arbitrary<NegotiationFile> = partiesWithOptions.chain((parties) => {
  const names = uniqueOptionNames(parties);
  const letters = fc
    .array(fc.constantFrom('Y', 'N'), { minLength: names.length, maxLength: names.length })
    .map((each) => each.join(''));
  return fc
    .record({
      fallbacks: fc.array(maybe(letters, 3), { minLength: 3, maxLength: 3 }),
      statusQuo: maybe(letters, 1),
      rules: names.length > 1 ? fc.array(ruleOver(names), { maxLength: 2 }) : fc.constant([]),
      said: positionsAndSigns(parties, names),
      means: maybe(meansOver(parties, names), 1),
    })
    .chain(({ fallbacks, statusQuo, rules, said, means }) =>
      judgementOver(parties, names, said.positions).map(
        (judgement) =>
          defined({
            format: 1,
            name: 'A small negotiation',
            asOf,
            parties: parties.map((party, index) => defined({ ...party, fallback: fallbacks[index] })),
            statusQuo,
            rules,
            ...said,
            ...judgement,
            ...means,
          }) as NegotiationFile,
      ),
    );
});
