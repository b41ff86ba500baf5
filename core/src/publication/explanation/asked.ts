import {
  type Guarantee,
  type NextQuestion,
  type Position,
  prioritiesOfParty,
  readPackage,
} from '../../agreement/index.ts';
import type { SourceNote } from '../document.ts';
import { type AskedAdvice, readAdviceId } from './asked-advice.ts';
import { type AskedMeans, readMeansId } from './asked-means.ts';
import {
  type Concept,
  type FunnelStepName,
  type PackageFigure,
  concepts,
  explainId,
  funnelSteps,
  packageFigures,
} from './explain-id.ts';
import type { Ground } from './explained.ts';

/** What is asked for, its names resolved. */
export type Asked =
  | { readonly kind: 'some-agreement' | 'worlds' | 'list' }
  | { readonly kind: 'funnel'; readonly step: FunnelStepName }
  | { readonly kind: 'package'; readonly state: string }
  | { readonly kind: 'figure'; readonly state: string; readonly figure: PackageFigure }
  | { readonly kind: 'equilibrium'; readonly state: string; readonly concept: Concept }
  | { readonly kind: 'blocked'; readonly state: string; readonly party: number }
  | { readonly kind: 'guarantee'; readonly state: string; readonly guarantee: Guarantee }
  | { readonly kind: 'question'; readonly question: NextQuestion }
  | { readonly kind: 'party'; readonly party: number }
  | { readonly kind: 'priority'; readonly party: number; readonly says: string }
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'statement'; readonly note: SourceNote }
  | { readonly kind: 'option'; readonly option: number }
  | { readonly kind: 'rule' | 'resource'; readonly name: string }
  | { readonly kind: 'world'; readonly number: number }
  | AskedMeans
  | AskedAdvice;

/**
 * What an id asks for; undefined where nothing here is called so. Beside the typed ids a package's letters, a
 * position's or statement's own id and the number of a source are understood, since briefs show these.
 */
export function readAsked(ground: Ground, id: string): Asked | undefined {
  const text = id.trim();
  const [kind = ''] = text.split(':', 1);
  const rest = text.slice(kind.length + 1);
  return readTyped(ground, kind, rest) ?? readBare(ground, text);
}

function readTyped(ground: Ground, kind: string, rest: string): Asked | undefined {
  const { negotiation, agreement } = ground.material;
  switch (kind) {
    case 'some-agreement':
    case 'worlds':
    case 'list':
      return rest === '' ? { kind } : undefined;
    case 'funnel': {
      const step = funnelSteps.find((known) => known === rest);
      return step === undefined ? undefined : { kind, step };
    }
    case 'package':
      return readPackageId(ground, rest);
    case 'guarantee':
      return readGuaranteeId(ground, `guarantee:${rest}`);
    case 'question': {
      const question = agreement.nextQuestions.find(
        (known) => explainId.question(known) === `question:${rest}`,
      );
      return question === undefined ? undefined : { kind, question };
    }
    case 'party': {
      const party = partyCalled(ground, rest);
      return party < 0 ? undefined : { kind, party };
    }
    case 'priority':
      return readPriorityId(ground, rest);
    case 'position': {
      const position = negotiation.positions.find((known) => known.id === rest);
      return position === undefined ? undefined : { kind, position };
    }
    case 'statement':
      return statementCalled(ground, rest);
    case 'option': {
      const option = negotiation.options.findIndex(({ name }) => name === rest);
      return option < 0 ? undefined : { kind, option };
    }
    case 'rule':
      return negotiation.rules.some(({ says }) => says === rest) ? { kind, name: rest } : undefined;
    case 'resource':
      return negotiation.means.resources.some(({ name }) => name === rest) ? { kind, name: rest } : undefined;
    case 'world': {
      const number = /^\d+$/u.test(rest) ? Number(rest) : -1;
      return number < 0 || number >= agreement.worlds.count ? undefined : { kind, number };
    }
    default:
      return readMeansId(ground, kind, rest) ?? readAdviceId(negotiation, kind, rest);
  }
}

function readBare(ground: Ground, text: string): Asked | undefined {
  const { negotiation } = ground.material;
  if (negotiation.options.length > 0 && readPackage(text, negotiation.options.length) !== undefined)
    return { kind: 'package', state: text };
  const position = negotiation.positions.find((known) => known.id === text);
  if (position !== undefined) return { kind: 'position', position };
  return statementCalled(ground, text);
}

function statementCalled({ book }: Ground, text: string): Asked | undefined {
  const note = book.notes.find(({ statementId, number }) => statementId === text || String(number) === text);
  return note === undefined ? undefined : { kind: 'statement', note };
}

function partyCalled({ material }: Ground, text: string): number {
  return material.negotiation.parties.findIndex(({ name }) => name === text);
}

/** The letters, and after them the figure that is asked for. */
function readPackageId(ground: Ground, rest: string): Asked | undefined {
  const [state = '', what, ...more] = rest.split(':');
  const { length } = ground.material.negotiation.options;
  if (readPackage(state, length) === undefined) return undefined;
  if (what === undefined) return { kind: 'package', state };
  const detail = more.join(':');
  const figure = packageFigures.find((known) => known === what && detail === '');
  if (figure !== undefined) return { kind: 'figure', state, figure };
  const concept = concepts.find((known) => known === detail);
  if (what === 'equilibrium' && concept !== undefined) return { kind: 'equilibrium', state, concept };
  const party = partyCalled(ground, detail);
  return what === 'blocked' && party >= 0 ? { kind: 'blocked', state, party } : undefined;
}

function readGuaranteeId({ material }: Ground, id: string): Asked | undefined {
  for (const { state, guarantees } of material.agreement.packages) {
    const guarantee = guarantees.find(({ party, to }) => explainId.guarantee(state, party, to) === id);
    if (guarantee !== undefined) return { kind: 'guarantee', state, guarantee };
  }
  return undefined;
}

/** A party's name can hold a colon, and so can the words of a priority: known ones are compared whole. */
function readPriorityId({ material }: Ground, rest: string): Asked | undefined {
  const { negotiation } = material;
  for (const { index, name } of negotiation.parties) {
    if (!rest.startsWith(`${name}:`)) continue;
    const says = rest.slice(name.length + 1);
    if (prioritiesOfParty(negotiation, index).some((known) => known.says === says))
      return { kind: 'priority', party: index, says };
  }
  return undefined;
}
