import type { OptionMergeReport } from '@entente/core/record';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation, useRedo, useUndo } from '../../negotiation/negotiation-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { keyOf, useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { LongList } from '../../part/long-list.tsx';
import { usePageTitle } from '../../part/page-title.ts';
import { Loading, Trouble } from '../../part/trouble.tsx';
import type { Command } from '../../review/command.ts';
import { KeyHelp, type KeyLine } from '../../review/key-help.tsx';
import { useCommandKey } from '../../review/use-command-key.ts';
import { decideOptionMerge, fetchOptionMerges } from '../../server-api/option-merge.ts';
import { DecidedMerges } from './decided-merges.tsx';
import { MergeCard } from './merge-card.tsx';

export type MergeDecision = OptionMergeReport['decided'][number]['decision'];

/** Decides on two options; whether it was done. */
export type DecideMerge = (options: readonly string[], decision: MergeDecision, why?: string) => void;

/** So many pairs are shown until all are asked for. */
const mostShown = 50;

const mergeKeys: readonly KeyLine[] = [
  ['a', 'key.merge'],
  ['r', 'key.keep-apart'],
  ['u', 'key.undo'],
  ['⇧ u', 'key.redo'],
  ['j ↓', 'key.next'],
  ['k ↑', 'key.previous'],
];

export function MergesPage() {
  const id = useNegotiationId();
  const say = useSay();
  usePageTitle(say('page.merges'), useNegotiation().data?.name);
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(id, 'option-merges'),
    queryFn: () => fetchOptionMerges(id),
  });
  return (
    <div className="merges-page">
      <header className="page-heading">
        <h1>{say('page.merges')}</h1>
        <p className="lead">{say('merges.lead')}</p>
      </header>
      {error !== null && <Trouble fault={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && <Merges report={data} />}
    </div>
  );
}

/** All pairs to decide, one of them in hand for the keys, and what was decided. */
function Merges({ report: { proposals, decided } }: { readonly report: OptionMergeReport }) {
  const id = useNegotiationId();
  const say = useSay();
  const change = useChange();
  const undo = useUndo();
  const redo = useRedo();
  const [place, setPlace] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [helping, setHelping] = useState(false);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const at = Math.min(place, proposals.length - 1);

  const decide: DecideMerge = (options, decision, why = '') => {
    if (isBusy) return;
    setBusy(true);
    void change({
      says: say(decision === 'merge' ? 'merges.merged' : 'merges.kept-apart'),
      run: () => decideOptionMerge(id, { options, decision, ...(why.trim() === '' ? {} : { why }) }),
    }).finally(() => {
      setBusy(false);
      requestAnimationFrame(() => focusCard(at));
    });
  };
  const decideOn = (pair: OptionMergeReport['proposals'][number], decision: MergeDecision) =>
    decide(
      pair.sides.map(({ option }) => option),
      decision,
      reasons[keyOfPair(pair)],
    );
  const goTo = (next: number) => {
    // What is not drawn is not in hand: nobody decides what they do not see.
    const there = Math.max(0, Math.min(next, cardsShown().length - 1));
    setPlace(there);
    focusCard(there);
  };
  const run = ({ kind }: Command) => {
    const current = proposals[at];
    if (kind === 'undo') undo();
    else if (kind === 'redo') redo();
    else if (kind === 'help') setHelping(true);
    else if (current === undefined) return;
    else if (kind === 'next' || kind === 'skip') goTo(at + 1);
    else if (kind === 'previous') goTo(at - 1);
    else if (kind === 'accept') decideOn(current, 'merge');
    else if (kind === 'reject') decideOn(current, 'keep-apart');
  };
  useCommandKey('ltr', run);

  return (
    <>
      <div className="merges-bar">
        <p role="status">{proposals.length > 0 && say('merges.waiting', { count: proposals.length })}</p>
        <button type="button" className="quiet" aria-keyshortcuts="?" onClick={() => setHelping(true)}>
          {say('key.title')} <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
      {proposals.length === 0 && (
        <div className="empty">
          <p>
            <strong>{say('merges.empty')}</strong>
          </p>
          <p>{say('merges.empty.says')}</p>
        </div>
      )}
      <LongList items={proposals} most={mostShown} isInline>
        {(pair, index) => (
          <MergeCard
            key={keyOfPair(pair)}
            pair={pair}
            isCurrent={index === at}
            isBusy={isBusy}
            why={reasons[keyOfPair(pair)] ?? ''}
            onWhy={(why) => setReasons({ ...reasons, [keyOfPair(pair)]: why })}
            onCurrent={() => setPlace(index)}
            onDecide={(decision) => decideOn(pair, decision)}
          />
        )}
      </LongList>
      <DecidedMerges decided={decided} isBusy={isBusy} onDecide={decide} onUndo={undo} />
      {helping && <KeyHelp keys={mergeKeys} onClose={() => setHelping(false)} />}
    </>
  );
}

function keyOfPair({ sides }: OptionMergeReport['proposals'][number]): string {
  return sides.map(({ option }) => option).join('\n');
}

/** The pair at a place or the last one; the page where none is left, so that keys and screen readers go on from there. */
function focusCard(place: number): void {
  const cards = cardsShown();
  const card = cards[Math.min(place, cards.length - 1)];
  (card ?? document.querySelector<HTMLElement>('#main'))?.focus({ preventScroll: card === undefined });
}

function cardsShown(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.merge-card')];
}
