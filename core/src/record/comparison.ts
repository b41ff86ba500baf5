import { type Shaped, list, number, object, oneOf, text } from '../base/shape.ts';
import { type Statement, statement } from './statement.ts';

const aspects = ['speaker', 'actor', 'stance', 'option', 'condition'] as const;

/** What rules and a language model read in one article, side by side, by the ids of their statements. */
export const comparison = object({
  both: list(
    object({
      rules: text(),
      model: text(),
      differ: list(oneOf(aspects), 'In what the two differ; empty where they agree.'),
    }),
  ),
  onlyRules: list(text()),
  onlyModel: list(text()),
});

/** What a language model read in an article, beside what the rules did. */
export const modelReading = object({
  name: text({ describes: 'Of the language model.' }),
  statements: list(statement),
  dropped: number({ whole: true, from: 0, describes: 'Statements whose words do not stand in the article.' }),
  leftOut: number({
    whole: true,
    from: 0,
    describes: 'Names and words of its statements that do not stand in the article.',
  }),
  comparison,
});

export type ModelReading = Shaped<typeof modelReading>;
export type Comparison = Shaped<typeof comparison>;
type Aspect = (typeof aspects)[number];

/** Two spans are of one statement if they share at least this part of the shorter one. */
const sharedPart = 0.5;

/**
 * Pairs the statements of rules and of a language model. Two are of one statement if their spans overlap by half of
 * the shorter; of several that do, those pair that agree in most. Each statement is in one pair at most.
 */
export function compareReadings(
  rules: readonly Statement[],
  model: readonly Statement[],
  options: readonly { readonly id: string; readonly name: string }[],
): Comparison {
  const names = new Map(options.map(({ id, name }) => [id, name]));
  const candidates = overlapsOf(rules, model)
    .map(([ours, theirs]) => ({ ours, theirs, differ: differencesOf(ours, theirs, names) }))
    .sort((a, b) => a.differ.length - b.differ.length || sharedOf(b) - sharedOf(a));
  const paired = new Map<string, { readonly model: string; readonly differ: readonly Aspect[] }>();
  const taken = new Set<string>();
  for (const { ours, theirs, differ } of candidates) {
    if (paired.has(ours.id) || taken.has(theirs.id)) continue;
    paired.set(ours.id, { model: theirs.id, differ });
    taken.add(theirs.id);
  }
  return {
    both: rules.flatMap(({ id }) => {
      const pair = paired.get(id);
      return pair === undefined ? [] : [{ rules: id, ...pair }];
    }),
    onlyRules: rules.map(({ id }) => id).filter((id) => !paired.has(id)),
    onlyModel: model.map(({ id }) => id).filter((id) => !taken.has(id)),
  };
}

function sharedOf({ ours, theirs }: { readonly ours: Statement; readonly theirs: Statement }): number {
  return Math.min(ours.end, theirs.end) - Math.max(ours.start, theirs.start);
}

/** Every pair that overlaps enough, found along the text. */
function overlapsOf(
  rules: readonly Statement[],
  model: readonly Statement[],
): readonly (readonly [ours: Statement, theirs: Statement])[] {
  const ordered = [...rules].sort((a, b) => a.start - b.start);
  let first = 0;
  return [...model]
    .sort((a, b) => a.start - b.start)
    .flatMap((theirs) => {
      while (first < ordered.length && ordered[first]!.end <= theirs.start) first += 1;
      const pairs: (readonly [Statement, Statement])[] = [];
      for (let index = first; index < ordered.length && ordered[index]!.start < theirs.end; index += 1) {
        const ours = ordered[index]!;
        const shorter = Math.min(ours.end - ours.start, theirs.end - theirs.start);
        if (sharedOf({ ours, theirs }) >= sharedPart * shorter) pairs.push([ours, theirs]);
      }
      return pairs;
    });
}

function differencesOf(
  ours: Statement,
  theirs: Statement,
  names: ReadonlyMap<string, string>,
): readonly Aspect[] {
  const options = ours.about.map((id) => names.get(id) ?? id);
  const isSame: Readonly<Record<Aspect, boolean>> = {
    speaker: isSameName(ours.speaker?.name ?? null, theirs.speaker?.name ?? null),
    actor: isSameName(ours.actor, theirs.actor),
    stance: ours.stance === theirs.stance,
    option: areAlike(options, theirs.about),
    condition: ours.condition?.kind === theirs.condition?.kind,
  };
  return aspects.filter((aspect) => !isSame[aspect]);
}

/** "Sergei Lavrov", "Lavrov" and "Foreign Minister Lavrov" are one name: the last word tells. */
function isSameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return wordsOf(a).at(-1) === wordsOf(b).at(-1);
}

/** Whether two lists of options have a word in common, by its beginning; two empty ones do. */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  const stems = new Set(a.flatMap(stemsOf));
  return b.flatMap(stemsOf).some((stem) => stems.has(stem));
}

const stemLength = 5;

function stemsOf(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, stemLength));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
