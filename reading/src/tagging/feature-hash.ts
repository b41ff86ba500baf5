/** The features of one decision, as numbers below 2 to the power `bits`; two may fall together, which costs little. */
export class FeatureList {
  readonly values = new Uint32Array(160);
  count = 0;
  readonly #shift: number;

  constructor(bits: number) {
    this.#shift = 32 - bits;
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature of a kind that the values make together. */
  add(kind: number, first: number, second = 0, third = 0, fourth = 0): void {
    let hash = Math.imul(kind + 1, 0x9e3779b1);
    hash = mix(hash, first);
    hash = mix(hash, second);
    hash = mix(hash, third);
    hash = mix(hash, fourth);
    hash ^= hash >>> 15;
    this.values[this.count++] = Math.imul(hash, 0x85ebca6b) >>> this.#shift;
  }
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0xcc9e2d51);
  return (mixed << 13) | (mixed >>> 19);
}

/** A number for a stretch of a word (FNV-1a over its UTF-16 units). */
export function textHash(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = Math.max(0, from); index < to; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
