import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, type Weekday, weekdayOnOrBefore } from '@entente/core/base/day';
import { type ReadDate, readDates } from '@entente/reading';
import type { ReadingBenchmark } from './benchmark.ts';
import { bootstrap, intervalText } from './interval.ts';
import { splitOf } from './own-split.ts';
import { type MarkedTime, type MarkedTimes, readTimeMl } from './time-ml.ts';
import { timexValueOf } from './timex-value.ts';

const path = 'TempEval-3/data/TBAQ-cleaned';

/** What one text holds: times marked, times read, and how far they agree. */
interface Tally {
  readonly marked: number;
  readonly read: number;
  readonly overlapping: number;
  readonly right: number;
  readonly weekdays: number;
  readonly weekdaysRight: number;
  /** How many the rule "always the latest on or before the day of publication" would get right. */
  readonly weekdaysLatest: number;
}

/**
 * Times of news against TimeBank and AQUAINT as TempEval-3 gives them: a time is found where the spans overlap (one to
 * one, from left to right) and its value right where the TIMEX3 values are equal. *Dates* are the marked times of type
 * DATE that name days, weeks, months, quarters, seasons, years or decades; *all dates* adds PRESENT_REF, PAST_REF and
 * FUTURE_REF ("now", "recently"), which a reader of positions has no use for. The documents are halved by a hash of
 * their names.
 */
export const dates: ReadingBenchmark = {
  id: 'dates',
  title: 'Times in news: TimeBank and AQUAINT',
  needs: { path, from: 'the TBAQ-cleaned folder of TempEval-3' },
  measure(folder, split) {
    const documents = readDocuments(join(folder, path)).filter(({ name }) => splitOf(name) === split);
    const began = process.cpuUsage();
    const readings = documents.map(({ text, created }) => readDates(text, created));
    const spent = process.cpuUsage(began);
    const isDate = ({ type, value }: MarkedTime): boolean => type === 'DATE' && !value.endsWith('_REF');
    const plain = documents.map((document, index) => tallyOf(document, readings[index]!, isDate));
    const all = documents.map((document, index) =>
      tallyOf(document, readings[index]!, ({ type }) => type === 'DATE'),
    );
    const whole = documents.map((document, index) => tallyOf(document, readings[index]!, () => true));
    if (process.env['ENTENTE_SHOW_MISSES'] !== undefined) showMisses(documents, readings, isDate);
    return [
      `${split} half: ${documents.length} documents, ${sum(plain, 'marked')} dates, ${sum(plain, 'weekdays')} bare weekdays; ` +
        `${((spent.user + spent.system) / 1000 / documents.length).toFixed(1)} ms of CPU a document.`,
      '',
      '| measure | precision | recall | F1 (95 % interval) | first afternoon | good |',
      '|---|---|---|---|---|---|',
      row('dates: value', plain, 'right', '.53 (chrono-node)', '.68'),
      row('dates: found', plain, 'overlapping', '', ''),
      row('all dates: value', all, 'right', '', ''),
      row('all TIMEX3, with durations, hours and sets: value', whole, 'right', '', ''),
      `| bare weekdays resolved, always to the latest | | ${share(plain, 'weekdaysLatest')} | | | |`,
      `| bare weekdays resolved | | ${share(plain, 'weekdaysRight')} | | .89 | .94 |`,
    ];
  },
};

function readDocuments(folder: string): readonly MarkedTimes[] {
  return ['TimeBank', 'AQUAINT'].flatMap((set) =>
    readdirSync(join(folder, set))
      .filter((file) => file.endsWith('.tml'))
      .sort()
      .flatMap((file) => readTimeMl(file, readFileSync(join(folder, set, file), 'utf8')) ?? []),
  );
}

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function latestOf(name: string, day: Day): Day {
  return weekdayOnOrBefore(day, weekdayNames.indexOf(name.toLowerCase()) as Weekday);
}

const bareWeekday = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/iu;

function tallyOf(
  document: MarkedTimes,
  read: readonly ReadDate[],
  isCounted: (time: MarkedTime) => boolean,
): Tally {
  const taken = new Set<ReadDate>();
  const other = new Set<ReadDate>();
  const tally = { marked: 0, overlapping: 0, right: 0, weekdays: 0, weekdaysRight: 0, weekdaysLatest: 0 };
  for (const time of document.times) {
    const found = read.find(
      (one) => !taken.has(one) && one.expression.start < time.end && one.expression.end > time.start,
    );
    if (found !== undefined) taken.add(found);
    if (!isCounted(time)) {
      if (found !== undefined) other.add(found);
      continue;
    }
    const isRight = found !== undefined && timexValueOf(found) === time.value;
    const isWeekday = bareWeekday.test(time.text);
    tally.marked += 1;
    tally.overlapping += found === undefined ? 0 : 1;
    tally.right += isRight ? 1 : 0;
    tally.weekdays += isWeekday ? 1 : 0;
    tally.weekdaysLatest += isWeekday && latestOf(time.text, document.created) === time.value ? 1 : 0;
    tally.weekdaysRight += isWeekday && isRight ? 1 : 0;
  }
  // What was read where another kind of time is marked (an hour, a length) is neither right nor wrong.
  return { ...tally, read: read.length - other.size };
}

function sum(tallies: readonly Tally[], field: keyof Tally): number {
  return tallies.reduce((total, tally) => total + tally[field], 0);
}

function share(tallies: readonly Tally[], field: 'weekdaysRight' | 'weekdaysLatest'): string {
  return intervalText(bootstrap(tallies, (sample) => sum(sample, field) / sum(sample, 'weekdays')));
}

function row(
  name: string,
  tallies: readonly Tally[],
  field: 'right' | 'overlapping',
  first: string,
  good: string,
): string {
  const precision = (sample: readonly Tally[]): number => sum(sample, field) / sum(sample, 'read');
  const recall = (sample: readonly Tally[]): number => sum(sample, field) / sum(sample, 'marked');
  const f1 = (sample: readonly Tally[]): number =>
    (2 * sum(sample, field)) / (sum(sample, 'read') + sum(sample, 'marked'));
  const short = (value: number): string => value.toFixed(3).replace(/^0/u, '');
  return `| ${name} | ${short(precision(tallies))} | ${short(recall(tallies))} | ${intervalText(bootstrap(tallies, f1))} | ${first} | ${good} |`;
}

/** For whoever tunes: what was missed, misread or made up, on stderr. */
function showMisses(
  documents: readonly MarkedTimes[],
  readings: readonly (readonly ReadDate[])[],
  isCounted: (time: MarkedTime) => boolean,
): void {
  documents.forEach((document, index) => {
    const overlaps = (one: ReadDate, time: MarkedTime): boolean =>
      one.expression.start < time.end && one.expression.end > time.start;
    const around = (start: number, end: number): string =>
      document.text.slice(Math.max(0, start - 60), end + 30).replaceAll(/\s+/gu, ' ');
    for (const time of document.times.filter(isCounted)) {
      const found = readings[index]!.find((one) => overlaps(one, time));
      const value = found === undefined ? 'MISSED' : timexValueOf(found);
      if (value !== time.value)
        process.stderr.write(
          `${document.created} [${time.text}] ${time.value} <> ${value}\t${around(time.start, time.end)}\n`,
        );
    }
    for (const one of readings[index]!)
      if (!document.times.some((time) => overlaps(one, time)))
        process.stderr.write(
          `${document.created} EXTRA [${one.expression.text}] ${timexValueOf(one)}\t${around(one.expression.start, one.expression.end)}\n`,
        );
  });
}
