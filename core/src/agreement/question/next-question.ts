import type { Negotiation } from '../negotiation/negotiation.ts';
import type { AnswerTable } from './answer-table.ts';
import type { OpenPoint } from '../preference/open-point.ts';
import type { NextQuestion } from '../report.ts';

/** More questions than this are not listed. */
const mostQuestions = 40;

/**
 * The open points, the one whose answer would tell most about the goal first (value of information in bits). Those
 * whose figure cannot be told from chance come last.
 *
 * @param drawn how many worlds were drawn; undefined where all were looked at.
 */
export function rankQuestions(
  tables: readonly AnswerTable[],
  negotiation: Negotiation,
  drawn: number | undefined,
): readonly NextQuestion[] {
  return tables
    .map((table) => ({ table, ...table.information(drawn) }))
    .sort((a, b) => Number(b.distinguishable) - Number(a.distinguishable) || b.bits - a.bits)
    .slice(0, mostQuestions)
    .map(({ table, bits, distinguishable }) => ({
      party: negotiation.parties[table.point.party]!.name,
      ...wordsOf(table.point, negotiation),
      bits: Math.round(bits * 1e6) / 1e6,
      tells: bits === 0 ? 0 : Math.round(Math.min(1, bits / table.uncertainty()) * 1e6) / 1e6,
      distinguishable,
      after: table.sharesAfter(drawn),
    }));
}

function wordsOf(
  { asks }: OpenPoint,
  { options }: Negotiation,
): Pick<NextQuestion, 'option' | 'order' | 'contradiction'> {
  switch (asks.kind) {
    case 'sign':
      return { option: options[asks.option]!.name };
    case 'order':
      return { order: [asks.first, asks.second] };
    case 'contradiction':
      return { option: options[asks.option]!.name, contradiction: [...asks.inFavour, ...asks.against] };
  }
}
