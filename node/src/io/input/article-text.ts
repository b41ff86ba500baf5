import type { Day } from '@entente/core/base/day';
import { type Issue, type Outcome, warningIssue } from '@entente/core/base/issue';
import { type GivenArticle, type InputKind, kindOf } from './input-kind.ts';
import { type DecodedText, decodeText } from './text-encoding.ts';

/** What reading takes, and what the input says of itself. */
export interface ArticleText {
  readonly kind: InputKind;
  /** `manuscript`: markup made of a written paper, all of it the article. */
  readonly format: 'text' | 'html' | 'manuscript';
  readonly text: string;
  readonly title?: string;
  readonly published?: Day;
  readonly source?: string;
}

/**
 * The text of an article given as bytes: plain text, a page of HTML, Markdown, PDF or Word (.docx), in whichever
 * encoding. Plain text stays as it is, so that offsets into it fall in the file.
 *
 * Errors: `not-readable`, and those of `readPdf` and `readWord`. Warnings: `encoding-guessed`, `encoding-refuted`.
 */
export async function articleTextOf(given: GivenArticle): Promise<Outcome<ArticleText>> {
  const kind = kindOf(given);
  if (typeof kind === 'object') return { ok: false, issues: [kind] };
  const { bytes, name, contentType } = given;
  switch (kind) {
    case 'pdf':
      return (await import('./pdf-text.ts')).readPdf(bytes, name);
    case 'word':
      return (await import('./word-text.ts')).readWord(bytes, name);
    case 'markdown':
    case 'html':
    case 'text': {
      const decoded = decodeText(bytes, charsetOf(contentType));
      const warnings = encodingIssuesOf(decoded, name);
      if (kind !== 'markdown')
        return { ok: true, value: { kind, format: kind, text: decoded.text }, warnings };
      const { readMarkdown } = await import('./markdown-text.ts');
      return { ok: true, value: readMarkdown(decoded.text), warnings };
    }
  }
}

function charsetOf(contentType = ''): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(contentType)?.[1];
}

/** What a person should know of how a text was decoded. */
export function encodingIssuesOf({ encoding, known, refuted }: DecodedText, name: string): readonly Issue[] {
  const remedy = 'If letters look wrong, save it as UTF-8.';
  if (refuted !== undefined) {
    const says = `"${name}" says that it is ${refuted}, and is not; it was read as ${encoding}.`;
    return [warningIssue({ code: 'encoding-refuted', path: name, says, remedy, found: refuted })];
  }
  if (known !== 'guessed') return [];
  const says = `"${name}" does not say how its letters are encoded; it was read as ${encoding}.`;
  return [warningIssue({ code: 'encoding-guessed', path: name, says, remedy, found: encoding })];
}
