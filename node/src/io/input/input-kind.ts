import { type Issue, errorIssue } from '@entente/core/base/issue';

/** What bytes are read as. */
export type InputKind = 'text' | 'html' | 'markdown' | 'pdf' | 'word';

/** Bytes as somebody gave them, to be read as an article. */
export interface GivenArticle {
  readonly bytes: Uint8Array;
  /** The path or address they came by; issues name it. */
  readonly name: string;
  /** As a server or browser said it: `text/html; charset=windows-1251`. */
  readonly contentType?: string;
}

const textKinds: readonly (readonly [kind: InputKind, type: RegExp, ending: RegExp])[] = [
  ['html', /^(?:text\/html|application\/xhtml\+xml)$/u, /\.x?html?$/iu],
  ['markdown', /^text\/(?:x-)?markdown$/u, /\.(?:md|markdown|mdown)$/iu],
];

/** How the names of files end that are taken for articles where a whole folder is given. */
const articleEnding = /\.(?:txt|text|x?html?|md|markdown|mdown|pdf|docx)$/iu;

/** Whether a file in a folder is taken for an article, by its name. */
export function isArticleName(name: string): boolean {
  return articleEnding.test(name);
}

/** What is told from the first bytes, whatever the name says. */
const signatures: readonly (readonly [kind: InputKind | 'zip' | Foreign, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['old-word', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rich-text', [...Buffer.from('{\\rtf')]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [...Buffer.from('GIF8')]],
  ['picture', [...Buffer.from('II*\0')]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [...Buffer.from('7z\u00bc', 'latin1')]],
  ['archive', [...Buffer.from('Rar!')]],
];

type Foreign = 'old-word' | 'rich-text' | 'picture' | 'archive';

const foreignFacts: Readonly<Record<Foreign, readonly [says: string, remedy: string]>> = {
  'old-word': [
    'is a Word file of the old kind, or one locked with a password',
    'Save it as .docx without a password, or give its text.',
  ],
  'rich-text': ['is a rich text file', 'Save it as .docx, or give its text.'],
  picture: ['is a picture', 'Have its text recognised (OCR), and give the result.'],
  archive: ['is an archive', 'Unpack it, and give the article in it.'],
};

/** Tells what bytes are: by their first bytes, then by the type that came with them, the name, and how they begin. */
export function kindOf({ bytes, name, contentType = '' }: GivenArticle): InputKind | Issue {
  const found = signatures.find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  )?.[0];
  // Archives of both kinds begin alike; what is no Word file is found out when it is opened.
  if (found === 'zip') return 'word';
  if (found !== undefined && found in foreignFacts) return foreign(found as Foreign, name);
  const beginning = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  if (/%PDF-\d/u.test(beginning.slice(0, 1024))) return 'pdf';
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  const named =
    textKinds.find(([, known]) => known.test(type)) ?? textKinds.find(([, , ending]) => ending.test(name));
  if (named !== undefined) return named[0];
  return looksLikeHtml(beginning) ? 'html' : 'text';
}

/** Whether a text begins as a page does. */
export function looksLikeHtml(beginning: string): boolean {
  return /^(?:\u00ef\u00bb\u00bf|\uFEFF)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype html|html|head|body|article|main|div|p)[\s>]/iu.test(
    beginning,
  );
}

function foreign(kind: Foreign, name: string): Issue {
  const [says, remedy] = foreignFacts[kind];
  return errorIssue({ code: 'not-readable', path: name, says: `"${name}" ${says}.`, remedy, found: kind });
}
