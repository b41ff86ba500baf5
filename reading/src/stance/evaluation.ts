import type { Stance } from '@entente/core/record';

/** A judgement after "is": what it says of its subject, plainly and negated. */
export interface Evaluation {
  readonly pattern: RegExp;
  readonly stance: Stance;
  readonly negated: Stance | null;
  /** The pattern has its own "not". */
  readonly ownNegation: boolean;
}

const lead =
  "^(?:(?:not|n't|also|now|still|simply|completely|totally|absolutely|entirely|clearly|very|therefore|always|never|both|wholly|no longer|only|just|of|the|a|an|our|my|one|more|most|and) )*";

function evaluation(words: string, stance: Stance, negated: Stance | null, ownNegation = false): Evaluation {
  return { pattern: new RegExp(`${lead}(?:${words}) `, 'u'), stance, negated, ownNegation };
}

/** The judgements that take a stance, the most telling first. */
export const evaluations: readonly Evaluation[] = [
  evaluation(
    'not on the (?:table|agenda)|not up for \\S+|not open (?:for|to) (?:discussion|re-?negotiation|negotiation|debate|question|compromise|change|amendment)|not an option|not negotiable|no basis|not for sale',
    'rules-out',
    null,
    true,
  ),
  evaluation(
    'unacceptable|out of the question|off the (?:table|agenda)|red line|non-negotiable|unthinkable|non-starter|excluded|ruled out|impossible|inadmissible|intolerable',
    'rules-out',
    'open',
  ),
  // What clashes with the speaker's own demands.
  evaluation('(?:incompatible|irreconcilable|inconsistent) with|contrary to|at odds with', 'opposes', 'open'),
  evaluation('(?:squared|reconciled|compatible|combined|consistent) with', 'open', 'opposes'),
  evaluation(
    '(?:no|little) sense|premature|too (?:early|soon|late|risky|dangerous)|dangerous|wrong|mistake|counterproductive|counter-productive|unfair|unhelpful|unjustified|unrealistic|unreasonable|illegal|reckless|provocation|irresponsible|unnecessary|waste of|pointless|futile',
    'opposes',
    null,
  ),
  evaluation(
    '(?:only|best|right|sole) (?:\\S+ )?(?:way|solution|path|option|route|answer|basis|choice)|solution|essential|vital|necessary|crucial|key|needed|important|imperative|indispensable|urgent|overdue|(?:good |perfect )?sense|(?:high |about |now )?time|priority|top priority|welcome|critical|precondition|must',
    'favours',
    'opposes',
  ),
  evaluation(
    'possible|on the table|an option|option|acceptable|worth (?:considering|exploring|discussing)|open to discussion|open for discussion|negotiable|conceivable|feasible',
    'open',
    'rules-out',
  ),
];
