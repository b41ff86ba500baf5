/** A piece of a sentence; with the state that it names, if it names one. */
export interface SentencePart {
  readonly text: string;
  readonly state?: string;
}

interface SentenceNames {
  /** The labels of the states that the sentence may name. */
  readonly states: readonly string[];
  /** Names of others, inside of which nothing is looked for. */
  readonly others: readonly string[];
}

/** The sentence in pieces, so that each state in it can be made a link. */
export function sentenceParts(sentence: string, { states, others }: SentenceNames): readonly SentencePart[] {
  const known = new Set(states);
  const names = [...new Set([...states, ...others])].filter((name) => name !== '');
  if (names.length === 0) return [{ text: sentence }];
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escaped);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  // A pattern with one group splits into what stands between and what was found, in turn.
  return sentence.split(found).flatMap((text, index): readonly SentencePart[] => {
    if (text === '') return [];
    return [index % 2 === 1 && known.has(text) ? { text, state: text } : { text }];
  });
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
