import type { NegotiationFile, PositionEntry } from '@entente/core/agreement';
import type { Tone } from '../../part/stance-mark.tsx';
import type { StatementRecord } from '@entente/core/record';

/** Where one party stands on one option, and what that rests on. */
export interface PositionCell {
  readonly party: string;
  readonly option: string;
  /** `unknown` where nothing is known, `mixed` where positions of the same day contradict each other. */
  readonly tone: Tone;
  readonly positions: readonly PositionEntry[];
  /** Known, but left out of the analysis, each with its reason. */
  readonly setAside: readonly PositionEntry[];
  readonly evidence: readonly StatementRecord[];
  /** Whether a person stands behind it: accepted or corrected a statement, or entered the position by hand. */
  readonly confirmed: boolean;
}

export interface MatrixOption {
  readonly name: string;
  readonly says: string;
  readonly party: string;
}

export interface PositionMatrix {
  readonly options: readonly MatrixOption[];
  readonly rows: readonly { readonly party: string; readonly cells: readonly PositionCell[] }[];
}

type Sourced = Pick<StatementRecord, 'id' | 'status'>;

/** Parties by options. In force are the positions of the latest day up to the model's; undated ones are the oldest. */
export function positionMatrixOf(
  model: NegotiationFile,
  statements: readonly StatementRecord[],
): PositionMatrix {
  const byId = new Map(statements.map((entry) => [entry.id, entry]));
  const options = model.parties.flatMap((party) =>
    party.options.map(({ name, says }) => ({ name, says: says ?? name, party: party.name })),
  );
  const upToNow = model.positions.filter(({ date = '' }) => date <= model.asOf);
  const rows = model.parties.map(({ name: party }) => ({
    party,
    cells: options.map((option) => cellOf(upToNow, party, option, byId)),
  }));
  return { options, rows };
}

function cellOf(
  all: readonly PositionEntry[],
  party: string,
  option: MatrixOption,
  byId: ReadonlyMap<string, StatementRecord>,
): PositionCell {
  const qualified = `${option.party}.${option.name}`;
  const own = all.filter(
    (one) => one.party === party && (one.option === option.name || one.option === qualified),
  );
  const positions = inForce(own.filter(({ excluded }) => excluded === undefined));
  const setAside = own.filter(({ excluded }) => excluded !== undefined);
  const evidence = [...positions, ...setAside]
    .flatMap((position) => position.evidence ?? [])
    .map((id) => byId.get(id))
    .filter((entry) => entry !== undefined);
  return {
    party,
    option: option.name,
    tone: toneOf(positions),
    positions,
    setAside,
    evidence,
    confirmed: positions.length > 0 && positions.every((position) => isConfirmed(position, byId)),
  };
}

function inForce(positions: readonly PositionEntry[]): readonly PositionEntry[] {
  const latest = positions.reduce((day, { date = '' }) => (date > day ? date : day), '');
  return positions.filter(({ date = '' }) => date === latest);
}

function isConfirmed({ evidence = [] }: PositionEntry, byId: ReadonlyMap<string, Sourced>): boolean {
  if (evidence.length === 0) return true;
  return evidence.some((id) => {
    const status = byId.get(id)?.status;
    return status === 'accepted' || status === 'edited';
  });
}

/** The stance of all positions where they agree; where they differ for and against, mixed; else the clearer one. */
export function toneOf(positions: readonly Pick<PositionEntry, 'stance'>[]): Tone {
  const stances = new Set(positions.map(({ stance }) => stance));
  const against = stances.has('rules-out') || stances.has('opposes');
  const inFavour = stances.has('commits') || stances.has('favours');
  if (against && inFavour) return 'mixed';
  const clearest = (['rules-out', 'commits', 'opposes', 'favours', 'open'] as const).find((one) =>
    stances.has(one),
  );
  return clearest ?? 'unknown';
}
