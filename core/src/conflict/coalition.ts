import { type ConflictGraph, graphOfMoves } from './conflict-graph.ts';
import type { ConflictModel } from './conflict-model.ts';
import { graphOfSpace } from './graph-reading.ts';
import { groupMoves } from './group-move.ts';
import { type Preference, type Relation, converseOf } from './preference.ts';

/**
 * The same conflict with each coalition as one decision maker in the place of its members ("coalition as one player").
 * It changes all its members' options in one move, and improves only where every member strictly gains; so whatever is
 * no joint gain deters it. Where moves were listed, it moves by legal sequences of its members' moves.
 *
 * A coalition stands where its first member stood. The coalition stabilities of Kilgour, Hipel, Fang and Peng (2001)
 * and of Inohara and Hipel (2008) are other concepts.
 */
export function joinCoalitions(
  model: ConflictModel,
  coalitions: readonly (readonly number[])[] = model.coalitions,
): ConflictModel {
  const groups = groupsOf(model, coalitions);
  const joined = new Map(groups.flatMap((members, group) => members.map((member) => [member, group])));
  const options = model.options.map((option) => ({
    ...option,
    decisionMaker: joined.get(option.decisionMaker)!,
  }));
  return {
    ...model,
    decisionMakers: groups.map((members) => ({
      name: members.map((member) => model.decisionMakers[member]!.name).join(', '),
      options: options.flatMap((option, index) =>
        members.includes(model.options[index]!.decisionMaker) ? [index] : [],
      ),
    })),
    options,
    graph:
      (model.movesFrom === 'options' ? graphOfSpace(model.states, options, groups.length) : undefined) ??
      joinMoves(model.graph, groups),
    preferences: groups.map((members) =>
      jointPreference(members.map((member) => model.preferences[member]!)),
    ),
    coalitions: [],
    misperceived: groups.map(
      (members) => new Set(members.flatMap((member) => [...model.misperceived[member]!])),
    ),
  };
}

/** The coalitions and everybody else alone, in the order of first members. */
function groupsOf(
  model: ConflictModel,
  coalitions: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const inCoalition = new Set(coalitions.flat());
  const alone = model.decisionMakers.flatMap((_, member) => (inCoalition.has(member) ? [] : [[member]]));
  return [...coalitions.filter((members) => members.length > 0), ...alone].sort((a, b) => a[0]! - b[0]!);
}

function joinMoves(graph: ConflictGraph, groups: readonly (readonly number[])[]): ConflictGraph {
  const targets = groups.map((members) =>
    Array.from({ length: graph.stateCount }, (_, state) =>
      Array.from(groupMoves(graph, members, state), ({ to }) => to),
    ),
  );
  return graphOfMoves(graph.stateCount, targets);
}

function jointPreference(members: readonly Preference[]): Preference {
  const [first, ...others] = members;
  if (first === undefined || others.length === 0) return members[0]!;
  const ranks = first.ranks;
  const isOneRanking = ranks !== undefined && others.every((other) => rankAlike(ranks, other.ranks));
  const memberRanks = members.flatMap((member) => member.ranks ?? []);
  return {
    ...(isOneRanking ? { ranks } : {}),
    ...(memberRanks.length === members.length ? { memberRanks } : {}),
    compare: (a, b) => jointRelation(members.map((member) => member.compare(a, b))),
  };
}

/** Ranks have no gaps, so that the same order is the same numbers. */
function rankAlike(ranks: Int32Array, others: Int32Array | undefined): boolean {
  return others !== undefined && ranks.every((rank, state) => others[state] === rank);
}

/**
 * What all members agree in. Where they do not, it is certain that they do not all gain, and no more than equal is said
 * of it; it is unknown only where each of them gains or may gain.
 */
function jointRelation(relations: readonly Relation[]): Relation {
  const [first, ...others] = relations;
  if (first !== undefined && others.every((other) => other === first)) return first;
  if (relations.every(isGain)) return '>';
  if (relations.every((relation) => isGain(converseOf(relation)))) return '<';
  return relations.every((relation) => isGain(relation) || relation === '?') ? '?' : '=';
}

function isGain(relation: Relation): boolean {
  return relation === '>' || relation === '>>';
}
