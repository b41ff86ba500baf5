import {
  type Shaped,
  boolean,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  text,
} from '../base/shape.ts';
import { day } from './article.ts';
import { span } from './span.ts';
import { stance } from './stance.ts';

/** A time as the text gives it, and the days it comes to; null where it could not be resolved. */
export const when = object({
  text: text(),
  start: number({ whole: true, from: 0 }),
  end: number({ whole: true, from: 0 }),
  from: nullable(day),
  to: nullable(day),
});

export const speaker = object({
  name: nullable(text({ describes: 'Null where the source is unnamed ("officials", "sources").' })),
  spans: list(span),
  role: optional(text()),
});

/** Something else that must hold (*if*, *only-if*) or must not hold (*unless*) for a stance to hold. */
export const condition = object({
  text: text(),
  start: number({ whole: true, from: 0 }),
  end: number({ whole: true, from: 0 }),
  kind: oneOf(['if', 'unless', 'only-if']),
  expression: optional(text({ describes: 'Over option ids, where it could be told.' })),
});

/** A span of an article attributed to a speaker, spoken for one actor. Two actors of one sentence share `joint`. */
export const statement = object({
  id: text({ nonEmpty: true }),
  start: number({ whole: true, from: 0 }),
  end: number({ whole: true, from: 0 }),
  speaker: nullable(speaker),
  attribution: nullable(span),
  content: list(
    object({
      start: number({ whole: true, from: 0 }),
      end: number({ whole: true, from: 0 }),
      direct: boolean('Quoted word for word.'),
    }),
  ),
  actor: nullable(text({ describes: 'The party spoken for.' })),
  joint: optional(text()),
  verb: text({ describes: 'The reporting word in its base form: "rule out".' }),
  stance: nullable(stance),
  hedged: optional(boolean('Reported with reserve: "appeared to".')),
  about: list(text({ describes: 'An option id, or short words where no option was found.' })),
  condition: nullable(condition),
  when: nullable(when),
  confidence: number({ from: 0, to: 1 }),
  rule: optional(text({ describes: 'The rule of reading that proposed it.' })),
  why: optional(text({ describes: 'Why it was read so, in words.' })),
});

export type When = Shaped<typeof when>;
export type Speaker = Shaped<typeof speaker>;
export type Condition = Shaped<typeof condition>;
export type Statement = Shaped<typeof statement>;
