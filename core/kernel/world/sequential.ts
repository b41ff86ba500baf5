import { Problem as Sweep } from '../sweep/layout';
import { spend } from '../sweep/answer';
import { Problem, Task, partyAt, rowAt } from './layout';

/**
 * SEQ stability of one package in one world, where not all packages are asked: by looking for a sanction of each
 * improvement (Fang, Hipel and Kilgour 1993).
 */

/** For each decision maker two words: the row of its ranks, and for each package where the list of its targets is. */
const wordBytes: u32 = 8;

/** Lays out where the ranks and the targets of the decision makers are; they come first among the parties. */
export function layMovers(problem: Problem, task: Task, lane: u32): void {
  const count = changetype<Sweep>(problem.sweep).decisionMakerCount;
  for (let mover: u32 = 0; mover < count; mover += 1) {
    store<u32>(task.movers + mover * wordBytes, rowAt(problem, task, mover, lane));
    store<u32>(task.movers + mover * wordBytes, partyAt(problem, mover).targets, 4);
  }
}

@inline function rankAt(row: u32, place: u32): u32 {
  return load<u16>(row + (place << 1));
}

/** Whether nobody has an improvement from the package that nothing sanctions. */
export function isSequential(problem: Problem, task: Task, place: u32): bool {
  const end = task.movers + changetype<Sweep>(problem.sweep).decisionMakerCount * wordBytes;
  for (let focal = task.movers; focal < end; focal += wordBytes) {
    const row = load<u32>(focal);
    const rank = rankAt(row, place);
    const targets = load<u32>(load<u32>(focal, 4) + (place << 2));
    for (let at = targets + 4, targetsEnd = load<u32>(targets); at < targetsEnd; at += 4) {
      const target = load<u32>(at);
      if (rankAt(row, target) > rank && !isSanctioned(task, end, focal, target, rank)) return false;
    }
  }
  return true;
}

/** Whether improvements of the others lead from where the focal decision maker has moved to a rank no better than so much. */
function isSanctioned(task: Task, moversEnd: u32, focal: u32, moved: u32, rank: u32): bool {
  const row = load<u32>(focal);
  // A place is met in this search where it bears the search's number.
  const search = task.search + 1;
  task.search = search;
  const searched = task.searched;
  store<u32>(searched + (moved << 2), search);
  const waiting = task.waiting;
  store<u32>(waiting, moved);
  let end = waiting + 4;
  while (end > waiting) {
    end -= 4;
    const place = load<u32>(end);
    for (let mover = task.movers; mover < moversEnd; mover += wordBytes) {
      if (mover === focal) continue;
      const own = load<u32>(mover);
      const held = rankAt(own, place);
      const targets = load<u32>(load<u32>(mover, 4) + (place << 2));
      for (let at = targets + 4, targetsEnd = load<u32>(targets); at < targetsEnd; at += 4) {
        const target = load<u32>(at);
        if (rankAt(own, target) <= held) continue;
        if (rankAt(row, target) <= rank) return true;
        const met = searched + (target << 2);
        if (load<u32>(met) === search) continue;
        store<u32>(met, search);
        store<u32>(end, target);
        end += 4;
      }
    }
    spend(moversEnd - task.movers);
  }
  return false;
}
