import { first, setValue, stateBits, valueAt, wordAt } from './fibre';

/**
 * Where every move can be taken back, what opponents can reach is their component, whatever anybody prefers. The
 * components are a forest of `parents`; the root is always the least state, so that one ascending pass flattens it.
 */
@inline function rootOf(parents: u32, state: u32): u32 {
  let parent = valueAt(parents, state);
  while (parent !== state) {
    const above = valueAt(parents, parent);
    setValue(parents, state, above);
    state = above;
    parent = valueAt(parents, state);
  }
  return state;
}

/** Every state is a component of its own. */
export function separateStates(parents: u32, from: u32, to: u32): void {
  for (let state = from; state < to; state += 1) setValue(parents, state, state);
}

/** Joins the states of each fibre that begins in the range; gives where the next range begins. */
export function joinFibres(order: u32, parents: u32, from: u32, to: u32): u32 {
  let at = from;
  while (at < to) {
    let root = rootOf(parents, wordAt(order, at) & stateBits);
    for (at += 1; ; at += 1) {
      const word = wordAt(order, at);
      if (word & first) break;
      const other = rootOf(parents, word & stateBits);
      if (other < root) {
        setValue(parents, root, other);
        root = other;
      } else setValue(parents, other, root);
    }
  }
  return at;
}

export function flattenComponents(parents: u32, from: u32, to: u32): void {
  for (let state = from; state < to; state += 1)
    setValue(parents, state, valueAt(parents, valueAt(parents, state)));
}
