import {
  type HeldPriority,
  type Negotiation,
  type PartyPreference,
  heldPriorities,
} from '../../agreement/index.ts';
import type { Claim, ClaimValue } from '../claim.ts';
import type { Block, Cell, Section } from '../document.ts';
import type { BriefMaterial, SourceBook } from './material.ts';
import { optionPhrase, priorityPhrase, seriesPhrase } from './phrase.ts';
import { preferenceClaims } from './preference-claim.ts';

/** What each party puts first: a table of its first and second tier; where all is wanted, every line with its ground. */
export function preferenceSection(material: BriefMaterial, book: SourceBook): Section {
  const { agreement, negotiation, wholePreferences } = material;
  const known = agreement.preferences.filter(({ silent }) => !silent);
  return {
    id: 'preferences',
    heading: { message: 'heading.preferences' },
    blocks:
      known.length === 0
        ? [{ kind: 'paragraph', text: { message: 'preference.none' } }]
        : [
            { kind: 'paragraph', text: { message: 'preference.explained' } },
            tableBlock(known, negotiation, book),
            ...(wholePreferences === true
              ? known.flatMap((preference) => wholeBlocks(preference, negotiation, book))
              : []),
          ],
  };
}

function tableBlock(known: readonly PartyPreference[], negotiation: Negotiation, book: SourceBook): Block {
  const columns = ['party', 'first', 'second', 'not-known'] as const;
  return {
    kind: 'table',
    caption: { message: 'preference.caption', values: { day: { day: negotiation.asOf } } },
    columns: columns.map((column) => ({ message: `column.${column}` })),
    rows: known.map((preference) => {
      const held = heldPriorities(preference);
      const unknown = preference.unknown.filter(({ settled }) => settled === undefined);
      return [
        { text: { message: 'text', values: { text: { name: preference.party } } } },
        tierCell(held, 1, { negotiation, book }),
        tierCell(held, 2, { negotiation, book }),
        { text: { message: 'preference.not-known', values: { count: unknown.length } } },
      ];
    }),
  };
}

interface Around {
  readonly negotiation: Negotiation;
  readonly book: SourceBook;
}

function tierCell(held: readonly HeldPriority[], tier: 1 | 2, { negotiation, book }: Around): Cell {
  const own = held.filter(({ priority }) => priority.tier === tier);
  if (own.length === 0) return { text: { message: 'stance.unknown' } };
  const phrases = own.map(({ priority, isCommon }): Claim => ({
    message: `preference.${priority.redLine ? 'red' : 'plain'}${isCommon ? '' : '-one-reading'}`,
    values: { priority: priorityPhrase(priority.says, negotiation) },
  }));
  const evidence = new Set(
    own.flatMap(({ priority }) => priority.rests.flatMap((ground) => ground.evidence)),
  );
  return { text: { ...seriesPhrase(phrases), sources: book.numbersOf([...evidence]) } };
}

function wholeBlocks(
  preference: PartyPreference,
  negotiation: Negotiation,
  book: SourceBook,
): readonly Block[] {
  const optionsOf = (names: readonly string[]): ClaimValue => ({
    list: names.map((name): Claim => ({
      message: 'quoted',
      values: {
        quote: optionPhrase(
          negotiation,
          negotiation.options.findIndex((one) => one.name === name),
        ),
      },
    })),
  });
  const open = [...new Set(preference.open.map(({ option }) => option))];
  const unknown = preference.unknown.flatMap(({ option, settled }) =>
    settled === undefined ? [option] : [],
  );
  const items = [
    ...preferenceClaims(preference, negotiation, book),
    ...(open.length === 0 ? [] : [{ message: 'preference.open', values: { options: optionsOf(open) } }]),
    ...(unknown.length === 0
      ? []
      : [{ message: 'preference.unknown', values: { options: optionsOf(unknown) } }]),
  ];
  return [
    { kind: 'heading', text: { message: 'text', values: { text: { name: preference.party } } } },
    { kind: 'list', items },
  ];
}
