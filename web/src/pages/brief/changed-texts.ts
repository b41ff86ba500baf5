import { type WordedDocument, mapDocument } from '@entente/core/publication';

/** The texts of a document that an earlier one of the same language did not have. */
export function changedTexts(before: WordedDocument | undefined, now: WordedDocument): ReadonlySet<string> {
  if (before === undefined) return new Set();
  const known = textsOf(before);
  return new Set([...textsOf(now)].filter((text) => !known.has(text)));
}

function textsOf(document: WordedDocument): ReadonlySet<string> {
  const texts = new Set<string>();
  mapDocument({ ...document, colophon: [] }, ({ text }) => texts.add(text));
  return texts;
}
