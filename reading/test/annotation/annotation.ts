import { readDay } from '@entente/core/base/day';
import {
  type Shape,
  type Shaped,
  boolean,
  either,
  list,
  mapOf,
  nullable,
  object,
  oneOf,
  optional,
  parsed,
  text,
} from '@entente/core/base/shape';
import { furnitureKinds, stances } from '@entente/core/record';

/** One value, or several that are equally good, the best first. */
function oneOrMore<Value>(item: Shape<Value>): Shape<readonly Value[]> {
  const several = list(item);
  return {
    schema: { anyOf: [item.schema, several.schema] },
    read(input, path, issues) {
      if (Array.isArray(input)) return several.read(input, path, issues);
      const value = item.read(input, path, issues);
      return value === undefined ? undefined : [value];
    },
  };
}

const day = parsed(readDay, 'a day such as 2025-08-22');
/** "any": the day is not scored. */
const scoredDays = oneOrMore(
  either(
    'a day, null or "any"',
    { when: (input) => input === 'any', shape: oneOf(['any']) },
    { when: () => true, shape: nullable(day) },
  ),
);
const names = oneOrMore(nullable(text({ nonEmpty: true })));

const contentPiece = either(
  'words, or { direct: words }',
  { when: (input) => typeof input === 'string', shape: text({ nonEmpty: true }) },
  { when: () => true, shape: object({ direct: text({ nonEmpty: true }) }) },
);

const voice = {
  source: optional(nullable(text({ nonEmpty: true }))),
  speaker: optional(names),
  actor: optional(names),
};

const annotatedStatement = object({
  words: text({ nonEmpty: true }),
  ...voice,
  each: optional(list(object(voice))),
  role: optional(text({ nonEmpty: true })),
  cue: optional(nullable(text({ nonEmpty: true }))),
  content: list(contentPiece),
  verb: oneOrMore(text({ nonEmpty: true })),
  stance: oneOrMore(nullable(oneOf(stances))),
  hedged: optional(oneOf(['yes', 'any'])),
  about: optional(list(text({ nonEmpty: true }))),
  aboutOptional: optional(boolean()),
  if: optional(text({ nonEmpty: true })),
  unless: optional(text({ nonEmpty: true })),
  'only-if': optional(text({ nonEmpty: true })),
  kindToo: optional(oneOf(['if', 'unless', 'only-if'])),
  conditionOptional: optional(boolean()),
  when: optional(object({ words: text({ nonEmpty: true }), from: scoredDays, to: optional(scoredDays) })),
  whenOptional: optional(boolean()),
  optional: optional(boolean()),
});

const annotatedOption = object({
  name: text({ nonEmpty: true }),
  controllers: list(text({ nonEmpty: true })),
  variants: list(text({ nonEmpty: true })),
});

const annotatedDeadline = object({
  words: text({ nonEmpty: true }),
  time: text({ nonEmpty: true }),
  from: scoredDays,
  to: scoredDays,
  optional: optional(boolean()),
});

const annotatedEvent = object({
  words: text({ nonEmpty: true }),
  actors: optional(list(text({ nonEmpty: true }))),
  from: optional(scoredDays),
  to: optional(scoredDays),
  optional: optional(boolean()),
});

/** What a careful reader finds in one article, every place told by its words. The guideline is `cases/reading/README.md`. */
export const annotation = object({
  split: oneOf(['dev', 'test']),
  published: day,
  kind: oneOf(['retelling', 'invented']),
  note: text({ nonEmpty: true }),
  title: text({ nonEmpty: true }),
  furniture: list(object({ line: text({ nonEmpty: true }), kind: oneOrMore(oneOf(furnitureKinds)) })),
  absent: optional(list(text({ nonEmpty: true }))),
  options: mapOf(annotatedOption),
  statements: list(annotatedStatement),
  deadlines: list(annotatedDeadline),
  events: list(annotatedEvent),
});

export type Annotation = Shaped<typeof annotation>;
export type AnnotatedStatement = Shaped<typeof annotatedStatement>;
export type ScoredDay = Shaped<typeof scoredDays>[number];
