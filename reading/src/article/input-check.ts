import { type Issue, errorIssue } from '@entente/core/base/issue';

/** The longest input that is read, in UTF-16 units: about 50 MB of plain text. */
export const longestInput = 50_000_000;

/** What makes an input unreadable as an article: nothing in it, too much, or no text at all. */
export function inputIssuesOf(text: string): readonly Issue[] {
  if (text.trim() === '') {
    return [
      errorIssue({
        code: 'empty',
        path: 'text',
        says: 'There is nothing to read.',
        remedy: 'Give the text of an article.',
      }),
    ];
  }
  if (text.length > longestInput) {
    return [
      errorIssue({
        code: 'too-large',
        path: 'text',
        says: `The input has ${text.length} characters; at most ${longestInput} (50 MB) are read.`,
        remedy: 'Give one article at a time.',
        found: String(text.length),
        expected: `at most ${longestInput}`,
      }),
    ];
  }
  if (!isBinary(text)) return [];
  return [
    errorIssue({
      code: 'binary',
      path: 'text',
      says: 'The input is not text: it holds bytes that no article has.',
      remedy: 'Give plain text, HTML, Markdown, PDF or Word (.docx); export other documents as text first.',
    }),
  ];
}

/** A NUL, or more than a tenth of the beginning in control characters or undecodable bytes. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const beginning = text.slice(0, 10_000);
  // oxlint-disable-next-line no-control-regex -- control characters are what is counted
  const odd = beginning.match(/[\u0001-\u0008\u000e-\u001f\u007f\ufffd]/gu)?.length ?? 0;
  return odd * 10 > beginning.length;
}
