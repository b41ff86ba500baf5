import type { NegotiationFile } from '@entente/core/agreement';

type ChangeKind = 'both' | 'forward' | 'back';

/** Which way each option can change, in the order of a package's letters. */
export function changeKindsOf(model: NegotiationFile): readonly ChangeKind[] {
  return model.parties.flatMap(({ options }) => options.map(({ change }) => change ?? 'both'));
}

export function mayChange(from: string, to: string, kinds: readonly ChangeKind[]): boolean {
  return kinds.every((kind, index) => {
    if (from[index] === to[index] || kind === 'both') return true;
    return kind === (to[index] === 'Y' ? 'forward' : 'back');
  });
}
