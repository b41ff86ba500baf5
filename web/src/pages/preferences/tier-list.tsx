import type { HeldPriority, ListedPriority, PartyPreference } from '@entente/core/agreement';
import { useRef } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { usePreferenceDesk } from './asked-judgement.ts';
import { contraryOrders, settleOrder } from './judgement-edit.ts';
import { PriorityItem } from './priority-item.tsx';
import { pairsOfMove, stepFrom } from './priority-move.ts';
import { usePriorityDrag } from './use-priority-drag.ts';

interface TierListProps {
  readonly preference: PartyPreference;
  readonly held: readonly HeldPriority[];
}

const tiers = [1, 2, 3] as const;

/** The priorities of a party, tier by tier. They can be moved over one another, which settles which matters more. */
export function TierList({ preference, held }: TierListProps) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const move = useMove(preference, held);
  const drag = usePriorityDrag(list, (from, to) => move({ from, to }));
  return (
    <ol className="tier-list" ref={list}>
      {tiers.map((tier) => {
        const own = held.filter(({ priority }) => priority.tier === tier);
        if (own.length === 0) return null;
        return (
          <li key={tier} className="tier">
            <h3>
              {say(`preferences.tier.${tier}`)}
              {own.length > 1 && (
                <span className="hint"> {say(`preferences.order.${orderOf(own, preference)}`)}</span>
              )}
            </h3>
            <ol className="priority-list">
              {own.map((each) => {
                const place = held.indexOf(each);
                const up = stepFrom(preference, held, { from: place, by: -1 });
                const down = stepFrom(preference, held, { from: place, by: 1 });
                return (
                  <PriorityItem
                    key={`${each.priority.says} ${each.priority.tier}`}
                    held={each}
                    preference={preference}
                    place={place}
                    drag={drag}
                    {...(up === undefined ? {} : { onUp: () => move({ from: place, to: up }) })}
                    {...(down === undefined ? {} : { onDown: () => move({ from: place, to: down }) })}
                  />
                );
              })}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}

/** Asks why a priority matters more or less than those that it is moved over. */
function useMove(preference: PartyPreference, held: readonly HeldPriority[]) {
  const say = useSay();
  const { ask, view, wordsOf } = usePreferenceDesk();
  return (places: { readonly from: number; readonly to: number }): void => {
    const pairs = pairsOfMove(preference, held, places);
    if (pairs.length === 0) return;
    const { party } = preference;
    const contrary = pairs.flatMap((pair) => contraryOrders(view.model, party, pair));
    const promoted = pairs.filter(({ above, below }) => above.tier > below.tier);
    const highest = promoted.toSorted((a, b) => a.below.tier - b.below.tier)[0];
    ask({
      title: say('preferences.settle.title', { party: { name: party } }),
      lines: [
        ...pairs.map(({ above, below }) =>
          say('preferences.said.order', { above: wordsOf(above.says), below: wordsOf(below.says) }),
        ),
        ...(highest === undefined
          ? []
          : [
              say('preferences.settle.promotes', {
                priority: wordsOf(highest.above.says),
                tier: say(`preferences.tier.${tierNumber(highest.below)}`),
              }),
            ]),
        ...contrary.map((index) =>
          say('preferences.settle.instead', { why: { quote: view.model.order?.[index]?.why ?? '' } }),
        ),
      ],
      fields: 'none',
      change: ({ why }) => settleOrder(view.model, { party, pairs, why }),
    });
  };
}

function tierNumber({ tier }: ListedPriority): 1 | 2 | 3 {
  return tiers.find((one) => one === tier) ?? 3;
}

/** How far the order inside a tier is settled. */
function orderOf(own: readonly HeldPriority[], { branches }: PartyPreference): 'open' | 'partly' | 'settled' {
  const settled = branches.flatMap((branch) => branch.settled);
  const words = new Set(own.map(({ priority }) => priority.says));
  if (!settled.some(({ above, below }) => words.has(above) && words.has(below))) return 'open';
  const isAbove = (upper: string, lower: string): boolean =>
    settled.some(({ above, below }) => above === upper && (below === lower || isAbove(below, lower)));
  const isWhole = own.every(
    ({ priority }, index) => index === 0 || isAbove(own[index - 1]!.priority.says, priority.says),
  );
  return isWhole ? 'settled' : 'partly';
}
