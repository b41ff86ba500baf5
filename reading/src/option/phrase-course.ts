import { gazetteerAt } from '../mention/gazetteer.ts';
import type { Token } from '../sentence/token.ts';
import { actOf, isLight, pointers, thingOf } from './act.ts';
import { counterpartsOf, isTalk } from './counterpart.ts';
import type { Course } from './course.ts';
import { markOf } from './course-mark.ts';
import { nominalisedName, providedName, shortName, untitled } from './course-name.ts';
import { objectOf, phraseEnds } from './course-object.ts';
import { baseOf, small, spanOf } from './course-word.ts';

/** The course of a verb and what it takes: "deploying troops". */
export function verbalCourse(tokens: readonly Token[]): Course | undefined {
  const verb = baseOf(tokens[0]!);
  if (verb === 'do' && isPointer(tokens.slice(1))) return undefined;
  const particle = /^(?:out|back|down|up|off|in)$/u.test(tokens[1]?.lower ?? '') ? 1 : 0;
  const rest = tokens.slice(1 + particle);
  const object = objectOf(rest);
  if (isLight(verb) && object.head !== undefined) {
    const after = rest[0]?.tag === 'ADP' ? rest.slice(1) : rest;
    // "consider rolling back sanctions": the rolling back.
    const isAct = after.length > 1 && after[0]!.tag === 'VERB' && after[0]!.lower.endsWith('ing');
    if (isAct && /^(?:consider|begin|start|support|discuss|seek)$/u.test(verb)) return verbalCourse(after);
    const inner = nominalCourse(after);
    if (inner !== undefined) return { ...inner, span: spanOf(tokens), name: shortName(tokens, verb) };
  }
  const placed = placedInCharge(tokens, verb);
  if (placed !== undefined) return placed;
  const act = actOf(verb) ?? verb;
  return {
    span: spanOf(tokens),
    ...keyed(act, isTalk(act) ? '' : thingOf(object.head?.lemma ?? '', object.head?.lower)),
    ...(isTalk(act) ? counterpartsOf(rest) : markOf(rest, object.head)),
    name: shortName(isTalk(act) ? [tokens[0]!, ...untitled(tokens.slice(1))] : tokens, verb),
  };
}

/** "do the same", "do so": says nothing of its own that could be done. */
function isPointer(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ lower }) => lower).filter((word) => word !== 'the');
  return /^(?:same|so|likewise)$/u.test(words[0] ?? '') || /^(?:it|that|this)$/u.test(words.join(' '));
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

/** The course of a noun phrase: "troop deployments". */
export function nominalCourse(given: readonly Token[]): Course | undefined {
  const tokens = given.filter((token, index) => index > 0 || !small.has(token.lower));
  const { head, index } = objectOf(tokens);
  if (head === undefined) return undefined;
  const rest = tokens.slice(index + 1);
  if (
    pointers.has(head.lower) &&
    !isOfItsOwn(tokens, index) &&
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
      name: act === undefined ? providedName(head, shortName(tokens)) : shortName(tokens),
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
      shortName(tokens),
  };
}

/** "a binding agreement on water": an agreement of a kind, rather than what it is on. */
function isOfItsOwn(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:agreement|deal|plan|proposal)s?$/u.test(tokens[index]!.lower) &&
    /^(?:ADJ|VERB|NOUN)$/u.test(tokens[index - 1]?.tag ?? '') &&
    !/^(?:new|possible|proposed|own|any|such)$/u.test(tokens[index - 1]!.lower)
  );
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
