import type { Course } from './course.ts';

/** Words for groups of states that name none of them. */
export const groupWords: ReadonlySet<string> = new Set([
  'european',
  'europe',
  'western',
  'nato',
  'eu',
  'african',
  'arab',
  'allied',
  'foreign',
  'international',
  'multinational',
]);
/** Groups that any state can be of. */
const anyones = new Set(['allied', 'foreign', 'international', 'multinational']);
/** Groups whose members are largely the same. */
const westerners = new Set(['european', 'europe', 'western', 'nato', 'eu']);

/** Whether a wording says whose act or means it is. */
export function isOwned({ owners, isGroup }: Pick<Course, 'owners' | 'isGroup'>): boolean {
  return owners.size > 0 || isGroup;
}

const acted = new Set(
  'deploy withdraw lift reduce raise stop resume supply fund command enforce fill build share impose invest use'.split(
    ' ',
  ),
);

/** Whether the nation a wording names is the one that acts: "U.S. troops", "American help", not "American gas bought". */
export function isMeans({ act, object, hasAgent }: Pick<Course, 'act' | 'object' | 'hasAgent'>): boolean {
  return hasAgent === true || act === '' || acted.has(act) || /^(?:troops|jets)$/u.test(object);
}

/**
 * How well the owners of two wordings agree: 0 where they are different ones. "American soldiers" are never "European
 * troops", nor are French troops: those are one nation's of them. What names no owner can be anyone's.
 */
export function ownerLikeness(a: Course, b: Course): number {
  if (a.owners.size > 0 && b.owners.size > 0)
    return [...a.owners].some((owner) => b.owners.has(owner)) ? 4 : 0;
  if (a.isGroup && b.isGroup) return groupsMeet(a.groups, b.groups) ? 3 : 0;
  if (!isOwned(a) && !isOwned(b)) return 3;
  if (isOwned(a) && isOwned(b)) return 0;
  return a.isGroup || b.isGroup ? 2 : 1;
}

function groupsMeet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) =>
    [...b].some(
      (other) =>
        one === other ||
        anyones.has(one) ||
        anyones.has(other) ||
        (westerners.has(one) && westerners.has(other)),
    ),
  );
}
