import { type WordedDocument, mapDocument } from '@entente/core/publication';

/** How a document differs from an earlier one of the same language. */
export interface ChangedTexts {
  readonly added: ReadonlySet<string>;
  /** How many texts are there no more. */
  readonly gone: number;
}

export const nothingChanged: ChangedTexts = { added: new Set(), gone: 0 };

export function changedTexts(before: WordedDocument, now: WordedDocument): ChangedTexts {
  const [known, current] = [textsOf(before), textsOf(now)];
  return {
    added: new Set([...current].filter((text) => !known.has(text))),
    gone: [...known].filter((text) => !current.has(text)).length,
  };
}

/** The texts of the document; the colophon names digests, which change with everything and tell nobody anything. */
function textsOf(document: WordedDocument): ReadonlySet<string> {
  const texts = new Set<string>();
  mapDocument({ ...document, colophon: [] }, ({ text }) => texts.add(text));
  return texts;
}
