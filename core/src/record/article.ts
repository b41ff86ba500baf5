import { readDay } from '../base/day.ts';
import { type Shaped, list, nullable, number, object, oneOf, optional, parsed, text } from '../base/shape.ts';

export const daySchema = { type: 'string', format: 'date' } as const;
export const day = parsed(readDay, 'a day such as 2025-08-22', daySchema);

/** What stands in an article's text without being part of the report. */
export const furnitureKinds = [
  'consent',
  'language-chooser',
  'licence',
  'report-channel',
  'caption',
  'heading',
  'navigation',
  'other',
] as const;

export const furniture = object({
  start: number({ whole: true, from: 0 }),
  end: number({ whole: true, from: 0 }),
  kind: oneOf(furnitureKinds),
});

/** A part of an article in another language than the article's, from which nothing was read. */
export const unread = object({
  start: number({ whole: true, from: 0 }),
  end: number({ whole: true, from: 0 }),
  language: text({ describes: 'BCP 47; mis for one that was not recognised' }),
});

/** One text of a source, as retrieved. `text` is never edited: every span in the record is an offset into it. */
export const article = object({
  title: nullable(text()),
  language: text({ describes: 'BCP 47: en' }),
  source: nullable(text({ describes: 'The outlet or document.' })),
  published: nullable(day),
  text: text(),
  furniture: list(furniture),
  unread: optional(list(unread, 'Parts in another language than the article, from which nothing was read.')),
});

export type Furniture = Shaped<typeof furniture>;
export type Unread = Shaped<typeof unread>;
export type Article = Shaped<typeof article>;
