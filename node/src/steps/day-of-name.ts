import { type Day, readDay } from '@entente/core/base/day';

/** The day that a file's name tells: `2025-08-22 Talks.pdf`. Null where it tells none, or several. */
export function dayOfName(path: string): Day | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const days = [...name.matchAll(/(?<!\d)(\d{4})([-_.])(\d\d)\2(\d\d)(?!\d)/gu)].flatMap(
    ([, year, , month, date]) => readDay(`${year}-${month}-${date}`) ?? [],
  );
  const [day = null] = days;
  return days.every((each) => each === day) ? day : null;
}
