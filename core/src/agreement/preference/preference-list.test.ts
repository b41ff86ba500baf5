import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallNegotiation } from '../../../test/negotiation-arbitrary.ts';
import { fileWith } from '../../../test/negotiation-sample.ts';
import { holds, parseExpression, parsePriority, printExpression } from '../../base/expression.ts';
import type { NegotiationFile, PositionEntry } from '../negotiation/negotiation-file.ts';
import { preferencesIn } from './preference-list.ts';
import type { ListedPriority, PartyPreference } from './preference-report.ts';

function preferences(file: NegotiationFile): readonly PartyPreference[] {
  const found = preferencesIn(file);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
}

const upland = (changes: Partial<NegotiationFile>): PartyPreference => preferences(fileWith(changes))[0]!;

const said = (option: string, stance: PositionEntry['stance'], more: Partial<PositionEntry> = {}) => ({
  party: 'Upland',
  option,
  stance,
  ...more,
});

/** The table from positions to priorities, read literally: no code of the analysis but the grammar. */
interface Row {
  readonly rule: string;
  readonly tier: number;
  readonly redLine: boolean;
  readonly holds: (taken: ReadonlySet<string>) => boolean;
}

type Names = readonly { readonly party: string; readonly name: string; readonly full: string }[];

function namesOf(file: NegotiationFile): Names {
  const all = file.parties.flatMap(({ name, options }) => options.map((option) => [name, option.name]));
  return all.map(([party, option]) => {
    const full = `${party}.${option}`;
    const isShared = all.filter(([, other]) => other === option).length > 1;
    return { party: party!, name: isShared ? full : option!, full };
  });
}

function reads(words: string | undefined, names: Names): (taken: ReadonlySet<string>) => boolean {
  if (words === undefined) return () => true;
  const expression = parseExpression(words, '', [])!;
  return (taken) =>
    holds(expression, (word) =>
      taken.has(names.find(({ name, full }) => name === word || full === word)!.name),
    );
}

function rowsOf(entry: PositionEntry, names: Names): readonly Row[] {
  const option = names.find(({ name, full }) => name === entry.option || full === entry.option)!;
  const o = (taken: ReadonlySet<string>) => taken.has(option.name);
  const ifHolds = reads(entry.if, names);
  const unlessHolds = entry.unless === undefined ? () => false : reads(entry.unless, names);
  const g = (taken: ReadonlySet<string>) => ifHolds(taken) && !unlessHolds(taken);
  const c = reads(entry.onlyIf, names);
  const isGuarded = entry.if !== undefined || entry.unless !== undefined;
  const own = option.party === entry.party;
  const rows: Row[] = [];
  const row = (rule: string, tier: number, redLine: boolean, says: Row['holds']) =>
    rows.push({ rule, tier, redLine, holds: says });
  if (entry.stance === 'rules-out') row('rules-out', 1, true, (taken) => !(o(taken) && g(taken)));
  if (entry.stance === 'opposes') row('opposes', 2, false, (taken) => !(o(taken) && g(taken)));
  if (entry.stance === 'favours' || (entry.stance === 'commits' && !own))
    row('favours', 2, false, (taken) => o(taken) && g(taken));
  if (entry.stance === 'commits' && own) row('commits', 1, false, (taken) => !g(taken) || o(taken));
  if (entry.stance === 'open' && isGuarded) row('open-if', 1, true, (taken) => !o(taken) || g(taken));
  if (entry.onlyIf !== undefined) row('only-if', 1, true, (taken) => !o(taken) || c(taken));
  return rows;
}

/** What is in force, by the definition. */
function inForce(file: NegotiationFile, party: string): readonly { id: string; entry: PositionEntry }[] {
  const names = namesOf(file);
  const nameOf = (word: string) => names.find(({ name, full }) => name === word || full === word)!.name;
  const known = file.positions
    .map((entry, index) => ({ id: entry.id ?? `p${index + 1}`, entry }))
    .filter(({ entry }) => entry.party === party && entry.excluded === undefined)
    .filter(({ entry }) => entry.date === undefined || entry.date <= file.asOf);
  return known.filter(({ entry }) =>
    known.every(
      (other) =>
        nameOf(other.entry.option) !== nameOf(entry.option) || (other.entry.date ?? '') <= (entry.date ?? ''),
    ),
  );
}

function everyPackage(names: Names): readonly ReadonlySet<string>[] {
  return names.reduce<readonly ReadonlySet<string>[]>(
    (sets, { name }) => sets.flatMap((set) => [set, new Set([...set, name])]),
    [new Set<string>()],
  );
}

const asPriority = (says: string, names: Names): Row['holds'] => reads(says, names);

