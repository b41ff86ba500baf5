import { type Shaped, either, list, mapOf, number, object, oneOf, optional, text } from '../base/shape.ts';
import { relations } from './preference.ts';

const optionEntry = object({
  name: text({ nonEmpty: true }),
  change: optional(
    oneOf(
      ['both', 'forward', 'back'],
      'Which way it can change: both ways (if left out), forward (never dropped once taken), back (never taken up).',
    ),
  ),
});

const decisionMakerEntry = object({
  name: text({ nonEmpty: true }),
  options: optional(list(optionEntry)),
});

const level = either(
  'a state, or a list of states that tie',
  { when: (input: unknown) => typeof input === 'string', shape: text() },
  { when: Array.isArray, shape: list(text()) },
);

const preferenceEntry = object({
  priorities: optional(
    list(text(), 'Expressions over options, the most important first: "not Abandon", "Accept if Insist".'),
  ),
  statements: optional(list(text(), 'The same as priorities.')),
  ranking: optional(list(level, 'Every state once, the best first; states that tie in a list of their own.')),
  relation: optional(
    mapOf(
      mapOf(oneOf(relations)),
      'How the first state stands to the second: better ">", much better ">>", equal "=", worse "<", much worse "<<", unknown "?". A pair left out is unknown.',
    ),
  ),
});

const names = list(text());
const patterns = list(
  text(),
  'One letter an option, in the order of the file: Y taken, N not taken, - either.',
);

/** The file that the conflict analysis takes. */
export const modelFile = object({
  format: oneOf([1]),
  name: text(),
  decisionMakers: list(decisionMakerEntry),
  infeasible: optional(patterns),
  exclusive: optional(list(names, 'Options of which at most one can be taken.')),
  coalesce: optional(patterns),
  statusQuo: optional(text({ describes: 'The state in force now.' })),
  preferences: optional(mapOf(preferenceEntry, 'By decision maker.')),
  strong: optional(
    mapOf(
      list(number({ whole: true, from: 1 })),
      'By decision maker: levels of its ranking, counted from 1 at the best, below which a wide gap lies. A state at or above such a level is strongly preferred to every state below it.',
    ),
  ),
  misperceived: optional(mapOf(patterns, 'By decision maker: states that it wrongly takes for infeasible.')),
  coalitions: optional(list(names, 'Decision makers that act as one.')),
  states: optional(
    list(text({ nonEmpty: true }), 'The states of an explicit graph, in their order; they keep it.'),
  ),
  moves: optional(
    mapOf(list(list(text())), 'By decision maker: the moves of an explicit graph, as pairs [from, to].'),
  ),
});

export type ModelFile = Shaped<typeof modelFile>;
export type PreferenceEntry = Shaped<typeof preferenceEntry>;
