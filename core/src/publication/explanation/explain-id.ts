import type { NextQuestion } from '../../agreement/index.ts';

export const funnelSteps = ['thinkable', 'feasible', 'acceptable', 'efficient', 'holds'] as const;
export type FunnelStepName = (typeof funnelSteps)[number];

export const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;
export type Concept = (typeof concepts)[number];

/** A concept as the literature writes it. */
export function conceptName(concept: Concept): string {
  return concept === 'nash' ? 'Nash' : concept.toUpperCase();
}

/** The figures of a package beside its equilibria. */
export const packageFigures = ['acceptable', 'efficient', 'lasting'] as const;
export type PackageFigure = (typeof packageFigures)[number];

/**
 * The ids by which what stands behind a figure or a name can be asked for, on the command line (`--explain ID`), in the
 * workspace, and by other programs. They are typed by their first word and stay the same as long as names do.
 */
export const explainId = {
  someAgreement: 'some-agreement',
  worlds: 'worlds',
  funnel: (step: FunnelStepName): string => `funnel:${step}`,
  package: (state: string): string => `package:${state}`,
  figure: (state: string, figure: PackageFigure): string => `package:${state}:${figure}`,
  equilibrium: (state: string, concept: Concept): string => `package:${state}:equilibrium:${concept}`,
  blocked: (state: string, party: string): string => `package:${state}:blocked:${party}`,
  guarantee: (state: string, party: string, to: string): string => `guarantee:${state}:${party}:${to}`,
  question: (question: NextQuestion): string => `question:${question.party}:${askedBy(question)}`,
  party: (name: string): string => `party:${name}`,
  priority: (party: string, says: string): string => `priority:${party}:${says}`,
  position: (id: string): string => `position:${id}`,
  statement: (id: string): string => `statement:${id}`,
  option: (name: string): string => `option:${name}`,
  rule: (says: string): string => `rule:${says}`,
  resource: (name: string): string => `resource:${name}`,
  world: (number: number): string => `world:${number}`,
} as const;

/** An option for a sign or a contradiction, the two priorities for an order. */
function askedBy({ option, order, contradiction }: NextQuestion): string {
  if (order !== undefined) return order.join(' | ');
  return contradiction === undefined ? (option ?? '') : `${option ?? ''}:contradiction`;
}
