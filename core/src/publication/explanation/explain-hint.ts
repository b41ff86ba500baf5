import type { Document } from '../document.ts';

/** A brief that goes to somebody who can ask on: its colophon says how. */
export function withExplainHint(document: Document): Document {
  return { ...document, colophon: [...document.colophon, { message: 'colophon.explain' }] };
}
