import { parseExpression, printName } from '@entente/core/base/expression';
import type { Condition, ReadOption, ReadRule, Span, Statement } from '@entente/core/record';
import { exampleRanges } from '../option/example.ts';
import { isTalk } from '../option/counterpart.ts';
import { isMeans } from '../option/ownership.ts';
import { type Course, courseOf, withOwner } from '../option/course.ts';
import { type Holder, OptionTable } from '../option/option-table.ts';
import { phrasesIn } from '../option/mention-scan.ts';
import { tabledIn } from '../option/tabled.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { isParticipation } from './participation.ts';
import { askedClause, pointedOptions } from './pointing.ts';
import { conditionCourse } from './condition-course.ts';
import { confidenceFeaturesOf } from './confidence-feature.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';

/** Statements with the options they are about. */
export interface Assembled {
  readonly statements: readonly Statement[];
  readonly options: readonly ReadOption[];
  readonly rules: readonly ReadRule[];
}

interface Drafted {
  readonly draft: Draft;
  readonly about: string[];
  expression?: string;
}

/** Settles the options over the whole article, then writes each draft as a statement. */
export function assemble(passages: readonly Passage[], drafts: readonly Draft[]): Assembled {
  const table = new OptionTable();
  const rules = tableRules(passages, table);
  const drafted: Drafted[] = [];
  for (const draft of drafts) {
    const asked = askedOption(draft, table);
    const pointed = asked === undefined ? pointedOptions(draft, drafted) : [asked];
    if (pointed.length === 0 && draft.stance !== null && isParticipation(draft)) {
      drafted.push({ draft, about: [] });
      continue;
    }
    for (const id of pointed) table.addStance(id, draft.mention.actor, draft.stance);
    drafted.push({ draft, about: pointed.length > 0 ? [...pointed] : positionOptions(draft, table) });
  }
  for (const entry of drafted) {
    const expression = conditionExpression(entry.draft, table);
    if (expression !== undefined) entry.expression = expression;
  }
  noteMentions(passages, table);
  for (const entry of drafted)
    if (entry.about.length === 0 && entry.draft.argument === null)
      entry.about.push(...spokenOf(entry.draft, table));
  return {
    statements: drafted.map((entry, index) => statementOf(entry, index)),
    options: table.options(),
    rules,
  };
}

function tableRules(passages: readonly Passage[], table: OptionTable): readonly ReadRule[] {
  const rules: ReadRule[] = [];
  for (const passage of passages) {
    const tabled = tabledIn(passage);
    if (tabled === undefined) continue;
    const ids = tabled.courses.map((course) => table.add(course, holderOf(course)));
    const base = tabled.base === undefined ? -1 : tabled.courses.indexOf(tabled.base);
    for (const [index, id] of ids.entries()) {
      if (base < 0 || index === base || id === ids[base]) continue;
      rules.push({
        says: `${printName(id)} -> ${printName(ids[base]!)}`,
        start: passage.sentence.start,
        end: passage.sentence.end,
        why: tabled.why,
      });
    }
  }
  return rules;
}

function holderOf(course: Course): Holder {
  const [only] = course.owners;
  return course.owners.size === 1 && isMeans(course)
    ? { actor: only!, isGuessed: false }
    : { actor: null, isGuessed: true };
}

