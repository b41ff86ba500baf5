/** What can go wrong outside the program: a clash is another writer's doing, the rest a fault of the thing itself. */
export type FailureKind = 'clash' | 'unreachable' | 'refused' | 'too-large' | 'too-slow' | 'broken';

/** The one way in which anything outside fails: a store, an address, a file, a worker. */
export class OutsideFailure extends Error {
  override readonly name = 'OutsideFailure';

  constructor(
    readonly kind: FailureKind,
    /** What failed, and what the person can do, in words. */
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}

export function isClash(failure: unknown): failure is OutsideFailure {
  return failure instanceof OutsideFailure && failure.kind === 'clash';
}
