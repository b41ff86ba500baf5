import type { Day } from '@entente/core/base/day';
import type { When } from '@entente/core/record';
import { type Attribution, attributionsIn } from '../attribution/attribution.ts';
import { subjectOf } from '../attribution/subject.ts';
import type { Cast } from '../mention/cast.ts';
import { peopleIn } from '../mention/casting.ts';
import { openingParty, placeOf } from '../mention/focus.ts';
import type { Mention } from '../mention/mention.ts';
import { mentionOf } from '../mention/noun-phrase.ts';
import type { Passage } from '../sentence/passage.ts';
import { conditionOf, type Draft, judge } from './draft.ts';
import { withOwnState } from './own-state.ts';
import { positionHolder } from './position-holder.ts';
import { positionsApart } from './positions-apart.ts';
import { settledMention } from './settled-mention.ts';
import { spokenWhen } from './spoken-day.ts';

/** The last words attributed to anyone, for what follows without words for a source or a day of its own. */
interface Thread {
  readonly attribution: Attribution;
  readonly mention: Mention;
  readonly mentions: readonly Mention[];
  readonly when: When | null;
  readonly paragraph: number;
}

/** The drafts of an article, in order; the cast follows along, so that pronouns find their people. */
export function draftsOf(passages: readonly Passage[], cast: Cast, published: Day | null): readonly Draft[] {
  const drafts: Draft[] = [];
  let thread: Thread | null = null;
  let joint = 0;
  for (const passage of passages) {
    const place = placeOf(passage, cast);
    cast.enter(null, place);
    const topic =
      subjectOf(passage, { from: 0, to: passage.tokens.length }, cast)?.mentions[0] ??
      askedAbout(passage, cast) ??
      openingParty(passage, cast);
    cast.enter(topic, place);
    const found = attributionsIn(passage, cast);
    const attributions: readonly Attribution[] = found.length > 0 ? found : continuedIn(passage, thread);
    for (const whole of attributions) {
      const own = spokenWhen(passage, whole, published);
      const before = lastOfficial(drafts, passage);
      const mentions = whole.mentions.map((found) => {
        const mention = outsideContent(passage, whole, { mention: found, topic, place, cast });
        const settled = settledMention(passage, { ...whole, mentions: [mention] }, before);
        return withOwnState(passage, whole, settled, cast);
      });
      for (const attribution of positionsApart(passage, whole, { actor: mentions[0]!.actor, cast })) {
        joint += 1;
        for (const mention of mentions) {
          const when: When | null = own ?? inheritedWhen(thread, mention, passage);
          drafts.push(
            draftOf(passage, { attribution, mention, when, joint: mentions.length > 1 ? joint : null, cast }),
          );
          thread = { attribution, mention, mentions, when, paragraph: passage.sentence.paragraph };
        }
      }
    }
    cast.follow(topic, mainSpeaker(found, topic, thread), {
      others: peopleIn(passage, cast),
      together: found.findLast(({ mentions }) => mentions.length > 1)?.mentions ?? [],
    });
  }
  return drafts;
}

/** "Trump had accepted, he said": he is not whoever the words themselves name. */
function outsideContent(
  { tokens }: Passage,
  { rule, source, content }: Attribution,
  {
    mention,
    topic,
    place,
    cast,
  }: {
    readonly mention: Mention;
    readonly topic: Mention | null;
    readonly place: string | null;
    readonly cast: Cast;
  },
): Mention {
  const pronoun = tokens.slice(source.from, source.to);
  const isPronoun = pronoun.length === 1 && /^(?:he|she)$/u.test(pronoun[0]!.lower);
  if (rule !== 'fronted' || !isPronoun || topic === null || topic.kind !== 'person') return mention;
  const isInside = content.some(
    ({ from, to }) => topic.start >= tokens[from]!.start && topic.end <= tokens[to - 1]!.end,
  );
  const isClosed = tokens.some(
    ({ text, start }, index) => index < source.from && start > topic.end && /^[:;]$/u.test(text),
  );
  if (
    !isInside ||
    isClosed ||
    /^(?:he|she)$/iu.test(tokens.find(({ start }) => start === topic.start)?.text ?? '')
  )
    return mention;
  cast.enter(null, place);
  const other = mentionOf(pronoun, cast) ?? mention;
  cast.enter(topic, place);
  return other;
}

