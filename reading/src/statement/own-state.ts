import type { Attribution } from '../attribution/attribution.ts';
import type { Cast } from '../mention/cast.ts';
import { genderOfName } from '../mention/given-name.ts';
import type { Mention } from '../mention/mention.ts';
import { determiners, phraseOf } from '../mention/phrase.ts';
import { type Passage, type Range, tokensIn } from '../sentence/passage.ts';
import type { Token } from '../sentence/token.ts';

/** What somebody says of their own side: that it is ready, would, wants; never that it must. */
const ownVerbs =
  /^(?:was|is|were|are|would|will|wants|wanted|needs|needed|seeks|sought|backs|backed|supports|accepts|accepted|rejects|rejected|stands|stood|had|has)$/u;
const duties = /^(?:must|should|to|ought|broken|violated|failed|lied|attacked|fired|moved|sent|crossed)$/u;

/**
 * The holder of an office whose state nothing said yet: "the president said Velmora was ready" is Velmora's president.
 * Only where the sentence itself or what was said before did not tell.
 */
export function withOwnState(
  passage: Passage,
  { content }: Attribution,
  mention: Mention,
  cast: Cast,
): Mention {
  const isOpen = mention.actor === null || mention.isGuessed === true;
  const isOfficial = mention.kind === 'office' || mention.kind === 'person';
  if (!isOpen || !isOfficial || mention.role === undefined || isNobody(mention.role)) return mention;
  const [range] = content;
  const own =
    range === undefined ? null : stateActing(passage, range, { cast, isOpen: mention.actor === null });
  if (own === null) return mention;
  const { isGuessed: _, ...known } = mention;
  if (mention.kind === 'person' && mention.name !== null)
    cast.people.addPerson({ name: mention.name, actor: own, isOutsider: false, role: mention.role });
  return { ...known, actor: own };
}

function isNobody(role: string): boolean {
  return /^(?:former|ex)\b|\b(?:opposition|predecessor|mayor|governor|envoy|mediator|counterpart)\b/iu.test(
    role,
  );
}

/** The state that is the subject of what is said, where the verb is one for one's own side. */
function stateActing(
  passage: Passage,
  { from, to }: Range,
  { cast, isOpen }: { readonly cast: Cast; readonly isOpen: boolean },
): string | null {
  let start = from;
  while (start < to && /^(?:that|["“'‘]|the)$/u.test(passage.tokens[start]!.lower)) start += 1;
  const tokens = tokensIn(passage, { from: start, to: Math.min(to, start + 8) });
  if (tokens.length < 2 || determiners.has(tokens[0]!.lower)) return null;
  const [place] = phraseOf(tokens, cast).places;
  if (place === undefined && isNewState(tokens, cast, isOpen)) return tokens[0]!.text;
  const isState = place?.kind === 'state' || place?.kind === 'capital';
  if (!isState || place.from > 0 || place.actor === null) return null;
  return isOwn(tokens.slice(place.length)) ? place.actor : null;
}

/** "said Ormia was ready": a name that nothing else is known of; of an official of no known state, any own act is enough. */
function isNewState(tokens: readonly Token[], cast: Cast, isOpen: boolean): boolean {
  const [name, verb, next] = tokens;
  const isName =
    /^\p{Lu}\p{Ll}{2,}$/u.test(name?.text ?? '') &&
    name!.tag === 'PROPN' &&
    cast.people.person(name!.text) === undefined &&
    genderOfName(name!.text) === undefined;
  const isReady =
    /^(?:is|was)$/u.test(verb?.lower ?? '') && /^(?:ready|willing|prepared|open)$/u.test(next?.lower ?? '');
  return isName && (isReady || (isOpen && isOwn(tokens.slice(1))));
}

function isOwn([verb, ...rest]: readonly Token[]): boolean {
  if (verb === undefined || !ownVerbs.test(verb.lower)) return false;
  const [next, ...after] = rest.filter(({ tag }) => tag !== 'ADV');
  const isDuty =
    next !== undefined && (duties.test(next.lower) || (next.lower === 'have' && after[0]?.lower === 'to'));
  return !isDuty;
}
