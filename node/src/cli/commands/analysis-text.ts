import type { AnalysisReport, GoalReport } from '@entente/core/conflict';

/** The analysis of a conflict with listed states, for a terminal. */
export function reportText(report: AnalysisReport): string {
  const label = (state: number): string =>
    report.states?.[state] ?? report.equilibriumLabels?.[state] ?? `state ${state + 1}`;
  const equilibria = Object.entries(report.equilibria).map(([concept, states]) => {
    const count = report.counts[concept]?.['equilibria'] ?? states.length;
    const shown = states.slice(0, 12).map(label).join(' ');
    return `  ${concept.padEnd(8)} ${String(count).padStart(6)}  ${shown}${count > 12 ? ' …' : ''}`;
  });
  const stable = report.decisionMakers.map((name) => {
    const counts = Object.keys(report.equilibria).map(
      (concept) => `${concept} ${report.counts[concept]?.[name] ?? 0}`,
    );
    return `  ${name}: ${counts.join(', ')}`;
  });
  return [
    `${report.name}: ${report.stateCount} states, ${report.decisionMakers.length} decision makers`,
    `Letters of a state: ${report.options.join(', ')}`,
    '',
    'Equilibria (states stable for every decision maker):',
    ...equilibria,
    '',
    'States stable for each decision maker:',
    ...stable,
    ...report.inapplicable.map(({ concept, why }) => `Not applied: ${concept}: ${why}`),
    ...(report.statusQuo === undefined
      ? []
      : [
          '',
          `From ${report.statusQuo.state}, by improvements:`,
          ...report.statusQuo.byImprovements
            .slice(0, mostLines)
            .map(
              ({ path }) =>
                `  ${path.map(({ decisionMaker, to }) => `${decisionMaker} to ${to}`).join(', ')}`,
            ),
          ...moreLine(report.statusQuo.counts.byImprovements - mostLines, 'states'),
        ]),
    ...(report.goal === undefined ? [] : ['', ...goalLines(report.goal)]),
    ...(report.explain === undefined
      ? []
      : ['', ...report.explain.sentences.map(({ sentence }) => sentence)]),
    ...(report.inverse === undefined
      ? []
      : [
          '',
          `What makes ${report.inverse.state} an equilibrium:`,
          ...report.inverse.decisionMakers.flatMap(inverseLines),
        ]),
    '',
  ].join('\n');
}

type InverseOfDecisionMaker = NonNullable<AnalysisReport['inverse']>['decisionMakers'][number];

function inverseLines({ decisionMaker, leastChange, orders }: InverseOfDecisionMaker): readonly string[] {
  const changes = Object.entries(leastChange ?? {}).map(([concept, { noLongerBetter, pairs }]) =>
    noLongerBetter.length === 0
      ? `    ${concept}: stable as it is`
      : `    ${concept}: if no longer worse than ${noLongerBetter.join(', ')} (pairs that change: ${pairs})`,
  );
  const counts = Object.entries(orders?.equilibrium ?? {}).map(([concept, count]) => `${concept} ${count}`);
  return [
    `  ${decisionMaker}, while the others keep their preferences`,
    ...changes,
    orders === null
      ? '    strict orders are not counted: too many, or not everybody ranks all states; --json has the conditions'
      : `    of ${orders.count} strict orders: ${counts.join(', ')}`,
    ...(orders?.found.slice(0, mostOrders).map(orderLine) ?? []),
    ...moreLine((orders?.found.length ?? 0) - mostOrders, 'orders'),
  ];
}

/** Orders that are shown of many. */
const mostOrders = 6;

type InverseOrder = NonNullable<InverseOfDecisionMaker['orders']>['found'][number];

function orderLine({ order, concepts }: InverseOrder): string {
  return `      ${order.join(' > ')}: ${concepts.join(', ')}`;
}

/** Of what may be long, so many lines are shown; `--json` has all. */
export const mostLines = 24;

export function moreLine(count: number, noun: string): readonly string[] {
  return count > 0 ? [`    … and ${count} more ${noun} (--json)`] : [];
}

function goalLines({ pattern, start, counts, states }: GoalReport): readonly string[] {
  return [
    `Goal ${pattern}: ${counts.states} states${start === undefined ? '' : `, from ${start}`}`,
    ...states.slice(0, mostLines).flatMap(({ state, equilibrium, byImprovements, byMoves, undoneBy }) => [
      `  ${state}  ${equilibrium.length === 0 ? 'no equilibrium' : `equilibrium: ${equilibrium.join(', ')}`}`,
      ...(start === undefined ? [] : [`    ${pathLine(byImprovements, byMoves)}`]),
      ...undoneBy.slice(0, mostLines).map(({ decisionMaker, to, leavesGoal, unstableUnder }) => {
        const concepts =
          unstableUnder.length === 0 ? 'stays under all' : `does not stay under ${unstableUnder.join(', ')}`;
        return `    ${decisionMaker} gains by ${to}${leavesGoal ? '' : ' (in the goal)'}: ${concepts}`;
      }),
      ...moreLine(undoneBy.length - mostLines, 'ways to undo it'),
    ]),
    ...moreLine(counts.states - mostLines, 'states of the goal'),
  ];
}

type GoalPath = GoalReport['states'][number]['byMoves'];

function pathLine(byImprovements: GoalPath, byMoves: GoalPath): string {
  const path = byImprovements ?? byMoves;
  if (path === null) return 'not reached';
  if (path.length === 0) return 'where it starts';
  const steps = path.map(({ decisionMaker, to }) => `${decisionMaker} to ${to}`).join(', ');
  return `reached by ${byImprovements === null ? 'moves only' : 'improvements'}: ${steps}`;
}
