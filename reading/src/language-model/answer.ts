import { type Shaped, boolean, list, nullable, object, oneOf, text } from '@entente/core/base/shape';
import { stances } from '@entente/core/record';

const words = (describes: string) => nullable(text({ describes }));

/** One statement as a language model gives it: words out of the article, never offsets. */
const foundStatement = object({
  quote: text({ describes: 'The whole sentence of the article that holds the statement, word for word.' }),
  speaker: words('Who is quoted, in the words of the article; null where the source is unnamed.'),
  cue: words('The reporting words, such as "ruled out"; null where there are none.'),
  actor: words('The government, party or group that is spoken for, as the article names it.'),
  stance: nullable(oneOf(stances)),
  options: list(text(), 'What the stance is about: short words out of the quote.'),
  condition: nullable(
    object({ words: text({ describes: 'Out of the quote.' }), kind: oneOf(['if', 'unless', 'only-if']) }),
  ),
  hedged: boolean('Whether it is reported with reserve, such as "appeared to".'),
});

/** What a language model answers when asked for the statements of an article. */
export const modelAnswer = object({ statements: list(foundStatement) });

export type FoundStatement = Shaped<typeof foundStatement>;
export type ModelAnswer = Shaped<typeof modelAnswer>;
