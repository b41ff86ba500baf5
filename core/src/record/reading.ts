import { type Shaped, boolean, list, nullable, number, object, optional, text } from '../base/shape.ts';
import { article } from './article.ts';
import { modelReading } from './comparison.ts';
import { span } from './span.ts';
import { statement, when } from './statement.ts';

/** An option that a text puts on the table. */
export const readOption = object({
  id: text({ nonEmpty: true }),
  name: text({
    nonEmpty: true,
    describes: 'In the words of the text, as short as they allow: "enforce a no-fly zone".',
  }),
  controller: nullable(text({ describes: 'Whose choice it is.' })),
  controllers: optional(
    list(
      text(),
      'Where several actors each choose for themselves (sending troops, say): all of them. `controller` is then null.',
    ),
  ),
  guessed: boolean('Whether the controller was only guessed.'),
  mentions: list(span),
});

/** A tie between options that the text implies, over option ids: "us-command -> european-troops". */
export const readRule = object({ says: text(), start: number(), end: number(), why: text() });

export const event = object({
  start: number({ whole: true, from: 0 }),
  end: number({ whole: true, from: 0 }),
  what: text(),
  actors: list(text()),
  when: nullable(when),
});

export const deadline = object({
  start: number({ whole: true, from: 0 }),
  end: number({ whole: true, from: 0 }),
  what: text(),
  when,
});

/** All that reading finds in one article. Every part is a proposal until a person accepts it. */
export const reading = object({
  article,
  statements: list(statement),
  events: list(event),
  deadlines: list(deadline),
  options: list(readOption),
  rules: optional(list(readRule)),
  languageModel: optional(modelReading),
});

export type ReadOption = Shaped<typeof readOption>;
export type ReadRule = Shaped<typeof readRule>;
export type Event = Shaped<typeof event>;
export type Deadline = Shaped<typeof deadline>;
export type Reading = Shaped<typeof reading>;
