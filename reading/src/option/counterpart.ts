import { gazetteerAt } from '../mention/gazetteer.ts';
import type { Token } from '../sentence/token.ts';
import type { Mark } from './course-mark.ts';

/** Whom one meets is part of what is done, and neither their means nor their choice: "meet President Putin". */
export function counterpartsOf(tokens: readonly Token[]): Mark {
  const lower = tokens.map((token) => token.lower);
  const met = tokens.flatMap((token, index) => {
    const entry = /^\p{Lu}/u.test(token.text) ? gazetteerAt(lower, index) : undefined;
    return entry?.kind !== 'capital' && typeof entry?.actor === 'string' ? [entry.actor] : [];
  });
  return { modifiers: new Set(met), owners: new Set(), isGroup: false, groups: new Set(), isOwnMeans: false };
}

export function isTalk(act: string): boolean {
  return act === 'talk' || act === 'meet';
}