/** The options a stance is on, one for each course of the argument. */
function positionOptions(draft: Draft, table: OptionTable): string[] {
  const { argument, words, stance, mention } = draft;
  if (argument === null || stance === null) return [];
  const ids: string[] = [];
  for (const range of exampleRanges(words, argument.range)) {
    const plain = courseOf(words, range);
    if (plain === undefined || plain.name === '') continue;
    const course = ownedByActor(plain, draft);
    const id = table.add(course, draftHolder(draft, course));
    if (course.owners.size === 0 || (mention.actor !== null && course.owners.has(mention.actor)))
      table.addStance(id, mention.actor, stance);
    if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** "its own troops", "his country's ships": those of whoever would act. */
function ownedByActor(course: Course, { argument, control, mention }: Draft): Course {
  const actor = argument?.target ?? (control === 'own' ? mention.actor : null);
  if (!course.isOwnMeans || course.owners.size > 0 || course.isGroup || actor === null) return course;
  return isMeans(course) ? withOwner(course, actor) : course;
}

/** Who acts is the one asked to, or whose means it takes, or the speaker; never whoever is acted upon. */
function draftHolder({ argument, control, mention }: Draft, course: Course): Holder {
  if (typeof argument?.target === 'string') return { actor: argument.target, isGuessed: false };
  if (course.owners.size > 0 && isMeans(course)) return holderOf(course);
  if (course.isGroup && isMeans(course)) return { actor: null, isGuessed: true };
  return control === 'own' && mention.actor !== null
    ? { actor: mention.actor, isGuessed: false }
    : { actor: null, isGuessed: true };
}

/** The option that the speaker was asked about, in the same sentence. */
function askedOption(draft: Draft, table: OptionTable): string | undefined {
  const clause = askedClause(draft);
  const found = clause === undefined ? undefined : conditionCourse(draft.passage, clause);
  if (found === undefined) return undefined;
  const { course, actor } = found;
  return table.add(course, actor === null ? holderOf(course) : { actor, isGuessed: false });
}

function conditionExpression({ condition, passage }: Draft, table: OptionTable): string | undefined {
  if (condition === null) return undefined;
  const found = conditionCourse(passage, condition.inner);
  if (found === undefined) return undefined;
  const { course, actor } = found;
  const holder = actor === null ? holderOf(course) : { actor, isGuessed: false };
  const id = table.find(course) ?? table.add(course, holder);
  table.addMention(id, course);
  const expression = printName(id);
  return parseExpression(expression, '', []) === undefined ? undefined : expression;
}

/** How many options a statement without a stance is about. */
const mostMentioned = 4;

/** The options that words without a stance speak of; where there are none, the act that they tell of, by its words. */
function spokenOf(draft: Draft, table: OptionTable): readonly string[] {
  const spans = contentOf(draft);
  const mentioned = table.mentionedIn(outside(spans, draft)).slice(0, mostMentioned);
  if (mentioned.length > 0) return mentioned;
  const { passage, attribution } = draft;
  const act = attribution.content
    .flatMap((range) => phrasesIn(passage, range))
    .find(({ act: one, object, name }) => one !== '' && object !== '' && name.includes(' '));
  return act === undefined ? [] : [act.name];
}

/** Spans without the condition in them, which is another's course. */
function outside(spans: readonly Span[], { condition, passage }: Draft): readonly Span[] {
  if (condition === null) return spans;
  const held = spanOf(passage, condition.range);
  return spans
    .flatMap(({ start, end }) => [
      { start, end: Math.min(end, held.start) },
      { start: Math.max(start, held.end), end },
    ])
    .filter(({ start, end }) => end > start);
}

function contentOf({ passage, attribution }: Draft): readonly Span[] {
  return attribution.content.filter(({ from, to }) => to > from).map((range) => spanOf(passage, range));
}

/** Notes every place of the article that words one of its options. */
function noteMentions(passages: readonly Passage[], table: OptionTable): void {
  for (const passage of passages)
    for (const course of phrasesIn(passage, { from: 0, to: passage.tokens.length })) {
      // "the meetings of the chiefs" is no wording of meeting somebody.
      const isPlainTalk = isTalk(course.act) && course.modifiers.size === 0;
      const id = isPlainTalk || table.isMentioned(course.span) ? undefined : table.find(course);
      if (id !== undefined) table.addMention(id, course);
    }
}

function statementOf({ draft, about, expression }: Drafted, index: number): Statement {
  const { passage, attribution, mention, condition } = draft;
  const content = attribution.content.flatMap((range) => segmentsOf(passage, range));
  const cue = attribution.rule === 'continued' ? null : spanOf(passage, attribution.cueRange);
  const ends = [
    ...content,
    ...(cue === null ? [] : [cue]),
    ...(attribution.rule === 'continued' ? [] : [{ start: mention.start, end: mention.end }]),
  ].filter(({ start, end }) => start >= passage.sentence.start && end <= passage.sentence.end);
  return {
    id: `s${index + 1}`,
    ...withMarks(passage, {
      start: Math.min(...ends.map(({ start }) => start)),
      end: Math.max(...ends.map(({ end }) => end)),
    }),
    speaker: {
      name: mention.name,
      spans: [{ start: mention.start, end: mention.end }],
      ...(mention.role === undefined ? {} : { role: mention.role }),
    },
    attribution: cue,
    content,
    actor: mention.actor,
    ...(draft.joint === null ? {} : { joint: `j${draft.joint}` }),
    verb: attribution.cue.verb,
    stance: draft.stance,
    ...(draft.isHedged ? { hedged: true } : {}),
    about,
    condition: condition === null ? null : conditionFacts(passage, condition, expression),
    when: draft.when,
    confidence: confidenceOf(confidenceFeaturesOf(draft)),
    rule: attribution.rule,
    why: draft.why,
  };
}

function conditionFacts(
  passage: Passage,
  condition: NonNullable<Draft['condition']>,
  expression: string | undefined,
): Condition {
  const span = spanOf(passage, condition.range);
  const text = passage.sentence.text.slice(
    span.start - passage.sentence.start,
    span.end - passage.sentence.start,
  );
  return { text, ...span, kind: condition.kind, ...(expression === undefined ? {} : { expression }) };
}

function spanOf({ tokens }: Passage, { from, to }: Range): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** A statement that begins or ends in a quotation has its marks. */
function withMarks({ sentence }: Passage, { start, end }: Span): Span {
  const opens = sentence.quotes.some(
    ({ start: mark, from }) => mark < start && from >= start && start - mark === 1,
  );
  const closes =
    sentence.quotes.some(({ start: mark, to }) => to === end && mark >= start - 1) &&
    /^["”’'»]$/u.test(sentence.text.charAt(end - sentence.start));
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

/** The quoted and the reported stretches of a content, without the marks. */
function segmentsOf({ tokens, sentence }: Passage, { from, to }: Range): Statement['content'] {
  const segments: { start: number; end: number; direct: boolean }[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    const isLast = at === to - 1 || sentence.quoted[at] !== sentence.quoted[at + 1];
    if (/^[,;]$/u.test(token.text) && (isLast || isMark(sentence.quotes, tokens[at + 1]!.start))) continue;
    if (/^["“”‘’«»']$/u.test(token.text) && isMark(sentence.quotes, token.start)) continue;
    const direct = sentence.quoted[at] === true;
    const last = segments.at(-1);
    if (last !== undefined && last.direct === direct) last.end = token.end;
    else if (token.tag !== 'PUNCT' || last !== undefined)
      segments.push({ start: token.start, end: token.end, direct });
  }
  return segments;
}

function isMark(quotes: Passage['sentence']['quotes'], at: number): boolean {
  return quotes.some(({ start, from, to }) => (at === start && at < from) || at === to);
}
