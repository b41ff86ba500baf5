import type { Passage } from '../sentence/passage.ts';
import type { Token } from '../sentence/token.ts';
import type { DateExpression } from './date-expression.ts';

const furthest = 14;
const futureHelpers = /^(?:will|wo|'ll|shall|would|may|might|must|should)$/u;
/** What these name is still to come, time or no time between: "scheduled for Tuesday". */
const setFor =
  /^(?:due|scheduled|slated|postponed|upcoming|deadline|deadlines|ultimatum|expires?|expiry|begins|starts|opens)$/u;
/** Of these, what follows is to come where it does: "plans to meet on Tuesday", but "agreed on Tuesday to meet". */
const plans =
  /^(?:plan|plans|planned|planning|set|expected|expects?|hopes?|agreed|agrees?|intends?|intended|prepares?|preparing|vowed|promised|pledged|wants?|ready|threatened)$/u;
const pastHelpers = /^(?:was|were|had|did|has|have)$/u;
const fruitless = /^(?:failed|began|managed|went|came|used|refused|tried|continued|had)$/u;
/** What "Friday's" may stand before when it is still to come. */
const appointments =
  /^(?:meeting|meetings|summit|talks|vote|election|elections|referendum|deadline|hearing|session|conference|signing|round|ceremony|visit)$/u;

/**
 * Whether the clause that a time stands in tells of what is to come: "will meet on Friday", "scheduled for Tuesday",
 * "by Monday" unless something had been done by then. The verb nearest before the time decides, else the first one after it.
 */
export function isAheadOf({ tokens }: Passage, date: DateExpression): boolean {
  const at = tokens.findIndex(({ start }) => start >= date.start);
  if (at < 0) return false;
  const after = tokens.findIndex(({ start }) => start >= date.end);
  const isPossessive = after >= 0 && /^(?:'s|’s)$/u.test(tokens[after]!.text);
  if (isPossessive && !tokens.slice(after + 1, after + 4).some(({ lower }) => appointments.test(lower)))
    return false;
  const tense = tenseBefore(tokens, at) ?? tenseAfter(tokens, after);
  if (/^(?:by|within|until|before)$/u.test(date.relation)) return tense !== 'past';
  return tense === 'future';
}

type Tense = 'past' | 'present' | 'future';

function tenseBefore(tokens: readonly Token[], at: number): Tense | undefined {
  for (let index = at - 1; index >= Math.max(0, at - furthest); index -= 1) {
    const { lower, tag, text } = tokens[index]!;
    if (setFor.test(lower)) return 'future';
    if (plans.test(lower) && (tag === 'VERB' || tag === 'ADJ'))
      return isFollowed(tokens, index, at) ? 'future' : 'past';
    if (tag === 'VERB' || tag === 'AUX') return tenseOf(tokens, index);
    if (text === ';' || text === ':') return undefined;
  }
  return undefined;
}

/** "set for Friday", "expected on Friday", "plans a visit on Friday": something between the plan and its time. */
function isFollowed(tokens: readonly Token[], plan: number, at: number): boolean {
  if (/^(?:set|expected|planned)$/u.test(tokens[plan]!.lower)) return true;
  return tokens.slice(plan + 1, at).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
}

function tenseAfter(tokens: readonly Token[], from: number): Tense | undefined {
  if (from < 0) return undefined;
  for (let index = from; index < Math.min(tokens.length, from + furthest); index += 1) {
    const { tag } = tokens[index]!;
    if (tag === 'AUX' || tag === 'VERB') return tenseOf(tokens, index);
  }
  return undefined;
}

/** The helping words around a verb: "will", "is to", "is meeting", "to be published", "had filed". */
function tenseOf(tokens: readonly Token[], verb: number): Tense {
  const group = tokens.slice(Math.max(0, verb - 4), verb + 1);
  if (group.some(({ lower }) => futureHelpers.test(lower))) return 'future';
  const to = group.findLastIndex(({ lower, tag }) => lower === 'to' && tag === 'PART');
  if (to >= 0 && !group.slice(to + 1, -1).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN')) {
    const opener = tokens.slice(Math.max(0, verb - 6), verb).map(({ lower }) => lower);
    return opener.some((word) => fruitless.test(word)) ? 'past' : 'future';
  }
  if (group.some(({ lower }) => pastHelpers.test(lower))) return 'past';
  const { lower } = tokens[verb]!;
  if (lower.endsWith('ing') && /^(?:is|are|'s|'re|am)$/u.test(tokens[verb - 1]?.lower ?? '')) return 'future';
  return lower.endsWith('ed') || pastForms.has(lower) ? 'past' : 'present';
}

const pastForms = new Set(
  'said met told made took came went gave held left sent began won lost struck fought spoke wrote saw found got rose fell broke brought led ran'.split(
    ' ',
  ),
);
