export { analyzeAgreement } from './agreement.ts';
export {
  type ChangesBetween,
  type PositionChange,
  type StanceShift,
  changesBetween,
} from './comparison/changes-between.ts';
export {
  type AgreementSettings,
  type AnalysisAids,
  type Progress,
  defaultAgreementSettings,
} from './world/agreement-basis.ts';
export { type Architecture, architectureOf } from './architecture/architecture.ts';
export { bestPackage, leadingPackages } from './funnel/leading-package.ts';
export { type AskedFact, type Gap, askedFacts, isMilitary } from './architecture/architecture-gap.ts';
export { type Commitment, type CommitmentMeans, type Tie, commitmentsOf } from './architecture/commitment.ts';
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
} from './negotiation/means.ts';
export {
  type MeansCourse,
  type MeansStep,
  type ShortStretch,
  courseOf,
  gapOf,
  meansOverTime,
  shortStretchesOf,
  stepsUntil,
} from './means/means-over-time.ts';
export { type LeastChange, leastChangeFor } from './change/least-change.ts';
export { negotiationAfter } from './change/negotiation-after.ts';
export { lostEvidence } from './negotiation/lost-evidence.ts';
export { mostDemanding, packagesOfMeans } from './means/means-package.ts';
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
} from './means/sustainability.ts';
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
} from './negotiation/negotiation-file.ts';
export {
  type Negotiation,
  type Option,
  type Party,
  negotiationOn,
  readNegotiation,
} from './negotiation/negotiation.ts';
export { type Package, isTaken, lettersOf, readPackage } from './negotiation/package.ts';
export { type PartyReason, type PriorityReason, packageReasons } from './funnel/package-reason.ts';
export { type PackageShift, changeReportOf, packageShifts } from './comparison/package-shift.ts';
export { isUnweighed } from './negotiation/derived-position.ts';
export { type HeldPriority, heldPriorities } from './preference/held-priority.ts';
export { type Position, positionIdsOf, positionsInForce } from './negotiation/position.ts';
export { preferencesIn } from './preference/preference-list.ts';
export type {
  ListedPosition,
  ListedPriority,
  PartyPreference,
  PreferenceBranch,
} from './preference/preference-report.ts';
export { previewBetween, previewOf, whatIfReason } from './comparison/preview.ts';
export {
  type AgreementReport,
  type ChangeReport,
  type ChangeSearch,
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
export { type DecisiveTier, decisiveTiers } from './funnel/decisive-tier.ts';
export { type ExampleWorlds, exampleWorlds } from './world/example-world.ts';
export {
  type PackageInWorlds,
  type PackageRival,
  type StableFor,
  lookAtPackage,
} from './comparison/package-rival.ts';
export { type PartyComparison, preferencesBetween } from './comparison/package-preference.ts';
export { type PartyPriority, prioritiesOfParty, unknownOptionsOf } from './preference/party-priority.ts';
export { prioritiesOfPosition } from './preference/priority.ts';
export { shortfallsOf } from './negotiation/means.ts';
export {
  type NumberedWorld,
  type NumberedWorlds,
  type PartyInWorld,
  type PriorityInWorld,
  openWorlds,
  settingsBehind,
  worldNumbered,
} from './world/world-in-words.ts';
export { type DraftSettings, draftNegotiation, refreshPositions } from './negotiation/draft.ts';
export {
  type TimelineSettings,
  type TimelineSoFar,
  defaultTimelineSettings,
  replayNegotiation,
} from './timeline/timeline.ts';
export {
  type Milestone,
  type TimelineDay,
  type TimelineReport,
  timelineReport,
} from './timeline/timeline-report.ts';
export { type AskedPoint, type Supposition, suppose, suppositionsOf } from './question/supposition.ts';
export { printSuppositions, readSuppositions, splitSuppositions } from './question/supposition-text.ts';
