import { gazetteerAt } from '../mention/gazetteer.ts';
import type { Token } from '../sentence/token.ts';
import { thingOf } from './act.ts';
import { groupWords } from './ownership.ts';

/** What tells one course from another beside its act and its object: whose it is, and the other words. */
export interface Mark {
  /** The other telling words. */
  readonly modifiers: ReadonlySet<string>;
  /** States whose act it is or whose means it takes: "U.S. troops". */
  readonly owners: ReadonlySet<string>;
  /** Whether it is an unnamed group's: "European forces", "NATO countries". */
  readonly isGroup: boolean;
  /** The words for the group: "european". */
  readonly groups: ReadonlySet<string>;
  /** Whether the means are those of whoever acts: "its own troops", "his country's ships". */
  readonly isOwnMeans: boolean;
}

const plain = new Set(
  'new more other further additional all any some full such own more many several immediate immediately quick quickly early comprehensive proposed possible potential current lasting long-term total complete unconditional necessary'.split(
    ' ',
  ),
);

export function markOf(tokens: readonly Token[], head: Token | undefined): Mark {
  const modifiers = new Set<string>();
  const owners = new Set<string>();
  const groups = new Set<string>();
  const at = head === undefined ? tokens.length : tokens.indexOf(head);
  const lower = tokens.map((token) => token.lower);
  for (const [index, token] of tokens.entries()) {
    if (token === head || token.tag === 'PUNCT') continue;
    const entry = /^\p{Lu}/u.test(token.text) ? gazetteerAt(lower, index) : undefined;
    // What stands after the head and its "from" or "of" is another phrase: "troops under American command".
    const isWithin = index < at || isAfterSource(tokens, index);
    if (isWithin && groupWords.has(token.lower)) groups.add(token.lower);
    else if (isWithin && typeof entry?.actor === 'string' && isOwner(tokens, index, entry.words.length))
      owners.add(entry.actor);
    else if (
      entry === undefined &&
      !groupWords.has(token.lower) &&
      /^(?:NOUN|PROPN|ADJ)$/u.test(token.tag) &&
      !plain.has(token.lower) &&
      !isAfterPlace(tokens, index)
    )
      modifiers.add(thingOf(token.lemma));
  }
  const isOwnMeans = tokens
    .slice(0, at)
    .some(({ lower: word }) => /^(?:its|his|her|our|my|their)$/u.test(word));
  return { modifiers, owners, isGroup: groups.size > 0, groups, isOwnMeans };
}

/** "troops from NATO countries", "withdrawal of Russian troops" */
function isAfterSource(tokens: readonly Token[], index: number): boolean {
  const preposition = tokens.slice(0, index).findLast(({ tag }) => tag === 'ADP');
  return preposition !== undefined && /^(?:from|by|of)$/u.test(preposition.lower);
}

/** "U.S. troops", "troops from Kenya", "Israel's withdrawal", but not "troops in Ukraine" or "sanctions on Russia". */
function isOwner(tokens: readonly Token[], index: number, length: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + length];
  if (before?.tag === 'ADP') return /^(?:from|by|of)$/u.test(before.lower) && after?.tag !== 'NOUN';
  if (after === undefined) return false;
  return /^['’]s?$/u.test(after.text) || /^(?:NOUN|ADJ|PROPN)$/u.test(after.tag);
}

/** What follows "in", "on", "with" says where or with whom, not what. */
function isAfterPlace(tokens: readonly Token[], index: number): boolean {
  const preposition = tokens.slice(0, index).findLast(({ tag }) => tag === 'ADP');
  return preposition !== undefined && !/^(?:of|for)$/u.test(preposition.lower);
}
