import { grouped } from './grouped.ts';
import type { Term } from './term.ts';

const heads = /^(?:President|Prime Minister|Premier|Chancellor|Taoiseach|King|Queen|Emir|Emperor|Sultan)$/u;

/** Days between two terms' beginnings within which the holder of one office is one person, whatever the spelling. */
const nearDays = 12;

/**
 * One list from both sources. The tables know people's usual names and ministers, the factbook knows the years before
 * 2000 and after 2022; where both tell of the same term, the tables name it and the later end counts.
 */
export function mergedTerms(factbook: readonly Term[], tables: readonly Term[]): readonly Term[] {
  const kept: Term[] = [...joined(tables)];
  const byActor = new Map<string, Term[]>();
  for (const term of kept) byActor.set(term.actor, [...(byActor.get(term.actor) ?? []), term]);
  for (const term of joined(factbook)) {
    const same = byActor.get(term.actor)?.find((other) => isSameTerm(other, term));
    if (same === undefined) kept.push(term);
    else kept[kept.indexOf(same)] = union(same, term);
  }
  return joined(kept)
    .filter(({ from, until }) => (until === '' || until >= '1990-01-01') && (until === '' || until > from))
    .toSorted(
      (a, b) =>
        a.actor.localeCompare(b.actor, 'en') ||
        a.from.localeCompare(b.from) ||
        a.name.localeCompare(b.name, 'en'),
    );
}

function isSameTerm(a: Term, b: Term): boolean {
  if (!heads.test(a.office) || !heads.test(b.office)) return false;
  const days = Math.abs(Date.parse(a.from) - Date.parse(b.from)) / 86_400_000;
  const isOneOffice = seatOf(a.office) === seatOf(b.office);
  const isOneName = folded(a.name).some((word) => b.others.flatMap(folded).includes(word));
  return isOneOffice && days <= (isOneName ? 400 : nearDays);
}

/** The factbook calls some heads of government premiers whom others call prime ministers. */
function seatOf(office: string): string {
  return office === 'Premier' ? 'Prime Minister' : office;
}

function union(table: Term, factbook: Term): Term {
  const known = folded(table.name);
  const others = factbook.others.filter((other) => !folded(other).every((word) => known.includes(word)));
  const until = table.until === '2022-12-31' ? factbook.until : table.until;
  return {
    ...table,
    others: [...new Set([...table.others, ...others])],
    until,
    gender: table.gender === '' ? factbook.gender : table.gender,
  };
}

/** Terms of one person in one office that touch are one: sources begin a new one at each election. */
function joined(terms: readonly Term[]): readonly Term[] {
  return grouped(terms, ({ actor, name, office }) => `${actor}|${name}|${office}`).flatMap((all) => {
    const runs: Term[] = [];
    for (const term of all.toSorted((a, b) => a.from.localeCompare(b.from))) {
      const last = runs.at(-1);
      const touches =
        last !== undefined &&
        (last.until === '' || Date.parse(term.from) - Date.parse(last.until) <= 7 * 86_400_000);
      if (!touches) runs.push(term);
      else
        runs[runs.length - 1] = {
          ...last,
          others: [...new Set([...last.others, ...term.others])],
          until:
            last.until === '' || term.until === '' ? '' : last.until > term.until ? last.until : term.until,
        };
    }
    return runs;
  });
}

function folded(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word.length > 2);
}
