import { readNegotiation } from '@entente/core/agreement';
import type { Issue, Outcome } from '@entente/core/base/issue';
import { errorIssue } from '@entente/core/base/issue';
import {
  type BriefMaterial,
  type Document,
  type Language,
  type WordedDocument,
  composeBrief,
  isLanguage,
  isRightToLeft,
  languages,
  sayIn,
  wordDocument,
} from '@entente/core/publication';
import type { NegotiationRecord } from '@entente/core/record';
import { modelOfRecord } from './model-of-record.ts';
import { agreementOf } from './request-agreement.ts';
import type { Workspace } from './workspace.ts';

/** A document in one language, and the direction it is read in. */
export interface WordedBrief {
  readonly document: WordedDocument;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
}

/** The brief of a record, in no language yet, as `materialOf` has its material. */
export async function composeDocument(
  workspace: Workspace,
  record: NegotiationRecord,
  topic: string,
): Promise<Outcome<Document>> {
  const material = await materialOf(workspace, record, topic);
  return material.ok ? { ...material, value: composeBrief(material.value) } : material;
}

/**
 * What a brief of a record is made of. Waits for the analysis.
 *
 * @param topic What it is for, as `agreementOf` takes it.
 */
export async function materialOf(
  workspace: Workspace,
  record: NegotiationRecord,
  topic: string,
): Promise<Outcome<BriefMaterial>> {
  const request = agreementOf(workspace, modelOfRecord(record), topic);
  const negotiation = readNegotiation(request.model);
  if (!negotiation.ok) return negotiation;
  const agreement = await request.report;
  if (!agreement.ok) return agreement;
  const { articles, statements } = record;
  const material = { negotiation: negotiation.value, agreement: agreement.value, articles, statements };
  return { ok: true, value: material, warnings: [] };
}

export function wordIn(language: Language, document: Document): WordedBrief {
  return {
    document: wordDocument(document, sayIn(language)),
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
  };
}

/** The language asked for; English where none is. */
export function readLanguage(language = 'en'): Outcome<Language> {
  if (isLanguage(language)) return { ok: true, value: language, warnings: [] };
  return { ok: false, issues: [unknownLanguage(language)] };
}

export function unknownLanguage(language: string): Issue {
  return errorIssue({
    code: 'language',
    path: 'language',
    says: `Documents cannot be put into "${language}".`,
    remedy: `Choose one of: ${languages.join(', ')}.`,
    found: language,
  });
}
