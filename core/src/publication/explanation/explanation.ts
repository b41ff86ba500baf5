import type { AnalysisAids } from '../../agreement/index.ts';
import type { Outcome } from '../../base/issue.ts';
import type { BriefMaterial } from '../brief/material.ts';
import type { Claim } from '../claim.ts';
import { type Document, mapDocument } from '../document.ts';
import { explainSomeAgreement, explainWorlds } from './agreement-explanation.ts';
import { type Asked, readAsked } from './asked.ts';
import { explainArchitecture, explainCommitment } from './architecture-explanation.ts';
import { explainBlocked } from './blocked-explanation.ts';
import { explainChange, explainLeastChange } from './change-explanation.ts';
import { explainCourse } from './course-explanation.ts';
import { type Explained, type Ground, type Steps, groundOf } from './explained.ts';
import { explainFunnel } from './funnel-explanation.ts';
import { explainGuarantee } from './guarantee-explanation.ts';
import { explainList, unknownId } from './known-id.ts';
import { explainPledge, explainRequirement } from './means-explanation.ts';
import { explainOption, explainResource, explainRule } from './model-explanation.ts';
import { explainEquilibrium, explainFigure, explainPackage } from './package-explanation.ts';
import { explainParty, explainPriority } from './party-explanation.ts';
import { explainPosition, explainStatement } from './position-explanation.ts';
import { explainQuestion } from './question-explanation.ts';
import { explainShift, explainWhatIf } from './what-if-explanation.ts';
import { explainWorld } from './world-explanation.ts';

/** How far the composing of an explanation is, from 0 to 1 within what it is at. */
export interface ExplanationProgress {
  readonly done: number;
}

/** Composes the explanation of an id, step by step; whoever drives it stops it by not asking on. */
export type Explain = (id: string) => Generator<ExplanationProgress, Outcome<Document>>;

/**
 * What stands behind one thing that a brief names or counts: the shares, the worlds, the priorities, the positions, the
 * statements and their sentences, each with the id by which one can ask on. An id is as `explainId` writes it, or `list`
 * for all that can be asked for. What was found out for one answer, such as the worlds, serves the next.
 */
export function openExplanations(material: BriefMaterial, aids: AnalysisAids = {}): Explain {
  const ground = groundOf(material, aids);
  return function* explainOne(id) {
    const steps = composeOne(ground, id);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield { done: step.value };
    }
  };
}

function* composeOne(ground: Ground, id: string): Steps<Outcome<Document>> {
  const { material } = ground;
  const asked = readAsked(ground, id);
  const explained = asked === undefined ? undefined : yield* explain(ground, asked);
  if (asked === undefined || explained === undefined) return unknownId(ground, id);
  const document: Document = {
    ...explained,
    notes: [],
    colophon: [
      { message: 'colophon.as-of', values: { day: { day: material.negotiation.asOf } } },
      { message: 'explain.asked', values: { id: { quote: id.trim() } } },
    ],
  };
  const cited = sourcesIn(document);
  const shown = asked.kind === 'statement' ? new Set([...cited, asked.note.number]) : cited;
  const notes = ground.book.notes.filter(({ number }) => shown.has(number));
  return { ok: true, value: { ...document, notes }, warnings: [] };
}

/** Undefined where there turns out to be no such thing. */
function* explain(ground: Ground, asked: Asked): Steps<Explained | undefined> {
  switch (asked.kind) {
    case 'list':
      return explainList(ground);
    case 'some-agreement':
      return yield* explainSomeAgreement(ground);
    case 'worlds':
      return explainWorlds(ground);
    case 'funnel':
      return explainFunnel(ground, asked.step);
    case 'package':
      return explainPackage(ground, asked.state);
    case 'figure':
      return yield* explainFigure(ground, asked.state, asked.figure);
    case 'equilibrium':
      return yield* explainEquilibrium(ground, asked.state, asked.concept);
    case 'blocked':
      return yield* explainBlocked(ground, asked.state, asked.party);
    case 'guarantee':
      return yield* explainGuarantee(ground, asked.state, asked.guarantee);
    case 'question':
      return yield* explainQuestion(ground, asked.question);
    case 'party':
      return explainParty(ground, asked.party);
    case 'priority':
      return explainPriority(ground, asked.party, asked.says);
    case 'position':
      return explainPosition(ground, asked.position);
    case 'statement':
      return explainStatement(ground, asked.note);
    case 'option':
      return explainOption(ground, asked.option);
    case 'rule':
      return explainRule(ground, asked.name);
    case 'resource':
      return explainResource(ground, asked.name);
    case 'world':
      return explainWorld(ground, ground.worlds().at(asked.number));
    case 'requirement':
      return explainRequirement(ground, asked.need);
    case 'pledge':
      return explainPledge(ground, asked.pledge);
    case 'course':
      return explainCourse(ground, asked.owned, asked.part);
    case 'architecture':
      return explainArchitecture(ground, asked.architecture);
    case 'commitment':
      return explainCommitment(ground, asked.architecture, asked.commitment);
    case 'least-change':
      return yield* explainLeastChange(ground, asked);
    case 'change':
      return yield* explainChange(ground, asked.change);
    case 'what-if':
      return yield* explainWhatIf(ground, asked.supposed, asked.goal);
    case 'shift':
      return explainShift(ground, asked.state, asked.supposed);
  }
}

/** The numbers of the sources that a document cites. */
function sourcesIn(document: Document): ReadonlySet<number> {
  const numbers = new Set<number>();
  mapDocument(document, (claim: Claim) => {
    for (const number of claim.sources ?? []) numbers.add(number);
    return claim;
  });
  return numbers;
}
