import type { NegotiationFile } from '@entente/core/agreement';

/** A model that a person began to change, the version it was made on, and the model as it was then. */
export interface ModelDraft {
  readonly model: NegotiationFile;
  readonly version: number;
  readonly base: NegotiationFile;
}

/**
 * The draft on what was saved since: what the draft changed stands, all else is as it was saved, and undefined where both
 * changed one part in two ways. So means that are half entered are not lost by settling an order on another page.
 */
export function rebased({ model, base }: ModelDraft, saved: NegotiationFile): NegotiationFile | undefined {
  const parts = new Map<string, unknown>();
  const textIn = (file: NegotiationFile, part: string): string | undefined =>
    JSON.stringify(file[part as keyof NegotiationFile]);
  for (const part of new Set([...Object.keys(saved), ...Object.keys(model)])) {
    const [drafted, before, now] = [model, base, saved].map((file) => textIn(file, part));
    const isDrafted = drafted !== before;
    if (isDrafted && now !== before && now !== drafted) return undefined;
    const taken = (isDrafted ? model : saved)[part as keyof NegotiationFile];
    if (taken !== undefined) parts.set(part, taken);
  }
  return Object.fromEntries(parts) as unknown as NegotiationFile;
}
