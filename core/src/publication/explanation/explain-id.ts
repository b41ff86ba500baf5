import type { NextQuestion } from '../../agreement/index.ts';
import type { Day } from '../../base/day.ts';

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
  /** What an option requires of a resource; the place tells its requirements apart, from 1. */
  requirement: (resource: string, option: string, place: number): string =>
    placed(`requirement:${resource}:${option}`, place),
  pledge: (resource: string, party: string, place: number): string =>
    placed(`pledge:${resource}:${party}`, place),
  /** A resource over time, with a package (its letters) or an option by itself (`dam:alone`, `dam:at-best`). */
  means: (owner: string, resource: string): string => `means:${owner}:${resource}`,
  /** The stretch of days of a course that begins on a day. */
  meansOn: (course: string, day: Day): string => `${course}:${day}`,
  /** What would close the gaps of a course, up to a day or for good. */
  closing: (course: string, until?: Day): string =>
    until === undefined ? `${course}:closing` : `${course}:closing:${until}`,
  /** A course without a pledge. */
  mainstay: (course: string, pledge: string): string => `${course}:without:${pledge}`,
  architecture: (state: string): string => `architecture:${state}`,
  commitment: (state: string, option: string): string => `commitment:${state}:${option}`,
  leastChange: (state: string, target: number): string => `least-change:${state}:${target}`,
  /** One of the sets of least change, by its place from 1. */
  change: (state: string, target: number, place: number): string => `change:${state}:${target}:${place}`,
  /** Whether the package lasts once a set of changes is made. */
  changeHolds: (change: string): string => `${change}:holds`,
  /** A step on the way, or one that would undo the package, by its place from 1. */
  wayStep: (change: string, place: number): string => `${change}:step:${place}`,
  undoing: (change: string, place: number): string => `${change}:undone:${place}`,
  /** Answers taken for given, as `--what-if` takes them; the goal is a package or some agreement. */
  whatIf: (goal: string | undefined, answers: string): string => `what-if:${goal ?? 'some'}:${answers}`,
  /** What such answers do to a package. */
  shift: (state: string, answers: string): string => `shift:${state}:${answers}`,
  world: (number: number): string => `world:${number}`,
} as const;

function placed(id: string, place: number): string {
  return place === 1 ? id : `${id}:${place}`;
}

/** An option for a sign or a contradiction, the two priorities for an order. */
function askedBy({ option, order, contradiction }: NextQuestion): string {
  if (order !== undefined) return order.join(' | ');
  return contradiction === undefined ? (option ?? '') : `${option ?? ''}:contradiction`;
}
