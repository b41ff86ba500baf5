import { type Token, isCapitalised } from '../sentence/token.ts';
import type { Cast } from './cast.ts';
import type { Mention } from './mention.ts';
import { officeMention } from './office-mention.ts';
import { organisationMention } from './organisation-mention.ts';
import { outsiderMention } from './outsider.ts';
import { personMention } from './person-mention.ts';
import { actorOf, pointedActor } from './phrase-actor.ts';
import { type Phrase, phraseOf, spanOf, textOf, trim } from './phrase.ts';
import { placeMention } from './place-mention.ts';
import { documents } from './role.ts';
import { unnamedMention } from './unnamed-mention.ts';

/** Days and months are capitalised too, and nobody: "offered on Monday to talk". */
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|early|late|last|next|this|the|\d{1,4})$/u;

/** Whom a noun phrase names; undefined where it names no one who could speak. */
export function mentionOf(phraseTokens: readonly Token[], cast: Cast): Mention | undefined {
  if (phraseTokens.length > 0 && phraseTokens.every(({ lower }) => times.test(lower))) return undefined;
  const tokens = trim(phraseTokens);
  if (tokens.length === 0) return undefined;
  const phrase = phraseOf(tokens, cast);
  return (
    pronounMention(phrase, cast) ??
    outsiderMention(phrase, cast) ??
    documentMention(phrase, cast) ??
    personMention(phrase, cast) ??
    unnamedMention(phrase, cast) ??
    officeMention(phrase, cast) ??
    placeMention(phrase) ??
    organisationMention(phrase, cast)
  );
}

function pronounMention({ tokens }: Phrase, cast: Cast): Mention | undefined {
  if (tokens.length > 1 || tokens[0]!.tag !== 'PRON') return undefined;
  const pronoun = tokens[0]!.lower;
  if (!['he', 'she', 'it', 'they'].includes(pronoun)) return undefined;
  const earlier = cast.antecedentOf(pronoun);
  if (earlier === null && !cast.isTorn(pronoun)) return undefined;
  if (earlier === null) return { ...spanOf(tokens), kind: 'unnamed', name: null, actor: null, by: 'earlier' };
  return {
    ...earlier,
    ...spanOf(tokens),
    by: 'earlier',
    ...(pronoun === 'she' ? { gender: 'f' as const } : pronoun === 'he' ? { gender: 'm' as const } : {}),
  };
}

/** "a statement from his spokesman"; "the statement" alone is that of whoever issued or said something last. */
function issuerOf({ tail, tokens }: Phrase, cast: Cast): string | null {
  const from = tail[0]?.lower === 'from' || tail[0]?.lower === 'by' ? tail[1]?.lower : undefined;
  if (from !== undefined) return /^(?:his|her|its|their)$/u.test(from) ? pointedActor(from, cast) : null;
  return tail.length === 0 && tokens[0]!.lower === 'the' ? (cast.speaker?.actor ?? null) : null;
}

function documentMention(phrase: Phrase, cast: Cast): Mention | undefined {
  if (!documents.has(phrase.head)) return undefined;
  const actor = actorOf(phrase, cast) ?? issuerOf(phrase, cast);
  const words = phrase.core.filter(
    ({ lower }) => !documents.has(lower) && lower !== 'joint' && lower !== "'s",
  );
  const isIssued = words.length > 0 && isCapitalised(words[0]!);
  return {
    ...spanOf(phrase.tokens),
    kind: 'document',
    name: isIssued ? textOf(words) : actorOf(phrase, cast),
    actor,
    by: 'phrase',
    role: phrase.head,
  };
}
