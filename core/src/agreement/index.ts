export { analyzeAgreement } from './agreement.ts';
export {
  type ChangesBetween,
  type PositionChange,
  type StanceShift,
  changesBetween,
} from './changes-between.ts';
export {
  type AgreementSettings,
  type AnalysisAids,
  type Progress,
  defaultAgreementSettings,
} from './agreement-basis.ts';
export { type Architecture, architectureOf, bestPackage } from './architecture.ts';
export { type AskedFact, type Gap, askedFacts, isMilitary } from './architecture-gap.ts';
export { type Commitment, type CommitmentMeans, type Tie, commitmentsOf } from './commitment.ts';
export {
  type Assumption,
  type ConflictOfNegotiation,
  conflictOfNegotiation,
} from './conflict-of-negotiation.ts';
export {
  type Ground,
  type Means,
  type Period,
  type Pledge,
  type Requirement,
  type Resource,
  plainAmount,
} from './means.ts';
export {
  type MeansCourse,
  type MeansStep,
  type ShortStretch,
  courseOf,
  gapOf,
  meansOverTime,
  shortStretchesOf,
  stepsUntil,
} from './means-over-time.ts';
export { mostDemanding, packagesOfMeans } from './means-package.ts';
export {
  type FurtherPledge,
  type Mainstay,
  type OptionSustainability,
  type Sustainability,
  closingPledges,
  furtherTurns,
  mainstaysOf,
  optionSustainabilities,
  sustainabilityOf,
} from './sustainability.ts';
export {
  type CommitmentEntry,
  type FactEntry,
  type PledgeEntry,
  type RequirementEntry,
  type NegotiationFile,
  type OptionEntry,
  type PartyEntry,
  type PositionEntry,
  type Sign,
  commitmentEntry,
  negotiationFile,
} from './negotiation-file.ts';
export { type Negotiation, type Option, type Party, negotiationOn, readNegotiation } from './negotiation.ts';
export { type Package, isTaken, lettersOf, readPackage } from './package.ts';
export { type PartyReason, type PriorityReason, packageReasons } from './package-reason.ts';
export { type PackageShift, changeReportOf, packageShifts } from './package-shift.ts';
export { isUnweighed } from './derived-position.ts';
export { type HeldPriority, heldPriorities } from './held-priority.ts';
export { type Position, positionIdsOf, positionsInForce } from './position.ts';
export { preferencesIn } from './preference-list.ts';
export type {
  ListedPosition,
  ListedPriority,
  PartyPreference,
  PreferenceBranch,
} from './preference-report.ts';
export { bestPackageOf, previewBetween, previewOf, whatIfReason } from './preview.ts';
export {
  type AgreementReport,
  type ChangeReport,
  type ChangeSet,
  type FunnelCounts,
  type Guarantee,
  type NextQuestion,
  type Obstacle,
  type PackageVerdict,
  type Preview,
  type Share,
  type Way,
  type WayStep,
  agreementReport,
  packageVerdict,
} from './report.ts';
export { type DecisiveTier, decisiveTiers } from './decisive-tier.ts';
export { type ExampleWorlds, exampleWorlds } from './example-world.ts';
export {
  type PackageInWorlds,
  type PackageRival,
  type StableFor,
  lookAtPackage,
  packageInWorlds,
} from './package-rival.ts';
export { type PartyComparison, preferencesBetween } from './package-preference.ts';
export { type PartyPriority, prioritiesOfParty, unknownOptionsOf } from './party-priority.ts';
export { prioritiesOfPosition } from './priority.ts';
export { shortfallsOf } from './means.ts';
export {
  type NumberedWorld,
  type NumberedWorlds,
  type PartyInWorld,
  type PriorityInWorld,
  openWorlds,
  settingsBehind,
  worldNumbered,
} from './world-in-words.ts';
export { type DraftSettings, draftNegotiation, refreshPositions } from './draft.ts';
export { type TimelineSettings, defaultTimelineSettings, replayNegotiation } from './timeline.ts';
export { type Milestone, type TimelineDay, type TimelineReport, timelineReport } from './timeline-report.ts';
export { type AskedPoint, type Supposition, suppose, suppositionsOf } from './supposition.ts';
export { readSuppositions } from './supposition-text.ts';
