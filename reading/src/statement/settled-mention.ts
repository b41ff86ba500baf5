import type { Attribution } from '../attribution/attribution.ts';
import type { Mention } from '../mention/mention.ts';
import type { Passage } from '../sentence/passage.ts';

/**
 * The speaker of an attribution, where no list knew the name. Someone who speaks of "his country" is a person and no
 * party; right after an official of a state who was not named ("the irrigation minister said"), that official.
 */
export function settledMention(passage: Passage, attribution: Attribution, before: Mention | null): Mention {
  const mention = attribution.mentions[0]!;
  const isUnknown =
    mention.kind === 'organisation'
      ? mention.by === 'phrase' && mention.actor === mention.name
      : mention.kind === 'person' && mention.actor === null && mention.role === undefined;
  const words = mention.name?.split(' ').length ?? 0;
  const owns = ownWord(passage, attribution);
  if (!isUnknown || words < 2 || words > 4 || owns === undefined) return mention;
  const isIntroduced =
    before !== null && before.actor !== null && (before.kind === 'office' || before.kind === 'unnamed');
  const role = isIntroduced ? (before.role ?? undefined) : undefined;
  return {
    ...mention,
    kind: 'person',
    by: 'earlier',
    actor: isIntroduced ? before.actor : null,
    ...(role === undefined ? {} : { role }),
    gender: owns === 'her' ? 'f' : 'm',
  };
}

/** "his country", "her government", "he": only a person speaks so of themselves. */
function ownWord({ tokens }: Passage, { content }: Attribution): string | undefined {
  for (const { from, to } of content) {
    const at = tokens.findIndex(
      ({ lower }, index) =>
        index >= from &&
        index < to &&
        ((/^(?:his|her)$/u.test(lower) &&
          /^(?:country|government|nation|ministry|party|side|delegation|state|people|team)$/u.test(
            tokens[index + 1]?.lower ?? '',
          )) ||
          (index === from && /^(?:he|she)$/u.test(lower))),
    );
    if (at >= 0) return /^(?:her|she)$/u.test(tokens[at]!.lower) ? 'her' : 'his';
  }
  return undefined;
}
