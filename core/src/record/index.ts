export { printLog, readLog } from './archive.ts';
export {
  type Article,
  type Furniture,
  type Unread,
  article,
  day,
  daySchema,
  furnitureKinds,
} from './article.ts';
export { addStatement, correctStatement, statementAddition, statementCorrection } from './correction.ts';
export {
  type CorrectedPart,
  type Decision,
  correctedParts,
  decision,
  decisionsOf,
  partsChanged,
} from './decision.ts';
export {
  type Answer,
  type BodyOf,
  type Delegation,
  type EntryBody,
  type EntryKind,
  type Opaque,
  type Released,
  answer,
  answerKinds,
  entryBody,
  outcomes,
} from './entry-body.ts';
export {
  type Entry,
  type Instant,
  entry,
  entryDigestOf,
  printEntry,
  readEntry,
  readInstant,
} from './entry.ts';
export {
  type Announced,
  type FeedRecord,
  type Look,
  type Settled,
  announced,
  followedIn,
  newIn,
  settled,
} from './feed.ts';
export {
  type Comparison,
  type ModelReading,
  compareReadings,
  comparison,
  modelReading,
} from './comparison.ts';
export { type Intake, type IntakeItem, intake, intakeOutcomes } from './intake.ts';
export { type Grading, credibilities, gradeOf, grading, reliabilities } from './grading.ts';
export { type Addition, type Log, appendEntries, appendEntry, entriesAfter, verifyLog } from './log.ts';
export {
  type Position,
  type PositionHistory,
  confirmed,
  positionHistoriesOf,
  positionsInForce,
  positionsOf,
} from './position.ts';
export { proposalsOf } from './proposal.ts';
export { type Supersession, supersessionsOf } from './supersession.ts';
export {
  type ConfidenceBin,
  type Proportion,
  type ReadingAccuracy,
  type Tally,
  type TallyOf,
  readingAccuracyOf,
} from './reading-accuracy.ts';
export {
  type Deadline,
  type Event,
  type Reading,
  type ReadOption,
  type ReadRule,
  deadline,
  event,
  readOption,
  reading,
} from './reading.ts';
export {
  type ArticleRecord,
  type ChallengeRecord,
  type EditionRecord,
  type HistoryStep,
  type NegotiationRecord,
  type ResponseRecord,
  type RoundRecord,
  type StatementRecord,
  type View,
  isVisible,
  recordOf,
} from './record.ts';
export { sentenceAround, sentencesIn } from './sentence.ts';
export { type Span, span, textAt } from './span.ts';
export { type Stance, stance, stances, stepsBetween } from './stance.ts';
export {
  type Standing,
  type StatementChange,
  type StatementStatus,
  changeStanding,
  changesNothing,
} from './statement-change.ts';
export { type Condition, type Speaker, type Statement, type When, statement } from './statement.ts';
export { type UndoStack, exampleAuthor, undoStackOf } from './undo-stack.ts';
export { type Family, type FamilyMember, type Kinship, familiesOf, familyByArticle } from './family.ts';
export {
  type OptionGroup,
  type OptionMerges,
  areApart,
  noMerges,
  optionGroupsOf,
  optionMeantBy,
} from './option-merge.ts';
export { likelyOne, optionLikeness, termsLikeness } from './option-likeness.ts';
export { type OptionMergeProposal, proposeOptionMerges } from './option-merge-proposal.ts';
export {
  type OptionMergeReport,
  optionMergeDecisions,
  optionMergeReport,
  optionMergeReportOf,
} from './option-merge-report.ts';
export { type OptionTerms, termsOf } from './option-term.ts';
export { actNamed, stemOf, thingNamed } from './option-word.ts';
export type { Origin } from './origin.ts';
export { type Retelling, retellingsOf, retoldBy } from './retelling.ts';
export {
  type EventAccount,
  type EventDifference,
  type EventReport,
  type WitnessedEvent,
  witnessedEventsOf,
} from './witnessed-event.ts';
