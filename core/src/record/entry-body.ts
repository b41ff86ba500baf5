import {
  type JsonSchema,
  type Shape,
  type Shaped,
  isPlainObject,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  text,
} from '../base/shape.ts';
import { article, day } from './article.ts';
import { announced, settled } from './feed.ts';
import { grading } from './grading.ts';
import { optionMerge, optionParting } from './option-merge.ts';
import { origin } from './origin.ts';
import { deadline, event, readOption, readRule } from './reading.ts';
import { statement } from './statement.ts';

/** A JSON value that the record keeps without knowing what it means. */
export type Opaque =
  | null
  | boolean
  | number
  | string
  | readonly Opaque[]
  | { readonly [key: string]: Opaque };

const opaque: Shape<Opaque> = { schema: {}, read: (input) => input as Opaque };

const id = text({ nonEmpty: true });
const why = optional(text());

export const outcomes = ['upheld', 'dismissed', 'corrected'] as const;
export const answerKinds = ['acceptable', 'acceptable-if', 'unacceptable'] as const;

/** What a delegation says to one package. */
export const answer = object({
  package: text({ nonEmpty: true, describes: 'One Y or N an option, in the order of the round.' }),
  answer: oneOf(answerKinds),
  condition: optional(text({ describes: 'An expression over options that must hold.' })),
  words: optional(text()),
});

/** A party that is asked in a round. Its secret token is not kept, only the token's digest. */
const delegation = object({ party: id, tokenDigest: id });

/** A package released at the end of a round, with the conditions under which some accept it. */
const released = object({ package: id, conditions: list(text()) });

/** What an entry may say, by kind. Entries are only ever added; an undo is an entry too. */
const bodies = {
  'negotiation-opened': object({ kind: oneOf(['negotiation-opened']), name: id }),
  'source-graded': object({ kind: oneOf(['source-graded']), grading }),
  'article-added': object({
    kind: oneOf(['article-added']),
    articleId: id,
    article,
    events: list(event),
    deadlines: list(deadline),
    options: list(readOption),
    rules: optional(list(readRule)),
    origin: optional(origin),
  }),
  'statement-proposed': object({
    kind: oneOf(['statement-proposed']),
    articleId: id,
    statements: list(statement),
  }),
  'statement-added': object({ kind: oneOf(['statement-added']), articleId: id, statement, why }),
  'statement-accepted': object({ kind: oneOf(['statement-accepted']), statements: list(id), why }),
  'statement-rejected': object({ kind: oneOf(['statement-rejected']), statements: list(id), why }),
  'statement-put-back': object({ kind: oneOf(['statement-put-back']), statements: list(id), why }),
  'statement-edited': object({
    kind: oneOf(['statement-edited']),
    before: statement,
    after: statement,
    why,
  }),
  'model-changed': object({ kind: oneOf(['model-changed']), model: opaque }),
  'options-merged': object({ kind: oneOf(['options-merged']), merge: optionMerge, why }),
  'options-kept-apart': object({ kind: oneOf(['options-kept-apart']), parting: optionParting, why }),
  'feed-followed': object({ kind: oneOf(['feed-followed']), address: id, name: id }),
  'feed-dropped': object({ kind: oneOf(['feed-dropped']), address: id }),
  'feed-looked-at': object({
    kind: oneOf(['feed-looked-at']),
    address: id,
    etag: optional(text({ describes: 'By which the server tells that nothing changed since.' })),
    lastModified: optional(text()),
    announced: list(announced, 'What it had not announced before.'),
  }),
  'announced-settled': object({
    kind: oneOf(['announced-settled']),
    address: id,
    settled: list(settled),
  }),
  'round-opened': object({
    kind: oneOf(['round-opened']),
    roundId: id,
    options: list(text(), "The order that the letters of the round's packages follow."),
    packages: list(id),
    answerBy: day,
    note: optional(text()),
    delegations: list(delegation),
  }),
  'response-entered': object({
    kind: oneOf(['response-entered']),
    roundId: id,
    party: id,
    answers: list(answer),
    nonce: text({ nonEmpty: true, describes: 'Random, so that no digest tells the answers.' }),
  }),
  'round-closed': object({
    kind: oneOf(['round-closed']),
    roundId: id,
    jointlyAcceptable: list(released),
  }),
  'edition-published': object({
    kind: oneOf(['edition-published']),
    number: number({ whole: true, from: 1 }),
    languages: list(id),
    content: opaque,
  }),
  'challenge-raised': object({
    kind: oneOf(['challenge-raised']),
    challengeId: id,
    edition: nullable(number({ whole: true, from: 1 })),
    claim: text(),
    words: id,
  }),
  'challenge-answered': object({
    kind: oneOf(['challenge-answered']),
    challengeId: id,
    outcome: oneOf(outcomes),
    reason: id,
  }),
  undone: object({ kind: oneOf(['undone']), sequence: number({ whole: true, from: 1 }) }),
  redone: object({ kind: oneOf(['redone']), sequence: number({ whole: true, from: 1 }) }),
} as const;

export type EntryKind = keyof typeof bodies;
export type BodyOf<Kind extends EntryKind> = Shaped<(typeof bodies)[Kind]>;
export type EntryBody = { readonly [Kind in EntryKind]: BodyOf<Kind> }[EntryKind];
export type Answer = Shaped<typeof answer>;
export type Delegation = Shaped<typeof delegation>;
export type Released = Shaped<typeof released>;

const kinds = Object.keys(bodies) as EntryKind[];
const kindShape = object({ kind: oneOf(kinds) });

/** The body of an entry, told by its `kind`. */
export const entryBody: Shape<EntryBody> = {
  schema: { anyOf: Object.values(bodies).map((body): JsonSchema => body.schema) },
  read(input, path, issues) {
    const kind = isPlainObject(input) ? kinds.find((known) => known === input['kind']) : undefined;
    if (kind !== undefined) return bodies[kind].read(input, path, issues);
    kindShape.read(isPlainObject(input) ? { kind: input['kind'] } : input, path, issues);
    return undefined;
  },
};
