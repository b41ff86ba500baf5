import type { OptionLayout, OwnBits } from './option-layout.ts';

/** Bits of the codes of a tile, unless a decision maker's own options alone are more: half a megabyte at most. */
const usualTileBits = 15;

/** Bits of a run of cells that lie next to each other, at least: what is read costs a line of the cache anyway. */
const fewestRunBits = 4;

/** A dimension of a tile: choices of some options next to each other. */
export interface TileDimension {
  readonly shift: number;
  readonly bits: number;
  /** Whose options these are; undefined for options that do not move, and only make runs longer. */
  readonly decisionMaker: number | undefined;
  /** Cells between one choice and the next, with a gap where many would fall on each other in the cache. */
  readonly distance: number;
}

/** Decision makers whose options lie next to each other, and who answer together in tiles. */
export interface TileGroup {
  readonly dimensions: readonly TileDimension[];
  /** How many of the lowest bits of a code are the tile's; where its others begin, and how many these are. */
  readonly low: number;
  readonly high: number;
  readonly highBits: number;
  readonly bits: number;
}

interface Mover extends Pick<OwnBits, 'shift' | 'bits'> {
  readonly decisionMaker: number;
}

/** Divides the decision makers who control options into groups. */
export function tileGroupsOf({
  owners,
  bitCount,
}: Pick<OptionLayout, 'owners' | 'bitCount'>): readonly TileGroup[] {
  const movers = owners
    .map(({ shift, bits }, decisionMaker): Mover => ({ shift, bits, decisionMaker }))
    .filter(({ bits }) => bits > 0)
    .sort((a, b) => a.shift - b.shift);
  const groups: TileGroup[] = [];
  for (let from = 0; from < movers.length;) {
    const runBits = Math.min(movers[from]!.shift, fewestRunBits);
    let [to, bits] = [from, runBits];
    while (to < movers.length && (to === from || bits + movers[to]!.bits <= usualTileBits)) {
      bits += movers[to]!.bits;
      to += 1;
    }
    groups.push(groupOf(movers.slice(from, to), { ownBits: bits - runBits, bitCount }));
    from = to;
  }
  return groups;
}

/** A tile is as large as usual: options of others next to the group's belong to it too, but do not move. */
function groupOf(
  movers: readonly Mover[],
  { ownBits, bitCount }: { readonly ownBits: number; readonly bitCount: number },
): TileGroup {
  const high = movers[0]!.shift;
  const low = Math.min(high, Math.max(usualTileBits - ownBits, fewestRunBits));
  const above = Math.max(0, Math.min(usualTileBits - ownBits - low, bitCount - high - ownBits));
  const parts: Omit<TileDimension, 'distance'>[] = [...movers];
  if (low > 0) parts.unshift({ shift: 0, bits: low, decisionMaker: undefined });
  if (above > 0) parts.push({ shift: high + ownBits, bits: above, decisionMaker: undefined });
  const dimensions: TileDimension[] = [];
  let extent = 1;
  for (const part of parts) {
    dimensions.push({ ...part, distance: extent });
    extent *= 2 ** part.bits;
    if (extent >= 32) extent += 1;
  }
  return { dimensions, low, high, highBits: ownBits + above, bits: low + ownBits + above };
}

/** Codes that lie in one tile of each group, as a power of two: so many of the lowest bits. */
export function chunkBitsOf(groups: readonly TileGroup[]): number {
  return Math.min(...groups.map(({ low, bits }) => (low > 0 ? low : bits)));
}

/** Cells that a tile takes, gaps included. */
export function roomCells({ dimensions }: TileGroup): number {
  const last = dimensions.at(-1)!;
  return last.distance * 2 ** last.bits;
}

/**
 * All combinations of choices in some dimensions, the first changing fastest: for each where in the tile it is, in
 * cells, and the bits of the code that lead there.
 */
export function placesOf(dimensions: readonly TileDimension[]): Uint32Array {
  const bits = dimensions.reduce((sum, dimension) => sum + dimension.bits, 0);
  const places = new Uint32Array(2 ** bits * 2);
  let known = 2;
  for (const { bits: own, shift, distance } of dimensions) {
    const end = known * 2 ** own;
    for (let at = known; at < end; at += 2) {
      places[at] = places[at - known]! + distance;
      places[at + 1] = places[at - known + 1]! + 2 ** shift;
    }
    known = end;
  }
  return places;
}
