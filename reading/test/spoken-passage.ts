import { readArticle } from '../src/index.ts';
import type { KnownActor } from '../src/mention/actor-name.ts';

/**
 * Who says words of a passage: the words, the speaker's name, the role, the actor. "-" is none, "?" is not looked at,
 * "*" any name or none, "a|b" either; a role is enough where it stands within the one read.
 */
export type Saying = readonly [words: string, speaker: string, role: string, actor: string];

/** A passage of several sentences and who says what in it. */
export interface SpokenPassage {
  readonly name: string;
  readonly text: string;
  readonly published: string;
  readonly cast?: readonly KnownActor[];
  readonly says: readonly Saying[];
}

/** What is wrong in the reading of a passage, a line each; a saying that was not found is one line. */
export function slipsOf(passage: SpokenPassage): readonly string[] {
  const { text, published, cast } = passage;
  const outcome = readArticle({
    text,
    format: 'text',
    published,
    source: null,
    ...(cast === undefined ? {} : { cast }),
  });
  if (!outcome.ok) return outcome.issues.map(({ says }) => says);
  const { statements } = outcome.value;
  return passage.says.flatMap(([words, speaker, role, actor]) => {
    const found = statements.find(({ content }) =>
      content.some(({ start, end }) => text.slice(start, end).includes(words)),
    );
    if (found === undefined) return [`not found: ${words}`];
    return [
      ...slip(words, 'speaker', found.speaker?.name, speaker),
      ...slip(words, 'role', found.speaker?.role, role),
      ...slip(words, 'actor', found.actor, actor),
    ];
  });
}

function slip(
  words: string,
  aspect: 'speaker' | 'role' | 'actor',
  found: string | null | undefined,
  wanted: string,
): readonly string[] {
  const read = found ?? '-';
  const isRight = wanted
    .split('|')
    .some(
      (one) =>
        one === '?' ||
        (one === '*' && aspect === 'speaker') ||
        one === read ||
        (aspect === 'role' && one !== '-' && read.toLowerCase().includes(one.toLowerCase())),
    );
  return isRight ? [] : [`${aspect} of "${words}": ${read}, not ${wanted}`];
}
