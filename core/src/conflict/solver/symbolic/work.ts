/** Work that pauses every few milliseconds. */
export type Work<Result> = Generator<void, Result, void>;
