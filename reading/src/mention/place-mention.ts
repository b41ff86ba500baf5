import type { Mention } from './mention.ts';
import { type Phrase, spanOf, textOf } from './phrase.ts';

/** A state or alliance as such: "Kenya", "the Norwegians", "Kyiv". */
export function placeMention({ tokens, core, places }: Phrase): Mention | undefined {
  const last = places.findLast(
    ({ from, length }) => core.includes(tokens[from]!) && tokens[from + length - 1] === core.at(-1),
  );
  if (last === undefined || last.actor === null || last.kind === 'region') return undefined;
  return {
    ...spanOf(tokens),
    kind: last.kind === 'alliance' ? 'organisation' : 'state',
    name: textOf(tokens.slice(last.from, last.from + last.length)),
    actor: last.actor,
    by: 'gazetteer',
  };
}
