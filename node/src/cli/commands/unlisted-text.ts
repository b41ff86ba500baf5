import type { UnlistedReport } from '@entente/core/conflict';
import { moreLine, mostLines } from './analysis-text.ts';

/** The analysis of a conflict whose states are not listed, for a terminal. */
export function unlistedText(report: UnlistedReport): string {
  const equilibria = Object.entries(report.equilibriumStates).map(([concept, states]) => {
    const count = report.counts[concept]?.['equilibria'] ?? 0;
    const shown = states.slice(0, 4).join(' ');
    return `  ${concept.padEnd(8)} ${String(count).padStart(12)}  ${shown}${states.length > 4 ? ' …' : ''}`;
  });
  const stable = report.decisionMakers.map((name) => {
    const counts = report.concepts.map((concept) => `${concept} ${report.counts[concept]?.[name] ?? 0}`);
    return `  ${name}: ${counts.join(', ')}`;
  });
  return [
    `${report.name}: ${report.stateCount} states, ${report.decisionMakers.length} decision makers`,
    `Letters of a state: ${report.options.join(', ')}`,
    `Engine: ${report.engine.name}, for ${report.engine.why}`,
    '',
    'Equilibria (states stable for every decision maker):',
    ...equilibria,
    '',
    'States stable for each decision maker:',
    ...stable,
    ...report.inapplicable.map(({ concept, why }) => `Not applied: ${concept}: ${why}`),
    ...(report.statusQuo === undefined ? [] : ['', ...statusQuoLines(report.statusQuo)]),
    ...(report.goal === undefined ? [] : ['', ...goalLines(report.goal)]),
    ...(report.explain === undefined ? [] : ['', ...explainLines(report.explain)]),
    '',
  ].join('\n');
}

function statusQuoLines(statusQuo: NonNullable<UnlistedReport['statusQuo']>): readonly string[] {
  const { state, stableUnder, waysOut, byImprovements, reached } = statusQuo;
  const improvements = (waysOut ?? []).filter(({ improvement }) => improvement);
  return [
    `${state} is kept by:`,
    ...Object.entries(stableUnder).map(
      ([name, ids]) => `  ${name}: ${ids.length > 0 ? ids.join(', ') : 'no concept'}`,
    ),
    ...improvements
      .slice(0, mostLines)
      .map(({ decisionMaker, to }) => `  ${decisionMaker} improves to ${to}`),
    ...moreLine(improvements.length - mostLines, 'improvements'),
    ...(waysOut === null
      ? ['  Somebody has more moves than are gone through, so that they are not told.']
      : []),
    ...(byImprovements === null
      ? ['  By improvements more states are reached than could be searched.']
      : [
          `From it, by improvements, ${reached ?? byImprovements.length} states are reached:`,
          ...byImprovements
            .slice(0, mostLines)
            .map(
              ({ path }) =>
                `  ${path.map(({ decisionMaker, to }) => `${decisionMaker} to ${to}`).join(', ')}`,
            ),
          ...moreLine(byImprovements.length - mostLines, 'states'),
        ]),
  ];
}

function goalLines({ pattern, counts, states }: NonNullable<UnlistedReport['goal']>): readonly string[] {
  const held = Object.entries(counts.equilibrium).map(([concept, count]) => `${concept} ${count}`);
  return [
    `Goal ${pattern}: ${counts.states} states; equilibria among them: ${held.join(', ')}`,
    ...states
      .slice(0, mostLines)
      .flatMap(({ state, equilibrium, undoneBy }) => [
        `  ${state}  equilibrium: ${equilibrium.join(', ')}`,
        ...(undoneBy === null
          ? ['    Somebody has more moves than are gone through, so that they are not told.']
          : []),
        ...(undoneBy ?? [])
          .slice(0, mostLines)
          .map(
            ({ decisionMaker, to, leavesGoal, unstableUnder }) =>
              `    ${decisionMaker} gains by ${to}${leavesGoal ? '' : ' (in the goal)'}: ${unstableUnder.length === 0 ? 'stays under all' : `does not stay under ${unstableUnder.join(', ')}`}`,
          ),
      ]),
    ...moreLine(states.length - mostLines, 'states of the goal'),
  ];
}

function explainLines(explain: NonNullable<UnlistedReport['explain']>): readonly string[] {
  const { decisionMaker, state, concept, stable, sentences } = explain;
  if (sentences !== null) return sentences.map(({ sentence }) => sentence);
  const verdict =
    stable === null ? 'cannot be told to be stable or not' : stable ? 'is stable' : 'is not stable';
  return [
    `${state} ${verdict} for ${decisionMaker} under ${concept}; the reasons lead to more states than could be searched.`,
  ];
}
