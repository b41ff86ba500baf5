import type { Outcome } from '../../base/issue.ts';
import type { BriefMaterial } from '../brief/material.ts';
import type { Claim } from '../claim.ts';
import { type Document, mapDocument } from '../document.ts';
import { explainSomeAgreement, explainWorlds } from './agreement-explanation.ts';
import { type Asked, readAsked } from './asked.ts';
import { explainBlocked } from './blocked-explanation.ts';
import { type Explained, type Ground, groundOf } from './explained.ts';
import { explainFunnel } from './funnel-explanation.ts';
import { explainGuarantee } from './guarantee-explanation.ts';
import { explainList, unknownId } from './known-id.ts';
import { explainOption, explainResource, explainRule } from './model-explanation.ts';
import { explainEquilibrium, explainFigure, explainPackage } from './package-explanation.ts';
import { explainParty, explainPriority } from './party-explanation.ts';
import { explainPosition, explainStatement } from './position-explanation.ts';
import { explainQuestion } from './question-explanation.ts';
import { explainWorld } from './world-explanation.ts';

/**
 * What stands behind one thing that a brief names or counts: the shares, the worlds, the priorities, the positions, the
 * statements and their sentences, each with the id by which one can ask on.
 *
 * @param id as `explainId` writes it, or `list` for all that can be asked for.
 */
export function composeExplanation(material: BriefMaterial, id: string): Outcome<Document> {
  const ground = groundOf(material);
  const asked = readAsked(ground, id);
  if (asked === undefined) return unknownId(ground, id);
  const explained = explain(ground, asked);
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

function explain(ground: Ground, asked: Asked): Explained {
  switch (asked.kind) {
    case 'list':
      return explainList(ground);
    case 'some-agreement':
      return explainSomeAgreement(ground);
    case 'worlds':
      return explainWorlds(ground);
    case 'funnel':
      return explainFunnel(ground, asked.step);
    case 'package':
      return explainPackage(ground, asked.state);
    case 'figure':
      return explainFigure(ground, asked.state, asked.figure);
    case 'equilibrium':
      return explainEquilibrium(ground, asked.state, asked.concept);
    case 'blocked':
      return explainBlocked(ground, asked.state, asked.party);
    case 'guarantee':
      return explainGuarantee(ground, asked.state, asked.guarantee);
    case 'question':
      return explainQuestion(ground, asked.question);
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
