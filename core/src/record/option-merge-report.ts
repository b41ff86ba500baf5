import { type Shaped, list, nullable, number, object, oneOf, optional, text } from '../base/shape.ts';
import { day } from './article.ts';
import type { Log } from './log.ts';
import { termsOf } from './option-term.ts';
import { areAkin } from './option-word.ts';
import { optionMeantBy } from './option-merge.ts';
import { type OptionMergeProposal, proposeOptionMerges } from './option-merge-proposal.ts';
import { type ArticleRecord, type NegotiationRecord } from './record.ts';
import { sentenceAround } from './sentence.ts';
import { textAt } from './span.ts';
import { undoStackOf } from './undo-stack.ts';

const place = object({
  article: text({ nonEmpty: true }),
  title: nullable(text()),
  source: nullable(text()),
  published: nullable(day),
  language: text(),
  sentence: nullable(text({ describes: 'Where the option is named first; null where no place is known.' })),
});

const side = object({
  option: text({ nonEmpty: true, describes: 'The id that it goes by now.' }),
  wording: text({ describes: 'Of its wordings, the one most like the other option.' }),
  places: list(place, 'The articles that name it, the first few.'),
  more: number({ whole: true, from: 0, describes: 'How many articles besides name it.' }),
});

const proposed = object({
  sides: list(side, 'The option that was named first, then the other.'),
  likeness: number({ from: 0, to: 1 }),
  acts: list(text(), 'What is done, by the word of each: the same act, or acts that come to the same.'),
  words: list(text(), 'Telling words that both have, as the first writes them.'),
  names: list(text(), 'Places and people that both name.'),
});

export const optionMergeDecisions = ['merge', 'keep-apart'] as const;

const decided = object({
  sequence: number({ whole: true, from: 1, describes: 'Of the entry.' }),
  decision: oneOf(optionMergeDecisions),
  options: list(
    object({ option: text({ nonEmpty: true }), wording: text() }),
    'The option that the others are since, if they are one, comes first.',
  ),
  author: text(),
  time: text({ describes: 'A moment such as 2025-08-22T09:30:00.000Z.' }),
  why: optional(text()),
});

/** Which options may be one, which a person decided on, and on what grounds. */
export const optionMergeReport = object({ proposals: list(proposed), decided: list(decided) });

export type OptionMergeReport = Shaped<typeof optionMergeReport>;

/** So many articles of an option are shown. */
const mostPlaces = 3;

/** What is proposed for merging in a record, and the decisions in force, the latest first. */
export function optionMergeReportOf(record: NegotiationRecord, log: Log): OptionMergeReport {
  const { articles, optionMerges } = record;
  const names = new Map<string, string>();
  const naming = new Map<string, ArticleRecord[]>();
  const optionOf = optionMeantBy(optionMerges);
  for (const article of articles)
    for (const { id, name } of article.options) {
      if (!names.has(id)) names.set(id, name);
      const known = naming.get(optionOf(id));
      if (known === undefined) naming.set(optionOf(id), [article]);
      else if (known.at(-1) !== article) known.push(article);
    }
  const sideOf = (
    option: string,
    wording: string,
  ): OptionMergeReport['proposals'][number]['sides'][number] => {
    const all = naming.get(option) ?? [];
    const places = all.slice(0, mostPlaces).map((article) => placeOf(article, option, optionOf));
    return { option, wording, places, more: all.length - places.length };
  };
  return {
    proposals: proposeOptionMerges(record).map((proposal) => ({
      sides: [0, 1].map((index) => sideOf(proposal.options[index]!, proposal.wordings[index]!)),
      likeness: proposal.likeness,
      ...groundsOf(proposal),
    })),
    decided: decidedIn(record, log, names),
  };
}

function placeOf(
  { id, article, options }: ArticleRecord,
  option: string,
  optionOf: (id: string) => string,
): OptionMergeReport['proposals'][number]['sides'][number]['places'][number] {
  const { title, source, published, language } = article;
  const mention = options.filter((one) => optionOf(one.id) === option).flatMap(({ mentions }) => mentions)[0];
  const sentence = mention === undefined ? null : textAt(article.text, sentenceAround(article, mention));
  return { article: id, title, source, published, language, sentence };
}

function groundsOf({
  wordings,
}: OptionMergeProposal): Pick<OptionMergeReport['proposals'][number], 'acts' | 'words' | 'names'> {
  const [a, b] = [termsOf(wordings[0]), termsOf(wordings[1])];
  const [one, other] = [a.acts[0], b.acts[0]];
  return {
    acts: one !== undefined && other !== undefined && areAkin(one, other) ? [...new Set([one, other])] : [],
    words: [...a.words.keys()]
      .filter((word) => b.words.has(word))
      .map((word) => asWritten(word, wordings[0])),
    names: [...a.names].filter((name) => b.names.has(name)).map((name) => asWritten(name, wordings[0])),
  };
}

/** A word as the wording has it, by what its forms have in common: "management" for "manag". */
function asWritten(stem: string, wording: string): string {
  const written = wording.match(/\p{L}[\p{L}\p{M}-]*/gu)?.find((word) => word.toLowerCase().startsWith(stem));
  return written ?? stem;
}

function decidedIn(
  { optionMerges: { merged, apart } }: NegotiationRecord,
  log: Log,
  names: ReadonlyMap<string, string>,
): OptionMergeReport['decided'] {
  const { undone } = undoStackOf(log);
  const named = (options: readonly string[]) =>
    [...new Set(options)].map((option) => ({ option, wording: names.get(option) ?? option }));
  return log
    .flatMap(({ sequence, author, time, body }) => {
      if (undone.has(sequence)) return [];
      const facts = { sequence, author, time };
      if (body.kind === 'options-merged' && merged.includes(body.merge)) {
        const options = named([body.merge.into, ...body.merge.options]);
        return { ...facts, decision: 'merge' as const, options, ...whyOf(body) };
      }
      if (body.kind === 'options-kept-apart' && apart.includes(body.parting))
        return {
          ...facts,
          decision: 'keep-apart' as const,
          options: named(body.parting.options),
          ...whyOf(body),
        };
      return [];
    })
    .toReversed();
}

function whyOf({ why }: { readonly why?: string }): { readonly why?: string } {
  return why === undefined ? {} : { why };
}
