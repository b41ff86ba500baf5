import { type Architecture, architectureOf, readPackage } from '@entente/core/agreement';
import type { Outcome } from '@entente/core/base/issue';
import {
  type ArchitectureReport,
  type BriefMaterial,
  type Language,
  architectureReportOf,
  composeArchitecture,
  isRightToLeft,
  sayIn,
  wordDocument,
} from '@entente/core/publication';
import { materialOf, readLanguage } from './compose-document.ts';
import type { WrittenDocument } from './document-file.ts';
import { loadNegotiation } from './load-negotiation.ts';
import { agreementOf } from './request-agreement.ts';
import type { Workspace } from './workspace.ts';

export interface ArchitectureRequest {
  /** In letters; the one with the best prospects if left out. */
  readonly package?: string | undefined;
  readonly language?: string | undefined;
}

/** An architecture for the workspace's pages. */
export type WordedArchitecture = ArchitectureReport & { readonly direction: 'ltr' | 'rtl' };

/**
 * The architecture of a package of a negotiation as it stands, in a language. Waits for the analysis; where that did not
 * look for the guarantees of the package, for one that does.
 */
export async function requestArchitecture(
  workspace: Workspace,
  id: string,
  request: ArchitectureRequest,
): Promise<Outcome<WordedArchitecture>> {
  const language = readLanguage(request.language);
  if (!language.ok) return language;
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  const material = await materialOf(workspace, loaded.value.record, `${id} as of now`);
  if (!material.ok) return material;
  const { negotiation, agreement } = material.value;
  const first = architectureOf(negotiation, agreement, request.package);
  if (!first.ok) return first;
  const { state, verdict } = first.value;
  if (verdict.guaranteesAsked !== false)
    return { ...first, value: worded(material.value, first.value, language.value) };
  const goal = readPackage(state, negotiation.options.length)!;
  const again = await agreementOf(workspace, negotiation.file, `${id} architecture of ${state}`, goal).report;
  if (!again.ok) return again;
  const asked = architectureOf(negotiation, again.value, state);
  return asked.ok
    ? { ...asked, value: worded({ ...material.value, agreement: again.value }, asked.value, language.value) }
    : asked;
}

function worded(material: BriefMaterial, architecture: Architecture, language: Language): WordedArchitecture {
  const say = sayIn(language);
  const document = wordDocument(composeArchitecture(material, architecture), say);
  return {
    ...architectureReportOf(material, architecture, { document, language, say }),
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
  };
}

/** The architecture as it is written to a file. */
export function writtenArchitecture({
  direction: _direction,
  ...report
}: WordedArchitecture): WrittenDocument {
  return { document: report.document, language: report.language as Language, report };
}
