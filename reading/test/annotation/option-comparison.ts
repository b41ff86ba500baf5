import type { Reading, Span, Statement } from '@entente/core/record';
import type { ExpectedReading } from './expected-reading.ts';
import type { ExpectedStatement } from './expected-statement.ts';
import { overlaps } from './matching.ts';
import type { Count } from './tally.ts';

/** Whether one of the statements is about an option: the same words are meant, or most of its wording is the same. */
export function isAbout(
  reading: Reading,
  statements: readonly Statement[],
  expected: ExpectedReading,
  id: string,
  one: ExpectedStatement,
): boolean {
  const wanted = expected.options.find((option) => option.id === id)!;
  const inside = wanted.mentions.filter((mention) => overlaps(mention, one.statement));
  const wordings = [wanted.name, ...expected.annotation.options[id]!.variants].map(contentWords);
  return statements
    .flatMap(({ about }) => about)
    .some((name) => {
      const option = reading.options.find((candidate) => candidate.id === name);
      if (option?.mentions.some((mention) => inside.some((span) => overlaps(mention, span))) === true)
        return true;
      const words = contentWords(option?.name ?? name);
      return wordings.some((wording) => {
        const shared = [...wording].filter((word) => words.has(word)).length;
        return shared > 0 && shared >= 0.5 * Math.min(wording.size, words.size);
      });
    });
}

const smallWords = new Set([
  'a',
  'an',
  'the',
  'of',
  'to',
  'in',
  'on',
  'for',
  'and',
  'with',
  'its',
  'his',
  'any',
]);

function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !smallWords.has(word)),
  );
}

/**
 * Which wordings of the options were taken for wordings of an option, and of all pairs of them, how many were rightly
 * put together or apart.
 */
export function compareWordings(count: Count, reading: Reading, expected: ExpectedReading): void {
  const wordings = expected.options.flatMap(({ id, mentions }) =>
    mentions.map((span) => ({ id, found: optionAt(reading, span) })),
  );
  const found = wordings.filter((wording) => wording.found !== undefined);
  count.add('option wordings', {
    expected: wordings.length,
    proposed: wordings.length,
    right: found.length,
  });
  found.forEach((a, index) => {
    for (const b of found.slice(index + 1)) {
      const isSame = a.id === b.id;
      const isJoined = a.found === b.found;
      count.add('options told apart', {
        expected: isSame ? 1 : 0,
        proposed: isJoined ? 1 : 0,
        right: isSame && isJoined ? 1 : 0,
      });
    }
  });
}

/** The option with a mention that shares most with a span. */
function optionAt({ options }: Reading, span: Span): string | undefined {
  let best: { readonly id: string; readonly shared: number } | undefined;
  for (const { id, mentions } of options)
    for (const mention of mentions) {
      const shared = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
      if (shared > (best?.shared ?? 0)) best = { id, shared };
    }
  return best?.id;
}