/** Whoever the sentence is about if they speak in it, else the last to speak. */
function mainSpeaker(
  found: readonly Attribution[],
  topic: Mention | null,
  thread: Thread | null,
): Mention | null {
  const speakers = found
    .filter(({ cue }) => !cue.isNoun)
    .map(({ mentions }) => mentions[0] ?? null)
    .map((mention) =>
      mention !== null && mention.start === thread?.mention.start ? thread.mention : mention,
    );
  return speakers.find((mention) => mention?.name === topic?.name) ?? speakers.at(-1) ?? null;
}

/** "And Russia?": a question without a verb says whom the answer is about. */
function askedAbout({ tokens }: Passage, cast: Cast): Mention | null {
  if (tokens.at(-1)?.text !== '?' || tokens.length > 10) return null;
  if (tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return null;
  return mentionOf(tokens, cast) ?? null;
}

const reach = 6;

/** The last official to speak in this paragraph or the one before, if none of another actor did. */
function lastOfficial(drafts: readonly Draft[], { sentence }: Passage): Mention | null {
  const officials = drafts
    .slice(-reach)
    .filter(({ passage }) => sentence.paragraph - passage.sentence.paragraph <= 1)
    .map(({ mention }) => mention)
    .filter(({ kind, actor }) => actor !== null && (kind === 'office' || kind === 'unnamed'));
  const last = officials.at(-1) ?? null;
  return officials.every(({ actor }) => actor === last?.actor) ? last : null;
}

interface Parts {
  readonly attribution: Attribution;
  readonly mention: Mention;
  readonly when: When | null;
  readonly joint: number | null;
  readonly cast: Cast;
}

function draftOf(passage: Passage, { attribution, mention: speaker, when, joint, cast }: Parts): Draft {
  const holder = positionHolder(passage, attribution, { mention: speaker, cast });
  const held = holder === null ? speaker : { ...speaker, actor: holder };
  const own = judge(passage, attribution, { mention: held, cast });
  const isHeld = holder !== null && own.stance !== null && own.isWill;
  const judged = isHeld || holder === null ? own : judge(passage, attribution, { mention: speaker, cast });
  return {
    passage,
    attribution,
    mention: isHeld ? held : speaker,
    joint,
    when,
    ...judged,
    condition: conditionOf(passage, attribution, judged),
  };
}

/** A sentence that is all quotation, right after words of a named source, goes on quoting it. */
function continuedIn(passage: Passage, thread: Thread | null): readonly Attribution[] {
  const { tokens, sentence } = passage;
  if (thread === null || sentence.paragraph - thread.paragraph > 1 || tokens.length < 4) return [];
  const first = sentence.quoted.indexOf(true);
  const isAllQuoted =
    first === 0 && sentence.quoted.every((isQuoted, index) => isQuoted || tokens[index]!.tag === 'PUNCT');
  if (!isAllQuoted) return [];
  const { attribution } = thread;
  return [
    {
      ...attribution,
      mentions: [thread.mention],
      clause: { from: 0, to: 0 },
      content: [{ from: 0, to: tokens.length }],
      cueRange: { from: 0, to: 0 },
      cue: { ...attribution.cue, kind: 'report', verb: 'say' },
      isNegated: false,
      isHedged: false,
      rule: 'continued',
    },
  ];
}

/** The day of an occasion holds on while the same actor goes on speaking in the next sentences. */
function inheritedWhen(thread: Thread | null, mention: Mention, passage: Passage): When | null {
  if (thread === null || thread.when === null || passage.sentence.paragraph - thread.paragraph > 1)
    return null;
  const isSame = thread.mentions.some(
    ({ name, actor }) =>
      (name !== null && name === mention.name) || (actor !== null && actor === mention.actor),
  );
  return isSame ? thread.when : null;
}
