import { readDay } from '../base/day.ts';
import { type Shaped, list, nullable, number, object, oneOf, parsed, text } from '../base/shape.ts';

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

/** One text of a source, as retrieved. `text` is never edited: every span in the record is an offset into it. */
export const article = object({
  title: nullable(text()),
  language: text({ describes: 'BCP 47: en' }),
  source: nullable(text({ describes: 'The outlet or document.' })),
  published: nullable(day),
  text: text(),
  furniture: list(furniture),
});

export type Furniture = Shaped<typeof furniture>;
export type Article = Shaped<typeof article>;
