import type { ReadOption } from './reading.ts';
import { areApart, optionMeantBy } from './option-merge.ts';
import { likelyOne, termsLikeness } from './option-likeness.ts';
import { type OptionTerms, termsOf } from './option-term.ts';
import type { NegotiationRecord } from './record.ts';

/** Options of different articles that may be one. It is for a person to say whether they are. */
export interface OptionMergeProposal {
  /** The option that was named first, then the other, by the ids that they go by now. */
  readonly options: readonly [string, string];
  /** The wordings that are most alike, one of each. */
  readonly wordings: readonly [string, string];
  /** How likely they are one, from 0 to 1. */
  readonly likeness: number;
}

interface Known {
  readonly id: string;
  readonly place: number;
  readonly articles: Set<string>;
  readonly wordings: Map<string, OptionTerms>;
}

/** So many wordings of an option are compared, and so many options that share a telling word. */
const [mostWordings, mostAlike] = [8, 60];

/**
 * The options of a record that a person might want to merge, the likeliest first. Those that one article tells apart, that
 * a person decided to keep apart or merged already, are not among them.
 */
export function proposeOptionMerges({
  articles,
  optionMerges,
}: Pick<NegotiationRecord, 'articles' | 'optionMerges'>): readonly OptionMergeProposal[] {
  const optionOf = optionMeantBy(optionMerges);
  const known = new Map<string, Known>();
  for (const { id: articleId, article, options } of articles)
    for (const option of options) {
      const id = optionOf(option.id);
      const one = known.get(id) ?? { id, place: known.size, articles: new Set(), wordings: new Map() };
      known.set(id, one);
      one.articles.add(articleId);
      for (const wording of wordingsOf(option, article.text))
        if (one.wordings.size < mostWordings && !one.wordings.has(wording))
          one.wordings.set(wording, termsOf(wording));
    }
  const isApart = areApart(optionMerges);
  return pairsOf([...known.values()])
    .filter(([a, b]) => !isApart(a.id, b.id) && ![...a.articles].some((article) => b.articles.has(article)))
    .map(([a, b]) => proposalOf(a, b))
    .filter(({ likeness }) => likeness >= likelyOne)
    .sort((a, b) => b.likeness - a.likeness);
}

/** The name first, as it says most; then what stands in the text. */
function wordingsOf({ name, mentions }: ReadOption, text: string): readonly string[] {
  return [name, ...mentions.map(({ start, end }) => text.slice(start, end))].filter(
    (wording) => wording.length > 0 && wording.length <= 120,
  );
}

/** Options that share an act or a telling word; others cannot be alike. */
function pairsOf(options: readonly Known[]): readonly (readonly [Known, Known])[] {
  const byWord = new Map<string, Known[]>();
  const pairs: (readonly [Known, Known])[] = [];
  for (const option of options) {
    const seen = new Set<Known>();
    for (const word of tellingWordsOf(option)) {
      const others = byWord.get(word) ?? [];
      for (const other of others) seen.add(other);
      if (others.length < mostAlike) others.push(option);
      byWord.set(word, others);
    }
    for (const other of seen) pairs.push([other, option]);
  }
  return pairs;
}

function tellingWordsOf({ wordings }: Known): ReadonlySet<string> {
  const words = [...wordings.values()].flatMap((terms) => [...terms.acts, ...terms.words.keys()]);
  return new Set(words);
}

function proposalOf(a: Known, b: Known): OptionMergeProposal {
  let best: Pick<OptionMergeProposal, 'wordings' | 'likeness'> = { wordings: ['', ''], likeness: 0 };
  for (const [wording, terms] of a.wordings)
    for (const [other, others] of b.wordings) {
      const likeness = termsLikeness(terms, others);
      if (likeness > best.likeness) best = { wordings: [wording, other], likeness };
    }
  return { options: [a.id, b.id], ...best };
}
