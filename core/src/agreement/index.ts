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
export {
  type Assumption,
  type ConflictOfNegotiation,
  conflictOfNegotiation,
} from './conflict-of-negotiation.ts';
export {
  type NegotiationFile,
  type OptionEntry,
  type PartyEntry,
  type PositionEntry,
  type Sign,
  negotiationFile,
} from './negotiation-file.ts';
export { type Negotiation, type Option, type Party, negotiationOn, readNegotiation } from './negotiation.ts';
export { type Package, isTaken, lettersOf, readPackage } from './package.ts';
export { type PartyReason, type PriorityReason, packageReasons } from './package-reason.ts';
export { type PackageShift, changeReportOf, packageShifts } from './package-shift.ts';
export { type Position, positionsInForce } from './position.ts';
export {
  type AgreementReport,
  type ChangeReport,
  type ChangeSet,
  type FunnelCounts,
  type Guarantee,
  type NextQuestion,
  type PackageVerdict,
  type Share,
  agreementReport,
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
export { type PartyPreference, preferencesBetween } from './package-preference.ts';
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
