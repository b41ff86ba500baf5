import type { AgreementReport, NegotiationFile } from '@entente/core/agreement';
import { grouped } from './grouped.ts';
import { changeKindsOf, mayChange } from './option-change-kind.ts';

/** The moves of one party among some packages. */
export type MoveBundle =
  /** From each of them to every other: three or more. */
  | { readonly kind: 'any'; readonly party: string; readonly states: readonly string[] }
  /** From one to the other, or both ways. */
  | {
      readonly kind: 'line';
      readonly party: string;
      readonly states: readonly [from: string, to: string];
      readonly isBothWays: boolean;
    };

type Facts = Pick<AgreementReport, 'optionFacts' | 'parties'>;

/**
 * Who alone can go where among these packages. Those that differ by one party's options alone belong together; where
 * it can go from any of them to any other, that is one bundle, and not a line for each two.
 */
export function moveBundlesOf(
  states: readonly string[],
  { optionFacts, parties }: Facts,
  model: NegotiationFile,
): readonly MoveBundle[] {
  const kinds = changeKindsOf(model);
  const canGo = (from: string, to: string): boolean => from !== to && mayChange(from, to, kinds);
  return parties.flatMap((party) => {
    const isOthers = optionFacts.map((option) => option.party !== party);
    const fibres = grouped(states, (state) =>
      isOthers.map((isIt, index) => (isIt ? state[index] : '')).join(''),
    );
    return fibres.flatMap((fibre) => bundlesIn(fibre, party, canGo));
  });
}

type CanGo = (from: string, to: string) => boolean;

function bundlesIn(fibre: readonly string[], party: string, canGo: CanGo): readonly MoveBundle[] {
  const isAny = fibre.every((from) => fibre.every((to) => from === to || canGo(from, to)));
  if (fibre.length > 2 && isAny) return [{ kind: 'any', party, states: fibre }];
  const isOneWay = (from: string, to: string): boolean => canGo(from, to) && !canGo(to, from);
  // What is reached by two moves one after the other is not drawn a third time.
  const isPassed = (from: string, to: string): boolean =>
    fibre.some((between) => isOneWay(from, between) && isOneWay(between, to));
  return fibre.flatMap((from, index) =>
    fibre.slice(index + 1).flatMap((to): MoveBundle[] => {
      if (canGo(from, to) && canGo(to, from))
        return [{ kind: 'line', party, states: [from, to], isBothWays: true }];
      const [first, second] = canGo(from, to) ? [from, to] : [to, from];
      return canGo(first, second) && !isPassed(first, second)
        ? [{ kind: 'line', party, states: [first, second], isBothWays: false }]
        : [];
    }),
  );
}
