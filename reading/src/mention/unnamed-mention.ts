import { isCapitalised } from '../sentence/token.ts';
import type { Cast } from './cast.ts';
import { speaksForNobody } from './people.ts';
import type { Mention } from './mention.ts';
import { isInOtherName, organInTail, pointedActor, tailPlace } from './phrase-actor.ts';
import { type Phrase, spanOf } from './phrase.ts';
import { officeHolders, organs, uniformedPeople, unnamedPeople } from './role.ts';

/** Of these the text alone says whose they are: where they live or what they are close to does not. */
const sourceLike =
  /^(?:source|insider|person|people|all|ally|other|some|several|many|participant|side|part(?:y|ies)$)/u;

/** "Settlers of the Gush Emunim movement", "members of the Council": people by the body they belong to. */
function isFollowers(phrase: Phrase): boolean {
  const { head, tail, tokens, places } = phrase;
  return (
    /^(?:fighters|settlers|members|supporters|followers|activists|militants|guerrillas|rebels|wing|branch|member|fighter|supporter)$/u.test(
      head,
    ) &&
    tail[0]?.lower === 'of' &&
    places.some(({ from, kind }) => kind === 'alliance' && tail.includes(tokens[from]!))
  );
}

/** "officials", "a senior diplomat", "its commanders", "a source in its foreign ministry". */
export function unnamedMention(phrase: Phrase, cast: Cast): Mention | undefined {
  const { core, head, tokens, tail } = phrase;
  if (!unnamedPeople.has(head) && !uniformedPeople.has(head) && !isFollowers(phrase)) return undefined;
  const first = tokens[0]!.lower;
  const isDefinite =
    /^(?:the|its|his|her|their|our)$/u.test(first) || core.some(({ text }) => /^['’]s?$/u.test(text));
  if (isDefinite && officeHolders.has(head)) return undefined;
  const place = phrase.places.find(
    (one) => one.actor !== null && core.includes(tokens[one.from]!) && !isInOtherName(phrase, one),
  );
  const isNobody = core.some(({ lower }) => speaksForNobody(lower));
  const isOne = /^(?:a|an|one|another)$/u.test(first) && !head.endsWith('s');
  return {
    ...spanOf(tokens),
    kind: 'unnamed',
    name: null,
    actor: isNobody ? null : (place?.actor ?? insideActor()),
    by: 'phrase',
    ...(isOne ? { isOne } : {}),
    ...(isNobody || isOne ? { role: roleText() } : {}),
  };

  function roleText(): string {
    return core
      .filter(
        (token) =>
          !isCapitalised(token) && token.tag !== 'PUNCT' && token.tag !== 'NUM' && token.lower !== 'one',
      )
      .map(({ text }) => text)
      .join(' ');
  }

  /** The party they belong to by an organ ("in its foreign ministry"), a pronoun ("his officials") or a place. */
  function insideActor(): string | null {
    const isOfGovernment = core.some(({ lower }) =>
      /^(?:government|administration|ministry|presidential|palace|army|embassy)$/u.test(lower),
    );
    if (core.some(({ lower }) => lower === 'administration') && cast.speaksOf('United States'))
      return 'United States';
    if (isOfGovernment && head !== 'people') return tailPlace(phrase) ?? cast.stateInFocus;
    const isInside =
      /^(?:of|in|at|inside|from|within)$/u.test(tail[0]?.lower ?? '') &&
      tail.some(({ lower }) => organs.has(lower));
    if (isInside) return tailPlace(phrase) ?? organInTail(phrase, cast);
    const isPosted =
      /^(?:diplomats?|envoys?|ambassadors?)$/u.test(head) && /^(?:in|at)$/u.test(tail[0]?.lower ?? '');
    if (sourceLike.test(head) || isPosted) return null;
    return /^(?:its|his|her|their)$/u.test(first) ? pointedActor(first, cast) : tailPlace(phrase);
  }
}
