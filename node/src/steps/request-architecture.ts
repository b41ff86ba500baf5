import { type Architecture, architectureOf } from '@entente/core/agreement';
import type { Outcome } from '@entente/core/base/issue';
import {
  type ArchitectureReport,
  type BriefMaterial,
  type Language,
  architectureReportOf,
  composeArchitecture,
  isRightToLeft,
  renderHtml,
  renderMarkdown,
  sayIn,
  wordDocument,
} from '@entente/core/publication';
import { materialOf, readLanguage } from './compose-document.ts';
import { loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

export interface ArchitectureRequest {
  /** In letters; the one with the best prospects if left out. */
  readonly package?: string | undefined;
  readonly language?: string | undefined;
}

/** An architecture for the workspace's pages. */
export type WordedArchitecture = ArchitectureReport & { readonly direction: 'ltr' | 'rtl' };

/** The architecture of a package of a negotiation as it stands, in a language. Waits for the analysis. */
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
  const architecture = architectureOf(material.value.negotiation, material.value.agreement, request.package);
  if (!architecture.ok) return architecture;
  return { ...architecture, value: worded(material.value, architecture.value, language.value) };
}

function worded(material: BriefMaterial, architecture: Architecture, language: Language): WordedArchitecture {
  const say = sayIn(language);
  const document = wordDocument(composeArchitecture(material, architecture), say);
  return {
    ...architectureReportOf(material, architecture, { document, language, say }),
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
  };
}

/** How an architecture can be had as a file. */
export const architectureFormats = ['html', 'md', 'docx', 'json'] as const;

/** The architecture as a file. */
export async function architectureFile(
  { direction: _, ...report }: WordedArchitecture,
  format: (typeof architectureFormats)[number],
): Promise<string | Uint8Array> {
  const { document } = report;
  const language = report.language as Language;
  const say = sayIn(language);
  switch (format) {
    case 'html':
      return renderHtml(document, { language, say });
    case 'md':
      return renderMarkdown(document, say);
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'docx': {
      const { writeWordFile } = await import('../io/word-file.ts');
      return writeWordFile(document, { language, say });
    }
  }
}
