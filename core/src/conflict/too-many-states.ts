/** Thrown where a question leads to more states than can be gone through, or their sets to more than can be held. */
export class TooManyStates extends Error {
  override readonly name = 'TooManyStates';
}
