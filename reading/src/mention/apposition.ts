import type { Mention } from './mention.ts';

/** One mention of the two sides of a comma: "Lavrov, the foreign minister," and "its envoy, Ana Ruiz,". */
export function apposed(head: Mention, apposition: Mention): Mention {
  const [named, office] = isOffice(head) && isName(apposition) ? [apposition, head] : [head, apposition];
  if (!isName(named)) return { ...head, actor: head.actor ?? apposition.actor };
  const speaksForThemselves =
    office.kind === 'outsider' && (named.role === undefined || named.actor === null);
  if (named.kind === 'outsider' || speaksForThemselves)
    return { ...head, kind: 'outsider', name: named.name, actor: null };
  const isPerson = named.kind === 'person' || isUnknownName(named, office);
  if (!isPerson) return { ...named, actor: named.actor ?? office.actor };
  const role = office.kind === 'office' ? (office.role ?? office.name ?? undefined) : office.role;
  return {
    ...head,
    kind: 'person',
    by: named.by,
    name: named.name,
    actor: actorOf(named, office),
    ...(named.role === undefined && role === undefined ? {} : { role: fuller(named.role, role) }),
    ...(named.gender === undefined ? {} : { gender: named.gender }),
  };
}

/** Whom the office is said to be of comes first; one that only points back yields to what is known of the person. */
function actorOf(named: Mention, office: Mention): string | null {
  const own = named.actor === named.name || named.isGuessed === true ? null : named.actor;
  if (!isOffice(office)) return own;
  const isSaid = office.actor !== null && office.by !== 'earlier';
  return isSaid ? office.actor : (own ?? office.actor);
}

function fuller(named: string | undefined, office: string | undefined): string {
  return office !== undefined && (named === undefined || named.length < office.length) ? office : named!;
}

function isOffice({ kind, isHolder }: Mention): boolean {
  return kind === 'office' || kind === 'unnamed' || kind === 'outsider' || isHolder === true;
}

function isName({ kind, name, by }: Mention): boolean {
  return (
    name !== null &&
    (kind === 'person' || kind === 'organisation' || (kind === 'outsider' && by === 'earlier'))
  );
}

/** A capitalised name that no list knows is a person beside an office that somebody holds. */
function isUnknownName(named: Mention, office: Mention): boolean {
  return (
    named.by === 'phrase' &&
    named.actor === named.name &&
    office.kind !== 'state' &&
    office.role !== undefined
  );
}
