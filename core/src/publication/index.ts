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
export { type Messages, type Say, createSay, isRightToLeft, wordDocument } from './say.ts';
