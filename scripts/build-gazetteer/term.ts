/** One person in one office of one state or organisation, with the days it was held. */
export interface Term {
  readonly actor: string;
  readonly name: string;
  /** Other spellings and the family name, where the source marks it. */
  readonly others: readonly string[];
  readonly office: string;
  /** First day, `YYYY-MM-DD`; a source that knows the month or year alone gives their first day. */
  readonly from: string;
  /** Last day; the empty string where the source knows of none. */
  readonly until: string;
  readonly gender: 'f' | 'm' | '';
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** "20 January 2017", "January 2017", "2017" and the ISO forms; undefined where no year is found. */
export function dayOf(text: string, end: 'first' | 'last' = 'first'): string | undefined {
  const iso = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(text.trim());
  if (iso !== null) return padded({ year: iso[1]!, month: iso[2], day: iso[3] }, end);
  const words = /(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})/u.exec(text);
  if (words === null) return undefined;
  const month = months.indexOf((words[2] ?? '').toLowerCase());
  return padded(
    {
      year: words[3]!,
      month: month < 0 ? undefined : String(month + 1).padStart(2, '0'),
      day: words[1]?.padStart(2, '0'),
    },
    end,
  );
}

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function padded({ year, month, day }: Parts, end: 'first' | 'last'): string {
  if (month === undefined) return end === 'first' ? `${year}-01-01` : `${year}-12-31`;
  return `${year}-${month}-${day ?? (end === 'first' ? '01' : '28')}`;
}
