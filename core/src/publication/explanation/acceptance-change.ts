import { type PartyReason, packageReasons } from '../../agreement/index.ts';
import { partyPhrase, sharePhrase } from '../brief/phrase.ts';
import type { Cell, Section } from '../document.ts';
import { explainId } from './explain-id.ts';
import { type Ground, paragraph, sectionOf } from './explained.ts';
import { partyName } from './line.ts';
import { stateOf } from './package-explanation.ts';
import { reasonPhrase } from './reason-phrase.ts';

/** In which share of its worlds each party accepts a package, as it is and as it would be; the whole is their product. */
export function acceptanceChange(now: Ground, then: Ground, letters: string): readonly Section[] {
  const { negotiation } = now.material;
  const state = stateOf(now, letters);
  const before = countedReasons(now, state);
  const after = new Map(countedReasons(then, state).map((reason) => [reason.party, reason]));
  const parties = [...new Set([...before.map(({ party }) => party), ...after.keys()])].sort((a, b) => a - b);
  const rows = parties.map((party): readonly Cell[] => {
    const was = before.find((reason) => reason.party === party);
    const is = after.get(party);
    const name = partyName(negotiation, party);
    return [
      {
        text: {
          message: 'text',
          values: { text: partyPhrase(negotiation, party) },
          explain: explainId.party(name),
        },
      },
      {
        text:
          was === undefined
            ? { message: 'explain.silent-now' }
            : { ...sharePhrase(was.share), explain: explainId.blocked(letters, name) },
      },
      { text: is === undefined ? { message: 'explain.silent-now' } : sharePhrase(is.share) },
      { text: is === undefined ? { message: 'condition.none' } : reasonPhrase(then, { party, state }) },
    ];
  });
  return sectionOf('acceptance', { message: 'explain.acceptance-change' }, [
    paragraph('explain.product'),
    {
      kind: 'table',
      caption: { message: 'explain.factors' },
      columns: ['party', 'now', 'then', 'why-then'].map((column) => ({ message: `column.${column}` })),
      rows: [
        ...rows,
        [
          { text: { message: 'explain.all-together' } },
          {
            text: {
              ...sharePhrase(productOf(before)),
              explain: explainId.figure(letters, 'acceptable'),
            },
          },
          { text: sharePhrase(productOf([...after.values()])) },
          { text: { message: 'condition.none' } },
        ],
      ],
    },
  ]);
}

/** What silent parties think counts in no share. */
function countedReasons({ material }: Ground, state: number): readonly PartyReason[] {
  return packageReasons(material.negotiation, state).filter(({ isSilent }) => !isSilent);
}

/** The share of worlds in which all of them accept, from their exact shares. */
export function productOf(reasons: readonly Pick<PartyReason, 'share'>[]): number {
  return reasons.reduce((product, { share }) => product * share, 1);
}

export function acceptanceOf(ground: Ground, letters: string): number {
  return productOf(countedReasons(ground, stateOf(ground, letters)));
}
