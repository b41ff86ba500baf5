import type { Span } from '@entente/core/record';
import { gazetteerAt } from '../mention/gazetteer.ts';
import { unnamedPeople } from '../mention/role.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import type { Token } from '../sentence/token.ts';
import { actOf, isLight, isThing, pointers, thingOf, wrappers } from './act.ts';
import { type Mark, markOf } from './course-mark.ts';
import { nominalisedName, providedName, untitled } from './course-name.ts';

/** A course of action as one place of a text words it, taken apart to be compared with others. */
export interface Course extends Mark {
  readonly span: Span;
  /** "deploy", or empty where the noun itself is the act: "ceasefire". */
  readonly act: string;
  readonly object: string;
  /** Whether the owners are named as those who act: "Russian inspections". */
  readonly hasAgent?: boolean;
  readonly name: string;
}

const phraseEnds = /^(?:ADP|AUX|SCONJ)$/u;
const small = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'any',
  'all',
  'both',
  'some',
  'to',
  'not',
  'also',
]);

/** The course that a range of words names; undefined where it has neither act nor thing. */
export function courseOf(passage: Passage, range: Range): Course | undefined {
  const tokens = contentTokens(passage, range);
  if (tokens.length === 0) return undefined;
  const course = isVerbal(tokens, passage, range) ? verbalCourse(tokens) : nominalCourse(tokens);
  return course === undefined || isFragment(course, tokens) ? undefined : course;
}

const emptyVerbs = new Set(
  'take go come do make get have be cross move follow continue keep let try live put say happen want need agree react respond comment'.split(
    ' ',
  ),
);
const emptyNouns = new Set(
  'side ally part time way thing reason fact people country nation government state interest sense question problem issue place matter term mix'.split(
    ' ',
  ),
);

