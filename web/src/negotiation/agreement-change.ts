import type {
  AgreementReport,
  FunnelCounts,
  NegotiationFile,
  PositionEntry,
  Share,
} from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import type { StatementRecord } from '@entente/core/record';

/** What a person saw of a negotiation: the report, and what it rested on. */
export interface SeenAgreement {
  readonly report: AgreementReport;
  readonly model: NegotiationFile;
  readonly statements: readonly StatementRecord[];
}

export interface ShareChange {
  readonly from: number;
  readonly to: number;
}

/** What is other than when a person last looked, and what it comes from. */
export interface AgreementChange {
  readonly someAgreement?: ShareChange & {
    /** Both were found in drawn worlds, and their intervals overlap. */
    readonly isWithinSampling: boolean;
  };
  /** By package, in how many worlds it is acceptable to all; those whose per cents differ. */
  readonly packages: ReadonlyMap<string, ShareChange>;
  /** By the id that asks what stands behind a figure, the share that it was; those whose per cents differ. */
  readonly figures: ReadonlyMap<string, number>;
  /** The steps of the funnel that other packages pass than before, by how many. */
  readonly funnel: readonly FunnelChange[];
  readonly positions: readonly PositionDifference[];
  /** Ids of statements that were decided, corrected, added or taken back. */
  readonly statements: readonly string[];
  /** What of the model differs beside its positions. */
  readonly model: readonly ModelPart[];
}

/** Of the analyst's file: who controls what, what excludes what, means, and what was settled, ordered or assumed. */
export type ModelPart = 'options' | 'rules' | 'means' | 'judgement';

const membersOf: Readonly<Record<ModelPart, readonly (keyof NegotiationFile)[]>> = {
  options: ['parties', 'statusQuo'],
  rules: ['rules', 'guessedRules'],
  means: ['resources', 'requires', 'pledges', 'period'],
  judgement: ['priorities', 'order', 'overrides', 'signs', 'prior'],
};

/** How many packages could pass a step of the funnel, likely do and surely do, before and now. */
export interface FunnelChange {
  readonly step: 'acceptable' | 'efficient' | 'holds';
  readonly from: FunnelCounts;
  readonly to: FunnelCounts;
}

