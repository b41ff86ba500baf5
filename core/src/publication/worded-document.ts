import {
  type Shape,
  boolean,
  either,
  isPlainObject,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  text,
} from '../base/shape.ts';
import { day } from '../record/index.ts';
import type { Worded } from './claim.ts';
import { type Block, type WordedDocument, tones } from './document.ts';

const worded: Shape<Worded> = object({
  text: text(),
  sources: list(number({ whole: true, from: 1 })),
  id: optional(text()),
  explain: optional(text({ describes: 'By which what stands behind it can be asked for.' })),
});

const cell = object({ text: worded, tone: optional(oneOf(tones)), detail: optional(list(worded)) });
const bar = object({ label: worded, value: number(), of: number(), says: worded });

const course = object({
  kind: oneOf(['course']),
  id: text(),
  caption: worded,
  says: worded,
  legend: object({ required: worded, pledged: worded, missing: worded }),
  until: day,
  steps: list(object({ from: day, required: number(), pledged: number() })),
  days: list(object({ day, label: worded })),
  levels: list(object({ level: number(), label: worded })),
});

const isOfKind =
  (...kinds: readonly string[]) =>
  (input: unknown): boolean =>
    isPlainObject(input) && kinds.includes(String(input['kind']));

const block: Shape<Block<Worded>> = either(
  'a block',
  {
    when: isOfKind('paragraph', 'notice', 'heading'),
    shape: object({ kind: oneOf(['paragraph', 'notice', 'heading']), text: worded }),
  },
  { when: isOfKind('list'), shape: object({ kind: oneOf(['list']), items: list(worded) }) },
  {
    when: isOfKind('table'),
    shape: object({
      kind: oneOf(['table']),
      caption: worded,
      columns: list(worded),
      rows: list(list(cell)),
    }),
  },
  { when: isOfKind('bars'), shape: object({ kind: oneOf(['bars']), caption: worded, bars: list(bar) }) },
  { when: isOfKind('course'), shape: course },
);

const note = object({
  number: number({ whole: true, from: 1 }),
  statementId: nullable(text({ describes: 'Null for a passage that the report itself tells.' })),
  articleId: text(),
  quote: text({ describes: "The statement's own words." }),
  speaker: nullable(text()),
  actor: nullable(text()),
  source: nullable(text()),
  title: nullable(text()),
  published: nullable(day),
  said: nullable(day),
  start: number(),
  end: number(),
  language: text({ describes: 'BCP 47: en' }),
  confirmed: boolean('Whether a person confirmed it; otherwise it is what reading proposed.'),
});

/** A document in the words of one language, as editions keep it and programs get it. */
export const wordedDocument: Shape<WordedDocument> = object({
  title: worded,
  lead: list(worded),
  sections: list(object({ id: text(), heading: worded, blocks: list(block) })),
  notes: list(note),
  colophon: list(worded),
});
