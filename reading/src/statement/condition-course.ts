import { actOf } from '../option/act.ts';
import { type Course, courseOf, finiteCourse, nounCourse, withOwner } from '../option/course.ts';
import { baseOf } from '../option/course-word.ts';
import { subjectActorOf } from '../option/example.ts';
import type { Passage, Range } from '../sentence/passage.ts';

/** What a condition asks for, and of whom. */
export interface ConditionCourse {
  readonly course: Course;
  readonly actor: string | null;
}

/** "his allies agree security guarantees", "the dam is built": the act of the clause, or the noun phrase there is. */
export function conditionCourse(passage: Passage, { from, to }: Range): ConditionCourse | undefined {
  const { tokens } = passage;
  const first = tokens.findIndex(
    (_, index) => index >= from && index < to && isVerbHere(passage, index, from),
  );
  // After "if" or "once" there is a verb, found or not; without it no name can be made.
  const isClause = /^(?:if|once|that|provided|as|when|unless|whether)$/u.test(tokens[from - 1]?.lower ?? '');
  if (first < 0) return isClause ? undefined : withoutActor(courseOf(passage, { from, to }));
  const verb = mainVerb(passage, first, to);
  // "if the army fails to act" holds where something is not done, which no option says.
  if (verb === undefined || /^(?:fail|refuse)$/u.test(tokens[verb]!.lemma) || isNegated(passage, first, verb))
    return undefined;
  const subject = { from, to: first };
  const isPassive = tokens
    .slice(first, verb)
    .some(({ lower }) => /^(?:is|are|was|were|be|been|being)$/u.test(lower));
  if (isPassive) return withoutActor(undergone(passage, subject, { verb, to }));
  const end = clauseEndOf(passage, verb, to);
  const goesOn = tokens[verb]!.lemma === 'go' && tokens[verb + 1]?.lower === 'on';
  if (goesOn && end === verb + 2) return withoutActor(nounCourse(passage, subject));
  const isAlone = end === verb + 1;
  const actor = subjectActorOf(passage, subject);
  // "if the ceasefire holds": that there is one.
  if (isAlone && actor === null && /^(?:hold|last|survive|begin|start|continue)$/u.test(tokens[verb]!.lemma))
    return withoutActor(nounCourse(passage, subject));
  if (isAlone && actor === null && /^(?:stop|resume)$/u.test(actOf(tokens[verb]!.lemma) ?? ''))
    return withoutActor(undergone(passage, subject, { verb, to: verb + 1 }));
  // "once the others do": no act of its own.
  if (isAlone && /^(?:do|have|be|speak|vote|win|lose|come)$/u.test(tokens[verb]!.lemma)) return undefined;
  if (/^(?:say|tell|think|believe|want|need|know|see|fear)$/u.test(tokens[verb]!.lemma)) return undefined;
  const course = finiteCourse(passage, { from: verb, to: end });
  // "if they do it again": what, is not said here.
  if (course === undefined || (course.object === '' && tokens[verb + 1]?.tag === 'PRON')) return undefined;
  return { course: course.isOwnMeans && actor !== null ? withOwner(course, actor) : course, actor };
}

/** "emerging economies" has no verb, "Chile releases prisoners" has one, whatever the tagger says. */
function isVerbHere({ tokens }: Passage, at: number, from: number): boolean {
  const { tag, lower } = tokens[at]!;
  const before = tokens[at - 1];
  if (tag === 'NOUN')
    return (
      at > from &&
      before?.tag === 'PROPN' &&
      lower.endsWith('s') &&
      actOf(lower.slice(0, -1)) !== undefined &&
      /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u.test(tokens[at + 1]?.tag ?? '')
    );
  const isModifier =
    lower.endsWith('ing') && /^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.tag ?? '') && before?.tag !== 'AUX';
  return tag === 'AUX' || (tag === 'VERB' && !isModifier);
}

function withoutActor(course: Course | undefined): ConditionCourse | undefined {
  return course === undefined ? undefined : { course, actor: null };
}

/** "have settled", "had already agreed on": the verb after the helping ones. */
function mainVerb({ tokens }: Passage, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + 6); at += 1) {
    const { tag } = tokens[at]!;
    if (tag === 'VERB' || tag === 'NOUN') return at;
    if (tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART') return undefined;
  }
  return undefined;
}

function isNegated({ tokens }: Passage, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => /^(?:not|n't|never)$/u.test(lower));
}

/** "the shelling stopped", "the line is built": an act that the subject undergoes. */
function undergone(
  passage: Passage,
  subject: Range,
  { verb, to }: { readonly verb: number; readonly to: number },
): Course | undefined {
  const course = nounCourse(passage, subject);
  if (course === undefined || course.act !== '') return course;
  const base = baseOf(passage.tokens[verb]!);
  const act = actOf(base) ?? base;
  const isEnd = act === 'stop' && /^(?:peace|ceasefire)$/u.test(course.object);
  return {
    ...course,
    act: isEnd ? '' : act,
    name: `${base} ${course.name.replace(/^provide /u, '')}${placeAfter(passage, { verb, to })}`,
  };
}

/** "is put before the court": where to, without which the verb says nothing. */
function placeAfter(
  { tokens }: Passage,
  { verb, to }: { readonly verb: number; readonly to: number },
): string {
  if (!/^(?:put|take|bring|submit|refer|hand|place)$/u.test(baseOf(tokens[verb]!))) return '';
  const words = tokens.slice(verb + 1, Math.min(to, verb + 5));
  const end = words.findIndex(({ tag }) => tag === 'PUNCT' || tag === 'VERB');
  return (end < 0 ? words : words.slice(0, end)).map(({ text }) => ` ${text}`).join('');
}

/** The end of the clause that begins at `from`: the next mark, "to" or word that opens another. */
function clauseEndOf({ tokens }: Passage, from: number, to: number): number {
  const end = tokens.findIndex(
    (token, index) =>
      index > from &&
      index < to &&
      (token.lower === 'to' || token.lower === 'once' || token.tag === 'SCONJ' || token.tag === 'PUNCT'),
  );
  return end < 0 ? to : end;
}
