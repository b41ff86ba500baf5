import { parseExpression, printName } from '@entente/core/base/expression';
import type { Condition, ReadOption, ReadRule, Span, Statement } from '@entente/core/record';
import { exampleRanges } from '../option/example.ts';
import { isMeans } from '../option/ownership.ts';
import { type Course, courseOf, withOwner } from '../option/course.ts';
import { type Holder, OptionTable } from '../option/option-table.ts';
import { tabledIn } from '../option/tabled.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { isParticipation } from './participation.ts';
import { clauseEndOf, conditionCourse } from './condition-course.ts';
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
    const earlier = drafted.at(-1);
    const isPart = draft.stance !== null && isParticipation(draft);
    const shared = isPart ? spokenOfBefore(draft, drafted) : pointedBack(draft, earlier);
    for (const id of shared) table.addStance(id, draft.mention.actor, draft.stance);
    drafted.push({ draft, about: isPart || shared.length > 0 ? [...shared] : positionOptions(draft, table) });
  }
  for (const entry of drafted) {
    const expression = conditionExpression(entry.draft, table);
    if (expression !== undefined) entry.expression = expression;
  }
  for (const entry of drafted)
    if (entry.about.length === 0) entry.about.push(...mentionedOptions(entry.draft, table));
  return {
    statements: drafted.map((entry, index) => statementOf(entry, index)),
    options: table.options(),
    rules,
  };
}

/** How many statements back "taking part" may point. */
const farthestBefore = 50;

/** "taking part", "join in": in what the same paragraph spoke of just before. */
function spokenOfBefore({ passage }: Draft, drafted: readonly Drafted[]): readonly string[] {
  const { paragraph } = passage.sentence;
  for (let index = drafted.length - 1; index >= 0; index -= 1) {
    const { draft, about } = drafted[index]!;
    if (draft.passage.sentence.paragraph !== paragraph || drafted.length - index > farthestBefore) return [];
    if (draft.stance !== null && about.length > 0) return about.slice(0, 1);
  }
  return [];
}

/** "Chile supports it", "Berlin will not support that": what was spoken of just before. */
function pointedBack(
  { argument, passage, words, stance }: Draft,
  before: Drafted | undefined,
): readonly string[] {
  if (argument === null || stance === null || before === undefined) return [];
  const { from, to } = argument.range;
  const isPronoun =
    to - from === 1 && /^(?:it|that|this|them|so|these|those)$/u.test(words.tokens[from]!.lower);
  const isNear = passage.sentence.paragraph - before.draft.passage.sentence.paragraph <= 1;
  return isPronoun && isNear ? before.about : [];
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

/** Options that the words of a statement without a stance speak of; short words where there are none. */
function mentionedOptions({ passage, attribution }: Draft, table: OptionTable): readonly string[] {
  const ids: string[] = [];
  const { tokens } = passage;
  for (const { from, to } of attribution.content) {
    for (let at = from; at < to && ids.length < 4; at += 1) {
      const opens =
        tokens[at]!.tag === 'VERB' ||
        (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tokens[at]!.tag) &&
          !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tokens[at - 1]?.tag ?? ''));
      if (!opens) continue;
      const course = courseOf(passage, { from: at, to: clauseEndOf(passage, at, Math.min(to, at + 12)) });
      const id =
        course === undefined || (course.act === '' && course.modifiers.size === 0)
          ? undefined
          : table.find(course);
      if (id === undefined || course === undefined) continue;
      table.addMention(id, course);
      if (!ids.includes(id)) ids.push(id);
    }
  }
  return ids.length > 0 ? ids : shortWords(passage, attribution.content[0]);
}

/** The first noun phrase of the content, in at most four words. */
function shortWords({ tokens }: Passage, range: Range | undefined): readonly string[] {
  if (range === undefined) return [];
  const first = tokens.findIndex(
    ({ tag }, index) => index >= range.from && index < range.to && (tag === 'NOUN' || tag === 'PROPN'),
  );
  if (first < 0) return [];
  let from = first;
  while (from > range.from && tokens[from - 1]!.tag === 'ADJ') from -= 1;
  let to = first + 1;
  while (to < range.to && to - from < 4 && /^(?:NOUN|PROPN)$/u.test(tokens[to]!.tag)) to += 1;
  return [
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  ];
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
    confidence: confidenceOf(draft),
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
