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
export { type DraftSettings, draftNegotiation, refreshPositions } from './draft.ts';
export { type TimelineSettings, defaultTimelineSettings, replayNegotiation } from './timeline.ts';
export { type Milestone, type TimelineDay, type TimelineReport, timelineReport } from './timeline-report.ts';
