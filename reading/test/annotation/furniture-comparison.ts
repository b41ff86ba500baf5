import type { Reading, Span } from '@entente/core/record';
import { type ExpectedReading, linesOf } from './expected-reading.ts';
import { overlaps, sharedLength } from './matching.ts';
import type { Count } from './tally.ts';

/** Which lines were taken for furniture. Of a page, what had to be left out counts as a line each. */
export function compareFurniture(count: Count, reading: Reading, expected: ExpectedReading): void {
  const { text } = expected;
  for (const line of linesOf(text)) {
    if (expected.title.some((title) => title.start === line.start)) continue;
    const wanted = expected.furniture.find((one) => overlaps(one, line));
    const read = reading.article.furniture.find((one) => covers(one, line));
    const words = text.slice(line.start, line.end);
    count.find('furniture lines', wanted !== undefined, read !== undefined, true, `"${words.slice(0, 90)}"`);
    if (wanted !== undefined && read !== undefined)
      count.judge(
        'furniture kinds',
        wanted.kinds.includes(read.kind),
        `expected ${wanted.kinds.join('/')}, read ${read.kind} | ${words}`,
      );
  }
  for (const words of expected.annotation.absent ?? [])
    count.find('furniture lines', true, !text.includes(words), true, `left in: "${words}"`);
}

function covers(one: Span, line: Span): boolean {
  return sharedLength([one], [line]) >= 0.8 * (line.end - line.start);
}
