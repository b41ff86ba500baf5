import type { Day } from '../../base/day.ts';
import { freshId } from '../../base/id.ts';
import type { Expression } from '../../base/expression.ts';
import { type Issue, errorIssue, warningIssue } from '../../base/issue.ts';
import type { Stance } from '../../record/index.ts';
import { type PackageTest, always } from './condition.ts';
import type { NegotiationFile, PositionEntry } from './negotiation-file.ts';
import { type NameTable, readOptionName, readPartyName, readTest, resolveTest } from './name-table.ts';

/** A party's stance on an option on a day, with its conditions and its evidence. */
export interface Position {
  readonly id: string;
  readonly party: number;
  readonly option: number;
  readonly stance: Stance;
  /** The *if* expression and not the *unless* expression; `always` where neither is given. */
  readonly guard: PackageTest;
  readonly onlyIf?: PackageTest;
  readonly date?: Day;
  readonly evidence: readonly string[];
  readonly guessed: boolean;
  /** Its place in the file; undefined for one that is only thought of. */
  readonly entry?: number;
  /** The stance as it was given, where it is read as another. */
  readonly given?: Stance;
}

export function readPositions(file: NegotiationFile, names: NameTable, issues: Issue[]): readonly Position[] {
  checkIds(file, issues);
  const ids = positionIdsOf(file);
  return file.positions.flatMap((entry, index) => {
    const context = { file, names, path: `positions[${index}]`, issues };
    const position = readPosition(entry, context, ids[index]!);
    return position === undefined || entry.excluded !== undefined ? [] : [{ ...position, entry: index }];
  });
}

/** The id of each position of a file: its own, or one by its place that no other has. */
export function positionIdsOf({ positions }: Pick<NegotiationFile, 'positions'>): readonly string[] {
  const taken = new Set(positions.flatMap(({ id }) => id ?? []));
  return positions.map(({ id }, index) => id ?? freshId(`p${index + 1}`, taken));
}

interface Context {
  readonly file: NegotiationFile;
  readonly names: NameTable;
  readonly path: string;
  readonly issues: Issue[];
}

function readPosition(entry: PositionEntry, context: Context, id: string): Position | undefined {
  const { path } = context;
  const party = readPartyName(entry.party, { ...context, path: `${path}.party` });
  const option = readOptionName(entry.option, { ...context, path: `${path}.option` });
  const guard = readGuard(entry, context);
  const onlyIf =
    entry.onlyIf === undefined ? undefined : readTest(entry.onlyIf, { ...context, path: `${path}.onlyIf` });
  if (entry.onlyIf !== undefined && (entry.stance === 'opposes' || entry.stance === 'rules-out')) {
    context.issues.push(onlyIfAgainst(entry, path));
  }
  if (party === undefined || option === undefined || guard === undefined) return undefined;
  if (entry.onlyIf !== undefined && onlyIf === undefined) return undefined;
  const stance = ownStance(entry, party, option, context);
  return {
    id,
    party,
    option,
    stance,
    ...(stance === entry.stance ? {} : { given: entry.stance }),
    guard,
    ...(onlyIf === undefined ? {} : { onlyIf }),
    ...(entry.date === undefined ? {} : { date: entry.date }),
    evidence: entry.evidence ?? [],
    guessed: entry.guessed === true,
  };
}

/** Orders and overrides name positions by id, so an id that two have names the first alone. */
function checkIds({ positions }: NegotiationFile, issues: Issue[]): void {
  const first = new Map<string, number>();
  positions.forEach(({ id }, index) => {
    if (id === undefined) return;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else
      issues.push(
        warningIssue({
          code: 'duplicate-position',
          path: `positions[${index}].id`,
          says: `The id "${id}" is that of positions[${earlier}] too; where it is named, the first is meant.`,
          remedy: 'Give one of them another id.',
          found: id,
        }),
      );
  });
}

/** The *if* expression and not the *unless* expression; undefined after an issue. */
function readGuard(entry: PositionEntry, context: Context): PackageTest | undefined {
  const given = readPart(entry.if, 'if', context);
  const unless = readPart(entry.unless, 'unless', context);
  if (given === 'fault' || unless === 'fault') return undefined;
  const parts: Expression[] = [];
  if (given !== undefined) parts.push(given.expression);
  if (unless !== undefined) parts.push({ kind: 'not', of: unless.expression });
  if (parts.length === 0) return always;
  return resolveTest(parts.length === 1 ? parts[0]! : { kind: 'and', of: parts }, context);
}

function readPart(
  says: string | undefined,
  part: 'if' | 'unless',
  context: Context,
): PackageTest | 'fault' | undefined {
  if (says === undefined) return undefined;
  return readTest(says, { ...context, path: `${context.path}.${part}` }) ?? 'fault';
}

/** Nobody can commit to another party's choice: that is read as being in favour of it. */
function ownStance(
  entry: PositionEntry,
  party: number,
  option: number,
  { names, path, issues }: Context,
): Stance {
  if (entry.stance !== 'commits' || names.options[option]?.party === party) return entry.stance;
  issues.push(
    warningIssue({
      code: 'commits-for-another',
      path: `${path}.stance`,
      says: `${entry.party} does not control "${entry.option}", so it cannot commit to it; read as "favours".`,
      remedy: 'Write "favours", or correct who controls the option.',
      found: 'commits',
      expected: 'favours',
    }),
  );
  return 'favours';
}

function onlyIfAgainst(entry: PositionEntry, path: string): Issue {
  return errorIssue({
    code: 'only-if-against',
    path: `${path}.onlyIf`,
    says: `"onlyIf" cannot go with "${entry.stance}".`,
    remedy: 'Write "if": the stance against holds where that expression holds.',
    found: 'onlyIf',
    expected: 'if',
  });
}

/**
 * The positions in force on a day, for each party and option: those of the latest date up to it, all of that date
 * together. Undated ones are the oldest.
 */
export function positionsInForce(positions: readonly Position[], asOf: Day): readonly Position[] {
  const latest = new Map<string, Day>();
  const known = positions.filter((position) => position.date === undefined || position.date <= asOf);
  for (const position of known) {
    const key = `${position.party}:${position.option}`;
    const date = position.date ?? '';
    if (date >= (latest.get(key) ?? '')) latest.set(key, date);
  }
  return known.filter(
    (position) => (position.date ?? '') === latest.get(`${position.party}:${position.option}`),
  );
}
