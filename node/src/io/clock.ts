import type { Instant } from '@entente/core/record';

/** Tells the time. */
export type Clock = () => Instant;

export const systemClock: Clock = () => new Date().toISOString();
