import { type NegotiationFile, type PositionEntry, type Sign, isUnweighed } from '@entente/core/agreement';

type Said =
  | { readonly kind: 'order'; readonly above: string; readonly below: string }
  | { readonly kind: 'priority'; readonly says: string; readonly tier: number }
  | { readonly kind: 'override'; readonly replaces: string; readonly says?: string }
  | { readonly kind: 'sign'; readonly option: string; readonly sign: Sign }
  | { readonly kind: 'excluded'; readonly position: PositionEntry }
  | { readonly kind: 'prior'; readonly prior: NonNullable<NegotiationFile['prior']> };

/** One thing that the analyst settled, and the model without it. */
export type Judgement = Said & {
  /** Undefined for what concerns all parties. */
  readonly party?: string;
  /** Where it stands in the model. */
  readonly path: string;
  readonly why: string;
  /** The model as it were without it. */
  readonly without: () => NegotiationFile;
};

/** All that the analyst settled, in the order of the model. */
export function judgementsOf(model: NegotiationFile): readonly Judgement[] {
  return [
    ...priorsOf(model),
    ...ordersOf(model),
    ...prioritiesOf(model),
    ...overridesOf(model),
    ...signsOf(model),
    ...excludedOf(model),
  ];
}

function without<Item>(items: readonly Item[], index: number): readonly Item[] {
  return items.filter((_, other) => other !== index);
}

function priorsOf(model: NegotiationFile): readonly Judgement[] {
  const { prior, ...rest } = model;
  if (prior === undefined) return [];
  return [{ kind: 'prior', prior, path: 'prior', why: prior.why ?? '', without: () => rest }];
}

function ordersOf(model: NegotiationFile): readonly Judgement[] {
  const order = model.order ?? [];
  return order.map((entry, index) => ({
    kind: 'order',
    ...entry,
    path: `order[${index}]`,
    without: () => ({ ...model, order: without(order, index) }),
  }));
}

function prioritiesOf(model: NegotiationFile): readonly Judgement[] {
  return Object.entries(model.priorities ?? {}).flatMap(([party, entries]) =>
    entries.map((entry, index): Judgement => ({
      kind: 'priority',
      ...entry,
      party,
      path: `priorities[${JSON.stringify(party)}][${index}]`,
      without: () => ({ ...model, priorities: { ...model.priorities, [party]: without(entries, index) } }),
    })),
  );
}

function overridesOf(model: NegotiationFile): readonly Judgement[] {
  const overrides = model.overrides ?? [];
  return overrides.map(({ party, replaces, says, why }, index) => ({
    kind: 'override',
    party,
    replaces,
    ...(says === undefined ? {} : { says }),
    why,
    path: `overrides[${index}]`,
    without: () => ({ ...model, overrides: without(overrides, index) }),
  }));
}

function signsOf(model: NegotiationFile): readonly Judgement[] {
  const signs = model.signs ?? [];
  return signs.map((entry, index) => ({
    kind: 'sign',
    ...entry,
    path: `signs[${index}]`,
    without: () => ({ ...model, signs: without(signs, index) }),
  }));
}

/** What a person left out. What cannot be weighed was left out by drafting, and cannot be taken in again. */
function excludedOf(model: NegotiationFile): readonly Judgement[] {
  return model.positions.flatMap((position, index): readonly Judgement[] => {
    const { excluded, ...counted } = position;
    if (excluded === undefined || isUnweighed(position)) return [];
    return [
      {
        kind: 'excluded',
        party: position.party,
        position,
        path: `positions[${index}]`,
        why: excluded,
        without: () => ({ ...model, positions: model.positions.with(index, counted) }),
      },
    ];
  });
}
