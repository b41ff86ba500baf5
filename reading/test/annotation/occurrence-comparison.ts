import type { Reading, Span, When } from '@entente/core/record';
import type { ScoredDay } from './annotation.ts';
import type { ExpectedReading } from './expected-reading.ts';
import { lengthOf, sharedLength } from './matching.ts';
import type { Count } from './tally.ts';

/** Which deadlines or events were found, and whether their days are right. */
export function compareOccurrences(
  count: Count,
  kind: 'deadline' | 'event',
  reading: Reading,
  expected: ExpectedReading,
): void {
  const wanted = kind === 'deadline' ? expected.deadlines : expected.events;
  const left: (Span & { readonly when: When | null })[] = [
    ...(kind === 'deadline' ? reading.deadlines : reading.events),
  ];
  const words = ({ start, end }: Span): string => expected.text.slice(start, end).replaceAll('\n', ' ');
  for (const one of wanted) {
    const index = left.findIndex((read) => isSame(read, one.span));
    const [read] = index < 0 ? [] : left.splice(index, 1);
    if (one.optional) continue;
    count.find(`${kind}s`, true, read !== undefined, true, `missed ${words(one.span)}`);
    if (read === undefined || (one.from.includes('any') && one.to.includes('any'))) continue;
    const { from, to } = read.when ?? { from: null, to: null };
    count.judge(
      `${kind} days`,
      one.from.some((day) => isScoredDay(day, from)) && one.to.some((day) => isScoredDay(day, to)),
      `expected ${one.from.join('/')} to ${one.to.join('/')}, read ${from} to ${to} | ${words(one.span)}`,
    );
  }
  for (const read of left)
    if (!wanted.some(({ span }) => isSame(read, span)))
      count.find(`${kind}s`, false, true, false, `made up ${words(read)}`);
}

function isSame(read: Span, wanted: Span): boolean {
  return sharedLength([read], [wanted]) >= 0.5 * Math.min(lengthOf([read]), lengthOf([wanted]));
}

export function isScoredDay(wanted: ScoredDay, read: string | null): boolean {
  return wanted === 'any' || wanted === read;
}
