import { type Shaped, list, object, text } from '../base/shape.ts';

const id = text({ nonEmpty: true });

/** What a person decided on options of several articles: that they are one, or that they stay apart. */
export const optionMerge = object({
  into: id,
  options: list(id, 'Ids under which articles name options; each of them is `into` from then on.'),
});

export const optionParting = object({
  options: list(id, 'Ids of options that are not the same, whatever their names.'),
});

export type OptionMerge = Shaped<typeof optionMerge>;
export type OptionParting = Shaped<typeof optionParting>;

/** The decisions in force, in the order they were made. */
export interface OptionMerges {
  readonly merged: readonly OptionMerge[];
  readonly apart: readonly OptionParting[];
}

export const noMerges: OptionMerges = { merged: [], apart: [] };

/** With one more merge. It takes back that the same options stay apart. */
export function withMerge({ merged, apart }: OptionMerges, merge: OptionMerge): OptionMerges {
  const settled = new Set([merge.into, ...merge.options]);
  return {
    merged: [...merged, merge],
    apart: apart.filter(({ options }) => !options.every((option) => settled.has(option))),
  };
}

/** With one more parting. It takes back that the same options are one. */
export function withParting({ merged, apart }: OptionMerges, parting: OptionParting): OptionMerges {
  const settled = new Set(parting.options);
  return {
    merged: merged.filter(({ into, options }) => ![into, ...options].every((option) => settled.has(option))),
    apart: [...apart, parting],
  };
}

/** Options that are one by a person's decision. */
export interface OptionGroup {
  /** The option that all of them are. */
  readonly id: string;
  /** All ids that mean it, its own first. */
  readonly variants: readonly string[];
}

/**
 * The options that were merged. A later merge takes those of earlier ones along: where b is a and then a is c, b is c.
 */
export function optionGroupsOf({ merged }: OptionMerges): readonly OptionGroup[] {
  const groups = new Map<string, OptionGroup>();
  for (const { into, options } of merged) {
    const variants = [into, ...options].flatMap((option) => groups.get(option)?.variants ?? [option]);
    const group = { id: into, variants: [...new Set([into, ...variants])] };
    for (const variant of group.variants) groups.set(variant, group);
  }
  return [...new Set(groups.values())];
}

/** Tells which option an id means: the one that it was merged into, else itself. */
export function optionMeantBy(merges: OptionMerges): (id: string) => string {
  const meant = new Map(
    optionGroupsOf(merges).flatMap(({ id: into, variants }) =>
      variants.map((variant) => [variant, into] as const),
    ),
  );
  return (option) => meant.get(option) ?? option;
}

/** Tells whether a person decided that two options stay apart, by whatever names of theirs. */
export function areApart(merges: OptionMerges): (a: string, b: string) => boolean {
  const optionOf = optionMeantBy(merges);
  const apart = new Map<string, Set<string>>();
  for (const { options } of merges.apart) {
    const meant = options.map(optionOf);
    for (const option of meant) apart.set(option, new Set([...(apart.get(option) ?? []), ...meant]));
  }
  return (a, b) => optionOf(a) !== optionOf(b) && apart.get(optionOf(a))?.has(optionOf(b)) === true;
}