/** No course at all: a bare actor ("Kyiv", "the allies"), or a verb or noun that says nothing alone ("take", "time"). */
function isFragment({ act, object, modifiers }: Course, tokens: readonly Token[]): boolean {
  const telling = tokens.filter(
    ({ tag, text }) => tag !== 'PUNCT' && tag !== 'PRON' && !/^['’]s?$/u.test(text),
  );
  if (act !== '') return object === '' && telling.length === 1 && emptyVerbs.has(act);
  if (modifiers.size > 0) return false;
  const first = telling[0];
  // "take the matter to court" says enough.
  const isPlain = first?.tag !== 'VERB';
  if (first === undefined || object === '') return telling.length === 0 || isActorName(telling);
  return (isPlain && (emptyNouns.has(object) || unnamedPeople.has(object))) || isActorName(telling);
}

function isActorName(tokens: readonly Token[]): boolean {
  const lower = tokens.map((token) => token.lower);
  const entry = /^\p{Lu}/u.test(tokens[0]?.text ?? '') ? gazetteerAt(lower, 0) : undefined;
  return (
    entry !== undefined && (entry.words.length === tokens.length || tokens[entry.words.length]?.tag === 'ADP')
  );
}

function contentTokens({ tokens }: Passage, { from, to }: Range): readonly Token[] {
  const own = tokens.slice(from, to).filter(({ text }) => !/^["“”'‘’]$/u.test(text));
  let start = 0;
  while (
    start < own.length &&
    (small.has(own[start]!.lower) || own[start]!.tag === 'ADV' || own[start]!.tag === 'PUNCT')
  )
    start += 1;
  return own.slice(start);
}

function isVerbal(tokens: readonly Token[], passage: Passage, range: Range): boolean {
  const first = tokens[0]!;
  if (first.tag === 'VERB' && !first.lower.endsWith('ed')) return true;
  if (first.tag === 'ADJ' && /^(?:its|his|her|their|our|my)$/u.test(tokens[1]?.lower ?? '')) return true;
  const before = passage.tokens
    .slice(Math.max(0, range.from - 1), range.to)
    .findLast((token) => token.end <= first.start);
  if (
    first.lower.endsWith('ing') &&
    first.tag !== 'PROPN' &&
    !/^(?:talks|filling)$/u.test(first.lower) &&
    (first.lower !== 'meeting' || /^\p{Lu}/u.test(tokens[1]?.text ?? '')) &&
    tokens[1]?.tag !== 'ADP'
  )
    return true;
  return (
    before?.lower === 'to' &&
    first.tag === 'NOUN' &&
    (actOf(first.lower) !== undefined || isLight(first.lower)) &&
    tokens.length > 1 &&
    tokens[1]!.tag !== 'ADP'
  );
}

function verbalCourse(tokens: readonly Token[]): Course | undefined {
  const verb = baseOf(tokens[0]!);
  const particle = /^(?:out|back|down|up|off|in)$/u.test(tokens[1]?.lower ?? '') ? 1 : 0;
  const rest = tokens.slice(1 + particle);
  const object = objectOf(rest);
  if (isLight(verb) && object.head !== undefined) {
    const inner = nominalCourse(rest[0]?.tag === 'ADP' ? rest.slice(1) : rest);
    if (inner !== undefined) return { ...inner, span: spanOf(tokens), name: nameOf(tokens, verb) };
  }
  const placed = placedInCharge(tokens, verb);
  if (placed !== undefined) return placed;
  const act = actOf(verb) ?? verb;
  return {
    span: spanOf(tokens),
    ...keyed(act, isTalk(act) ? '' : thingOf(object.head?.lemma ?? '', object.head?.lower)),
    ...(isTalk(act) ? counterpartsOf(rest) : markOf(rest, object.head)),
    name: nameOf(isTalk(act) ? [tokens[0]!, ...untitled(tokens.slice(1))] : tokens, verb),
  };
}

/** Whom one meets is part of what is done, and neither their means nor their choice: "meet President Putin". */
function counterpartsOf(tokens: readonly Token[]): Mark {
  const lower = tokens.map((token) => token.lower);
  const met = tokens.flatMap((token, index) => {
    const entry = /^\p{Lu}/u.test(token.text) ? gazetteerAt(lower, index) : undefined;
    return entry?.kind !== 'capital' && typeof entry?.actor === 'string' ? [entry.actor] : [];
  });
  return { modifiers: new Set(met), owners: new Set(), isGroup: false, groups: new Set(), isOwnMeans: false };
}

function isTalk(act: string): boolean {
  return act === 'talk' || act === 'meet';
}

/** "End the war" is peace, "stop the fighting" a ceasefire. */
function keyed(act: string, object: string): Pick<Course, 'act' | 'object'> {
  const isEnd = act === 'stop' && (object === 'peace' || object === 'ceasefire');
  return { act: isEnd ? '' : act, object };
}

/** "put the U.S. in charge": whoever is put there would have to do it. */
function placedInCharge(tokens: readonly Token[], verb: string): Course | undefined {
  if (!/^(?:put|place|leave|have)$/u.test(verb)) return undefined;
  const at = tokens.findIndex(
    ({ lower }, index) =>
      lower === 'in' && /^(?:charge|command|control|lead)$/u.test(tokens[index + 1]?.lower ?? ''),
  );
  if (at < 2) return undefined;
  const who = tokens.slice(1, at).filter(({ lower }) => !small.has(lower));
  const actor = gazetteerAt(
    who.map(({ lower }) => lower),
    0,
  )?.actor;
  return {
    span: spanOf(tokens),
    act: 'command',
    object: '',
    modifiers: new Set(),
    owners: new Set(typeof actor === 'string' ? [actor] : []),
    isGroup: false,
    groups: new Set(),
    isOwnMeans: false,
    name: `${verb} ${tokens
      .slice(1, at + 2)
      .map((token) => token.text)
      .join(' ')}`,
  };
}

function nominalCourse(given: readonly Token[]): Course | undefined {
  const tokens = given.filter((token, index) => index > 0 || !small.has(token.lower));
  const { head, index } = objectOf(tokens);
  if (head === undefined) return undefined;
  const rest = tokens.slice(index + 1);
  if (
    pointers.has(head.lower) &&
    /^(?:of|for|to|on|towards?|aimed|conducive|that)$/u.test(rest[0]?.lower ?? '')
  ) {
    const inner = pointedAt(rest);
    if (inner !== undefined) return { ...inner, span: spanOf(tokens) };
  }
  const used = usedFor(tokens, index);
  if (used !== undefined) return used;
  const act = actOf(head.lower) ?? actOf(head.lemma);
  if (act === undefined || isTalk(act))
    return {
      span: spanOf(tokens),
      ...keyed(act ?? '', act === undefined ? thingOf(head.lemma, head.lower) : ''),
      ...(act === undefined ? markOf(tokens, head) : counterpartsOf(tokens)),
      name: act === undefined ? providedName(head, nameOf(tokens)) : nameOf(tokens),
    };
  const inside =
    rest[0]?.lower === 'of' || rest[0]?.lower === 'on' || rest[0]?.lower === 'to'
      ? objectOf(rest.slice(1)).head
      : undefined;
  const compound = index > 0 && tokens[index - 1]!.tag === 'NOUN' ? tokens[index - 1] : undefined;
  const object = inside ?? compound;
  return {
    span: spanOf(tokens),
    ...keyed(act, thingOf(object?.lemma ?? '', object?.lower)),
    ...markOf(
      tokens.filter((token) => token !== head),
      object,
    ),
    ...agentsOf(tokens, index),
    name:
      nominalisedName(tokens, { index, isCompound: inside === undefined && compound !== undefined }) ??
      nameOf(tokens),
  };
}

/** "American jets that enforce a no-fly zone": what the means are there for. */
function usedFor(tokens: readonly Token[], index: number): Course | undefined {
  const head = tokens[index]!;
  const isMeansNoun = /^(?:troops|jets|ship|warship|frigate|vessel|drone|police|observer)$/u.test(
    thingOf(head.lemma, head.lower),
  );
  const isLinked = /^(?:that|which|who|to)$/u.test(tokens[index + 1]?.lower ?? '');
  if (!isMeansNoun || !isLinked || !isVerbHere(tokens[index + 2], tokens[index + 3])) return undefined;
  const act = verbalCourse(tokens.slice(index + 2));
  if (act === undefined) return undefined;
  const { owners, groups, isGroup, isOwnMeans } = markOf(tokens.slice(0, index + 1), head);
  return { ...act, span: spanOf(tokens), owners, groups, isGroup, isOwnMeans };
}

/** After "that" a noun with a noun behind it is a verb, whatever the tagger says: "that escort ships". */
function isVerbHere(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token?.tag === 'VERB' || (token?.tag === 'NOUN' && /^(?:NOUN|DET|ADJ|PROPN)$/u.test(next?.tag ?? ''))
  );
}

/** The act of a finite verb, whatever its form: "had agreed on guarantees". */
export function finiteCourse(passage: Passage, range: Range): Course | undefined {
  const tokens = contentTokens(passage, range);
  const course = tokens.length === 0 ? undefined : verbalCourse(tokens);
  if (course === undefined || isFragment(course, tokens)) return undefined;
  return course.act === 'settle' && course.object === '' ? { ...course, act: '', object: 'peace' } : course;
}

/** A noun phrase, even one in -ing: "the shelling". */
export function nounCourse(passage: Passage, range: Range): Course | undefined {
  const tokens = contentTokens(passage, range);
  const course = nominalCourse(tokens);
  return course === undefined || isFragment(course, tokens) ? undefined : course;
}

/** "send its own troops" by a known actor: whose they are belongs to the course and its name. */
export function withOwner(course: Course, actor: string): Course {
  const name = course.name.replace(
    /\b(?:its|his|her|our|my|their)(?: own)?(?: (?:country|nation|government)['’]s)?\b/u,
    `${actor}'s`,
  );
  return { ...course, owners: new Set([actor]), name };
}

/** "Russian inspections of Ukrainian ships": who acts stands before the noun of the act. */
function agentsOf(tokens: readonly Token[], index: number): Partial<Course> {
  const lower = tokens.map((token) => token.lower);
  const agents = tokens.slice(0, index).flatMap(({ text }, at) => {
    const entry = /^\p{Lu}/u.test(text) ? gazetteerAt(lower, at) : undefined;
    return typeof entry?.actor === 'string' ? [entry.actor] : [];
  });
  return agents.length === 0 ? {} : { owners: new Set(agents), hasAgent: true };
}

function pointedAt(rest: readonly Token[]): (Course & { readonly tokens: readonly Token[] }) | undefined {
  let from = 0;
  while (
    from < rest.length &&
    (phraseEnds.test(rest[from]!.tag) ||
      /^(?:to|towards?|aimed|conducive|that|are|is|at|of|for)$/u.test(rest[from]!.lower) ||
      small.has(rest[from]!.lower))
  )
    from += 1;
  const tokens = rest.slice(from);
  if (tokens.length === 0) return undefined;
  const course = tokens[0]!.tag === 'VERB' ? verbalCourse(tokens) : nominalCourse(tokens);
  return course === undefined ? undefined : { ...course, tokens };
}

const quantities = new Set([
  'tens',
  'hundreds',
  'thousands',
  'millions',
  'dozens',
  'lots',
  'number',
  'majority',
]);

/** The last noun before the first preposition, verb or mark. */
function objectOf(tokens: readonly Token[]): { readonly head: Token | undefined; readonly index: number } {
  let index = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const { tag, lower } = tokens[at]!;
    if (index >= 0 && /^(?:that|which|who)$/u.test(lower)) break;
    if (
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      isThing(lower) ||
      /^(?:million|billion|trillion|bn|percent)$/u.test(lower)
    )
      index = at;
    else if (
      phraseEnds.test(tag) ||
      tag === 'VERB' ||
      tag === 'CCONJ' ||
      (tag === 'PUNCT' && lower !== "'s") ||
      lower === 'to'
    ) {
      // "a negotiated solution"
      if (index < 0 && tag === 'VERB' && lower.endsWith('ed')) continue;
      if (lower === 'of' && quantities.has(tokens[index]?.lower ?? '')) continue;
      if (index >= 0 || !/^(?:with|to|on|upon)$/u.test(lower)) break;
    }
  }
  const before = tokens[index - 1];
  const isWrapped =
    wrappers.has(tokens[index]?.lower ?? '') && before?.tag === 'NOUN' && before.lower !== 'draft';
  return isWrapped ? { head: before, index: index - 1 } : { head: tokens[index], index };
}

/** The base form of a verb, with -ing taken off where the tagger left it on. */
export function baseOf(token: Token): string {
  const lemma = token.lemma;
  if (!lemma.endsWith('ing') || lemma.length < 6 || /^(?:any|every|some)thing$/u.test(lemma)) return lemma;
  const stem = lemma.slice(0, -3);
  if (/([bdgmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  return /(?:[^aeiou][aeiou][cvsz]|[aeiou][cvsz]|[^aeiou]{2}[cvsz]|rg|u[rdt]|a[kdt]|i[dnrz])$/u.test(stem)
    ? `${stem}e`
    : stem;
}

const longestName = 8;

/** The words as a short name: verb in base form, no article, no trailing circumstance. */
function nameOf(tokens: readonly Token[], verb?: string): string {
  const kept: Token[] = [];
  for (const token of tokens.slice(0, 16)) {
    if (kept.length >= longestName || /^[,;:.]$/u.test(token.text) || isContactRelative(kept, token)) break;
    if (kept.length >= 3 && token.tag === 'ADP' && !/^(?:of|from|out)$/u.test(token.lower)) break;
    kept.push(token);
  }
  while (
    kept.length > 1 &&
    /^(?:ADP|DET|CCONJ|PART|PRON|ADV|AUX)$/u.test(kept.at(-1)!.tag) &&
    !/^(?:out|back|down|up|off)$/u.test(kept.at(-1)!.lower)
  )
    kept.pop();
  const words = kept.filter((token, index) => index > 0 || !small.has(token.lower));
  return words
    .map(
      (token, index) =>
        `${index > 0 && token.start > words[index - 1]!.end ? ' ' : ''}${index === 0 && verb !== undefined ? verb : token.text}`,
    )
    .join('')
    .replace(/^["'“‘]+|["'”’]+$/gu, '');
}

/** "the guarantees it wants": the name ends before the clause. */
function isContactRelative(kept: readonly Token[], token: Token): boolean {
  return (
    /^(?:it|they|he|she|we|that|which|who)$/u.test(token.lower) &&
    /^(?:NOUN|PROPN)$/u.test(kept.at(-1)?.tag ?? '')
  );
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end };
}
