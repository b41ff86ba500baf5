import type { PackageVerdict } from '@entente/core/agreement';

/** Parties that are in a package's way for the same kind of reason, in the same share of worlds as far as it is shown. */
export interface BlockerGroup {
  readonly isRedLine: boolean;
  readonly share: number;
  readonly parties: readonly string[];
}

const percent = (share: number): number => Math.round(share * 100);

/** Who is in a package's way, those of one kind and one percentage together, so that a row stays short. */
export function blockerGroupsOf({ blockedBy }: PackageVerdict): readonly BlockerGroup[] {
  const groups = new Map<string, BlockerGroup>();
  for (const { party, share, redLine = false } of blockedBy) {
    if (share.share <= 0) continue;
    const key = `${redLine} ${percent(share.share)}`;
    const group = groups.get(key) ?? { isRedLine: redLine, share: share.share, parties: [] };
    groups.set(key, { ...group, parties: [...group.parties, party] });
  }
  return [...groups.values()];
}
