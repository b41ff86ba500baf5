export { type BriefMaterial } from './brief/material.ts';
export { composeBrief } from './brief/brief.ts';
export { type BriefReport, briefReport, briefReportOf } from './brief/brief-report.ts';
export type { Claim, ClaimValue, Worded } from './claim.ts';
export {
  type Block,
  type Cell,
  type Document,
  type Section,
  type SourceNote,
  type WordedDocument,
  mapDocument,
} from './document.ts';
export { type Html, type HtmlPart, html, rawHtml } from './rendering/html-template.ts';
export { type HtmlSettings, renderDocumentBody, renderHtml } from './rendering/html.ts';
export { renderMarkdown } from './rendering/markdown.ts';
export { styleSheet } from './rendering/style-sheet.ts';
export { type Messages, type Say, createSay, isRightToLeft, wordDocument } from './say.ts';
export { type Language, isLanguage, languages, sayIn, wordings } from './wording/index.ts';