const withoutJudgement = (file: NegotiationFile): NegotiationFile => ({
  ...file,
  order: [],
  overrides: [],
  priorities: {},
});

describe('the table, read literally', () => {
  const isFor = ({ stance }: PositionEntry) => stance === 'favours' || stance === 'commits';
  const isAgainst = ({ stance }: PositionEntry) => stance === 'opposes' || stance === 'rules-out';

  test('every priority is what its positions come to by the row named, in every branch', () => {
    fc.assert(
      fc.property(smallNegotiation.map(withoutJudgement), (file) => {
        const names = namesOf(file);
        const packages = everyPackage(names);
        for (const preference of preferences(file)) {
          const known = inForce(file, preference.party);
          for (const branch of preference.branches) {
            const left = new Set(
              branch.takes.flatMap(({ option, side }) => {
                const clash = preference.contradictions.find((one) => one.option === option)!;
                return (side === 'inFavour' ? clash.against : clash.inFavour).map(({ position }) => position);
              }),
            );
            const expected = known
              .filter(({ id }) => !left.has(id))
              .flatMap(({ id, entry }) => rowsOf(entry, names).map((row) => ({ id, row })));
            const listed = branch.tiers.flat();
            const grounds = listed.flatMap(({ rests }) =>
              rests.map(({ position, rule }) => `${position} ${rule}`),
            );
            expect(grounds.toSorted()).toEqual(expected.map(({ id, row }) => `${id} ${row.rule}`).toSorted());
            for (const priority of listed) {
              const rows = priority.rests.map(
                ({ position, rule }) =>
                  expected.find(({ id, row }) => id === position && row.rule === rule)!.row,
              );
              expect(priority.tier).toBe(Math.min(...rows.map(({ tier }) => tier)));
              expect(priority.redLine).toBe(rows.some(({ redLine }) => redLine));
              const holdsIn = asPriority(priority.says, names);
              for (const taken of packages)
                for (const row of rows) expect(holdsIn(taken)).toBe(row.holds(taken));
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('contradictions are what is for and against one option under guards that can hold at once', () => {
    fc.assert(
      fc.property(smallNegotiation.map(withoutJudgement), (file) => {
        const names = namesOf(file);
        const packages = everyPackage(names);
        for (const preference of preferences(file)) {
          const known = inForce(file, preference.party);
          const nameOf = (word: string) =>
            names.find(({ name, full }) => name === word || full === word)!.name;
          const guard = ({ if: given, unless }: PositionEntry) => {
            const ifHolds = reads(given, names);
            const unlessHolds = unless === undefined ? () => false : reads(unless, names);
            return (taken: ReadonlySet<string>) => ifHolds(taken) && !unlessHolds(taken);
          };
          const clash = (a: PositionEntry, b: PositionEntry) =>
            nameOf(a.option) === nameOf(b.option) &&
            ((isFor(a) && isAgainst(b)) || (isFor(b) && isAgainst(a))) &&
            packages.some((taken) => guard(a)(taken) && guard(b)(taken));
          const clashing = known.filter(({ entry }) => known.some((other) => clash(entry, other.entry)));
          const listed = preference.contradictions.flatMap(({ inFavour, against }) => [
            ...inFavour,
            ...against,
          ]);
          expect(listed.map(({ position }) => position).toSorted()).toEqual(
            clashing.map(({ id }) => id).toSorted(),
          );
          expect(preference.branches).toHaveLength(2 ** preference.contradictions.length);
          const unknown = names.filter(({ name }) =>
            known.every(({ entry }) => nameOf(entry.option) !== name),
          );
          expect(preference.unknown.map(({ option }) => option)).toEqual(unknown.map(({ name }) => name));
          const open = known.filter(({ entry }) => rowsOf(entry, names).length === 0);
          expect(preference.open.map(({ position }) => position)).toEqual(open.map(({ id }) => id));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the words of a priority name it: read and printed again they are the same', () => {
    fc.assert(
      fc.property(smallNegotiation, (file) => {
        const found = preferencesIn(file);
        fc.pre(found.ok);
        for (const { branches } of found.value)
          for (const { says } of branches.flatMap(({ tiers }) => tiers.flat())) {
            const { matters, when } = parsePriority(says, '', [])!;
            expect(when).toBeUndefined();
            expect(printExpression(matters)).toBe(says);
          }
      }),
    );
  });
});

describe('what the analyst settled', () => {
  test('what stands above something of a higher tier is in that tier, and nothing else moves', () => {
    fc.assert(
      fc.property(smallNegotiation, (file) => {
        const found = preferencesIn(file);
        fc.pre(found.ok);
        for (const { branches } of found.value) {
          for (const { tiers, settled } of branches) {
            const all = tiers.flat();
            const tierOf = (says: string) => all.find((one) => one.says === says)!.tier;
            tiers.forEach((tier, index) => tier.forEach((one) => expect(one.tier).toBe(index + 1)));
            const own = ({ tier, promoted }: ListedPriority) => promoted?.from ?? tier;
            for (const one of all) {
              const reached = new Set([one.says]);
              for (let size = 0; size < reached.size;) {
                size = reached.size;
                for (const { above, below } of settled) if (reached.has(above)) reached.add(below);
              }
              const least = Math.min(...all.filter(({ says }) => reached.has(says)).map(own));
              expect(one.tier).toBe(least);
              expect(one.promoted === undefined).toBe(own(one) === one.tier);
            }
            for (const { above, below, tier } of settled) {
              expect(tierOf(above)).toBe(tier);
              expect(tierOf(above)).toBeLessThanOrEqual(tierOf(below));
              const place = (says: string) => all.findIndex((one) => one.says === says);
              expect(place(above)).toBeLessThan(place(below));
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is told with its reason: added, replaced, dropped, ordered, promoted', () => {
    const [branch] = upland({
      positions: [
        said('dam', 'rules-out', { date: '2030-02-01', evidence: ['s1'], unless: 'pay' }),
        said('release', 'favours'),
      ],
      priorities: { Upland: [{ tier: 3, says: 'dam iff pay', why: 'its law' }] },
      overrides: [
        { party: 'Upland', replaces: 'not (dam and not pay)', says: 'not dam', why: 'said in private' },
      ],
      order: [{ party: 'Upland', above: 'p2', below: 'p1', why: 'its envoy' }],
    }).branches;
    expect(branch).toMatchObject({
      tiers: [
        [
          {
            says: 'release',
            tier: 1,
            redLine: false,
            rests: [{ position: 'p2', rule: 'favours' }],
            promoted: { from: 2, above: 'not dam', why: 'its envoy' },
          },
          {
            says: 'not dam',
            redLine: true,
            rests: [
              {
                position: 'p1',
                option: 'dam',
                stance: 'rules-out',
                unless: 'pay',
                date: '2030-02-01',
                evidence: ['s1'],
                rule: 'rules-out',
              },
            ],
            replaced: [{ says: 'not (dam and not pay)', why: 'said in private' }],
          },
        ],
        [],
        [{ says: 'dam iff pay', tier: 3, rests: [], added: [{ tier: 3, why: 'its law' }] }],
      ],
      settled: [{ above: 'release', below: 'not dam', tier: 1, why: 'its envoy' }],
      dropped: [],
    });
    const [dropped] = upland({
      positions: [said('dam', 'favours')],
      overrides: [{ party: 'Upland', replaces: 'p1', drop: true, why: 'a slip' }],
    }).branches;
    expect(dropped).toMatchObject({ tiers: [[], [], []], dropped: [{ says: 'dam', why: 'a slip' }] });
  });

  test('signs, exclusions and what is only open are told too', () => {
    const preference = upland({
      positions: [
        said('dam', 'open'),
        said('pay', 'commits', { evidence: ['s2'] }),
        said('dam', 'opposes', { excluded: 'a rumour' }),
      ],
      signs: [{ party: 'Upland', option: 'release', sign: 'opposes', why: 'its press' }],
    });
    expect(preference).toMatchObject({
      silent: false,
      counts: true,
      open: [{ position: 'p1', option: 'dam', stance: 'open' }],
      unknown: [{ option: 'release', settled: { sign: 'opposes', why: 'its press' } }],
      excluded: [{ position: 'p3', option: 'dam', stance: 'opposes', why: 'a rumour' }],
    });
    expect(preference.branches[0]!.tiers[1]).toMatchObject([
      { says: 'pay', rests: [{ stance: 'favours', given: 'commits', evidence: ['s2'] }] },
    ]);
  });

  test('a party of which nothing is known is silent and does not count', () => {
    expect(upland({})).toMatchObject({ silent: true, counts: false, branches: [{ tiers: [[], [], []] }] });
  });

  test('faults of the file are told, circles among them', () => {
    const order = [
      { party: 'Upland', above: 'dam', below: 'release', why: 'asked' },
      { party: 'Upland', above: 'release', below: 'dam', why: 'asked' },
    ];
    const positions = [said('dam', 'favours'), said('release', 'favours')];
    expect(preferencesIn(fileWith({ positions, order }))).toMatchObject({
      ok: false,
      issues: [{ code: 'order-cycle', path: 'order[1]' }],
    });
  });
});
