import type { Draft } from './draft.ts';

/** What a proposal's confidence is told from, each there or not. */
export const confidenceFeatures = [
  'always',
  'quoted',
  'fronted',
  'said',
  'according',
  'position',
  'passive',
  'noun',
  'shared',
  'continued',
  'speaker from before',
  'office from before',
  'actor guessed',
  'no actor',
  'organisation by its words',
  'unnamed',
  'joint',
  'state of mind',
  'warning or accusation',
  'hedged',
  'position without stance',
  'stance from the words',
  'course not found',
  'condition',
  'long sentence',
  'few words',
] as const;

export type ConfidenceFeature = (typeof confidenceFeatures)[number];

/** From how many tokens a sentence is long, and below how many a content is short. */
const long = 40;
const short = 4;

export function confidenceFeaturesOf(draft: Draft): readonly ConfidenceFeature[] {
  const { attribution, mention, passage, stance, argument, condition, joint, isHedged } = draft;
  const { cue, content, rule } = attribution;
  const isPosition = cue.kind === 'position';
  const present: readonly (readonly [ConfidenceFeature, boolean])[] = [
    ['always', true],
    [rule, true],
    ['speaker from before', mention.by === 'earlier'],
    ['office from before', mention.by === 'earlier' && mention.kind === 'office'],
    ['actor guessed', mention.isGuessed === true],
    ['no actor', mention.actor === null],
    ['organisation by its words', mention.kind === 'organisation' && mention.by === 'phrase'],
    ['unnamed', mention.name === null],
    ['joint', joint !== null],
    ['state of mind', cue.isMental],
    ['warning or accusation', cue.kind === 'warn' || cue.kind === 'accuse'],
    ['hedged', isHedged],
    ['position without stance', isPosition && stance === null],
    ['stance from the words', !isPosition && stance !== null],
    ['course not found', stance !== null && argument === null],
    ['condition', condition !== null],
    ['long sentence', passage.tokens.length >= long],
    ['few words', content.reduce((sum, { from, to }) => sum + to - from, 0) < short],
  ];
  return present.flatMap(([name, isThere]) => (isThere ? [name] : []));
}
