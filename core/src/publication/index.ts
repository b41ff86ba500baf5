export { type BriefMaterial } from './brief/material.ts';
export type { Earlier } from './brief/change-section.ts';
export {
  type ArchitectureReport,
  architectureReport,
  architectureReportOf,
} from './architecture/architecture-report.ts';
export { composeArchitecture } from './architecture/compose-architecture.ts';
export { adviceBehind } from './explanation/asked-advice.ts';
export { type Explain, openExplanations } from './explanation/explanation.ts';
export { withExplainHint } from './explanation/explain-hint.ts';
export { explainId } from './explanation/explain-id.ts';
export { composeBrief } from './brief/brief.ts';
export { priorityPhrase } from './brief/phrase.ts';
export { tellsWord } from './brief/tells-word.ts';
export { type BriefReport, briefReport, briefReportOf } from './brief/brief-report.ts';
export type { Claim, ClaimValue, Worded } from './claim.ts';
export {
  type Block,
  type Cell,
  type CourseBlock,
  type Document,
  type Section,
  type SourceNote,
  type WordedDocument,
  mapDocument,
} from './document.ts';
export { withClaimIds } from './edition/claim-id.ts';
export {
  type ChallengeForm,
  challengeFaults,
  longestChallenge,
  renderChallengeForm,
  renderChallengeStatus,
} from './edition/challenge-page.ts';
export { type EditionCopy, editionCopy, editionCopyOf } from './edition/edition-copy.ts';
export { renderEditionFeed } from './edition/edition-feed.ts';
export { type EditionPlace, renderEditionPage } from './edition/edition-page.ts';
export { renderIndexPage } from './edition/index-page.ts';
export { renderMissingPage } from './edition/missing-page.ts';
export { type Notice, renderNoticePage } from './edition/notice-page.ts';
export type { Operator } from './edition/operator.ts';
export { publicAddress } from './edition/public-address.ts';
export type { PublicSite } from './edition/public-page.ts';
export { publicStyleSheet } from './edition/public-style-sheet.ts';
export {
  type Edition,
  type Publication,
  documentIn,
  languageShownOf,
  latestEditionOf,
} from './edition/edition.ts';
export { composePaper } from './paper/options-paper.ts';
export type { PaperMaterial } from './paper/paper.ts';
export { type ReplayMaterial, composeReplay } from './replay/replay.ts';
export { type CoursePicture, coursePictureOf } from './rendering/course-picture.ts';
export { type OwnedCourse, courseId, pledgeId, requirementId } from './means/means-id.ts';
export { type CourseOutline, courseOutlineOf } from './means/course-block.ts';
export { type Html, type HtmlPart, html, rawHtml } from './rendering/html-template.ts';
export { type HtmlSettings, renderDocumentBody, renderHtml } from './rendering/html.ts';
export { noteText } from './rendering/note.ts';
export { renderMarkdown } from './rendering/markdown.ts';
export { styleSheet } from './rendering/style-sheet.ts';
export { type Messages, type Say, createSay, isRightToLeft, wordDocument } from './say.ts';
export { type Language, isLanguage, languages, sayIn, wordings } from './wording/index.ts';
export {
  type PageLanguage,
  isPageLanguage,
  pageLanguages,
  pageWordings,
  sayPageIn,
} from './wording/page/index.ts';
export { wordedDocument } from './worded-document.ts';
