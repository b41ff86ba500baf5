import { type Shaped, boolean, list, nullable, number, object, oneOf, text } from '../base/shape.ts';

/**
 * What became of an article that was given: *added* to the record; *already-there*, by its bytes or its text; *unread*,
 * as nothing could be read from it, though it may stand in the record for a person to read; or *failed*.
 */
export const intakeOutcomes = ['added', 'already-there', 'unread', 'failed'] as const;

const count = number({ whole: true, from: 0 });

const issue = object({
  code: text(),
  path: text(),
  says: text(),
  remedy: text(),
  severity: oneOf(['error', 'warning']),
});

/** How an article is the text of another one in the record. */
const kin = object({
  kinship: oneOf(['copy', 'version', 'same']),
  of: text({ describes: 'The id of the article whose text it is.' }),
  shared: number({ from: 0, to: 1, describes: 'How much of the shorter text stands in the longer one.' }),
});

const intakeItem = object({
  name: text({ describes: 'The file or address, as it was given.' }),
  outcome: oneOf(intakeOutcomes),
  articleId: nullable(text({ describes: 'Null where it is not in the record.' })),
  title: nullable(text()),
  statements: number({ whole: true, from: 0, describes: 'How many this intake proposed from it.' }),
  retold: number({
    whole: true,
    from: 0,
    describes: 'How many of its statements do not count, as a copy or version of it tells them and counts.',
  }),
  kin: nullable(kin),
  issues: list(issue, 'Why it failed or was not read, and what to do; else what a person should know of it.'),
});

/** Articles that were given together, and what became of each. */
export const intake = object({
  negotiation: text({ nonEmpty: true }),
  version: count,
  stopped: boolean('It was stopped before the end. Given again, what is in the record is passed over.'),
  counts: object({
    given: count,
    added: count,
    alreadyThere: count,
    unread: count,
    failed: count,
    notReached: number({
      whole: true,
      from: 0,
      describes: 'Given, and not looked at before it was stopped.',
    }),
    kin: number({
      whole: true,
      from: 0,
      describes: 'Of those given, copies and versions of other articles.',
    }),
    statements: count,
    retold: count,
  }),
  articles: list(intakeItem, 'In the order in which they were given.'),
});

export type IntakeItem = Shaped<typeof intakeItem>;
export type Intake = Shaped<typeof intake>;