/** Another stance of a party on an option; none where there is no position. */
export interface PositionDifference {
  readonly party: string;
  readonly option: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Undefined where no figure and no position is another one. */
export function agreementChange(before: SeenAgreement, now: SeenAgreement): AgreementChange | undefined {
  const packages = packageChanges(before.report, now.report);
  const someAgreement = headlineChange(before.report.someAgreement, now.report.someAgreement);
  const change = {
    ...(someAgreement === undefined ? {} : { someAgreement }),
    packages,
    figures: figuresBefore(before.report, now.report, packages),
    funnel: funnelChanges(before.report, now.report),
    positions: positionDifferences(before.model.positions, now.model.positions),
    statements: changedStatements(before.statements, now.statements),
    model: changedParts(before.model, now.model),
  };
  const { figures, funnel, positions } = change;
  const isNothing = packages.size + figures.size + funnel.length + positions.length === 0;
  return isNothing ? undefined : change;
}

const percent = (share: number): number => Math.round(share * 100);

function headlineChange(before: Share, now: Share): AgreementChange['someAgreement'] {
  if (percent(before.share) === percent(now.share)) return undefined;
  const overlap =
    (before.low ?? before.share) <= (now.high ?? now.share) &&
    (now.low ?? now.share) <= (before.high ?? before.share);
  return { from: before.share, to: now.share, isWithinSampling: !before.exact && !now.exact && overlap };
}

function packageChanges(before: AgreementReport, now: AgreementReport): ReadonlyMap<string, ShareChange> {
  const changes = new Map<string, ShareChange>();
  if (before.options.join('\n') !== now.options.join('\n')) return changes;
  const known = new Map(before.packages.map(({ state, acceptable }) => [state, acceptable.share]));
  for (const { state, acceptable } of now.packages) {
    const from = known.get(state) ?? 0;
    if (percent(from) !== percent(acceptable.share)) changes.set(state, { from, to: acceptable.share });
  }
  // What was acceptable in some world and is not listed any more is acceptable in none, or not feasible.
  const listed = new Set(now.packages.map(({ state }) => state));
  for (const [state, from] of known)
    if (!listed.has(state) && percent(from) > 0) changes.set(state, { from, to: 0 });
  return changes;
}

/** All shares of the report that the pages lead on from, as they were where they are others now. */
function figuresBefore(
  before: AgreementReport,
  now: AgreementReport,
  packages: AgreementChange['packages'],
): ReadonlyMap<string, number> {
  if (before.options.join('\n') !== now.options.join('\n')) return new Map();
  const was = figuresOf(before);
  const figures = new Map<string, number>();
  for (const [state, { from }] of packages) figures.set(explainId.figure(state, 'acceptable'), from);
  for (const [id, share] of figuresOf(now)) {
    const from = was.get(id);
    if (from !== undefined && percent(from) !== percent(share)) figures.set(id, from);
  }
  return figures;
}

function figuresOf({ someAgreement, packages, parties }: AgreementReport): ReadonlyMap<string, number> {
  const figures = new Map<string, number>([[explainId.someAgreement, someAgreement.share]]);
  for (const { state, acceptable, efficient, allThree, equilibrium, blockedBy } of packages) {
    figures.set(explainId.figure(state, 'acceptable'), acceptable.share);
    figures.set(explainId.figure(state, 'efficient'), efficient.share);
    figures.set(explainId.figure(state, 'lasting'), allThree.seq.share);
    for (const concept of concepts)
      figures.set(explainId.equilibrium(state, concept), equilibrium[concept].share);
    for (const party of parties) {
      const blocks = blockedBy.find((entry) => entry.party === party)?.share.share ?? 0;
      figures.set(explainId.blocked(state, party), 1 - blocks);
    }
  }
  return figures;
}

const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;
const steps = ['acceptable', 'efficient', 'holds'] as const;

function funnelChanges(
  { funnel: before }: AgreementReport,
  { funnel: now }: AgreementReport,
): readonly FunnelChange[] {
  return steps.flatMap((step) => {
    const [from, to] = [before[step], now[step]];
    const isSame = from.could === to.could && from.likely === to.likely && from.surely === to.surely;
    return isSame ? [] : [{ step, from, to }];
  });
}

function positionDifferences(
  before: readonly PositionEntry[],
  now: readonly PositionEntry[],
): readonly PositionDifference[] {
  const cells = new Map<string, { party: string; option: string }>();
  for (const { party, option } of [...before, ...now]) cells.set(`${party}\n${option}`, { party, option });
  return [...cells.values()].flatMap(({ party, option }) => {
    const [from, to] = [before, now].map((entries) =>
      entries
        .filter((entry) => entry.party === party && entry.option === option && entry.excluded === undefined)
        .map(wordsOf)
        .toSorted(),
    );
    if (from === undefined || to === undefined || from.join('\n') === to.join('\n')) return [];
    return [{ party, option, from: from.map(stanceIn), to: to.map(stanceIn) }];
  });
}

/** All of a position that the analysis looks at, the stance first. */
function wordsOf(entry: PositionEntry): string {
  return JSON.stringify([entry.stance, entry.if, entry.unless, entry.onlyIf, entry.date]);
}

function stanceIn(words: string): string {
  return (JSON.parse(words) as readonly [string])[0];
}

function changedStatements(
  before: readonly StatementRecord[],
  now: readonly StatementRecord[],
): readonly string[] {
  const contentOf = ({ status, statement }: StatementRecord): string => JSON.stringify([status, statement]);
  const known = new Map(before.map((record) => [record.id, contentOf(record)]));
  const current = new Map(now.map((record) => [record.id, contentOf(record)]));
  return [...new Set([...known.keys(), ...current.keys()])].filter((id) => known.get(id) !== current.get(id));
}

function changedParts(before: NegotiationFile, now: NegotiationFile): readonly ModelPart[] {
  return (Object.keys(membersOf) as ModelPart[]).filter((part) =>
    membersOf[part].some((member) => JSON.stringify(before[member]) !== JSON.stringify(now[member])),
  );
}
