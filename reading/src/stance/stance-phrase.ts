import type { Stance } from '@entente/core/record';
import type { CueControl } from '../attribution/cue-lexicon.ts';

/** A turn of phrase that takes a stance on what follows it. */
export interface StancePhrase {
  readonly pattern: RegExp;
  /** Null where it takes one only negated: "hesitate to". */
  readonly stance: Stance | null;
  readonly negated: Stance | null;
  readonly control: CueControl;
  /** Where what it is about stands: after it, as its last word ("stand by its offer"), or its second ("rule it out"). */
  readonly object: 'after' | 'last' | 'second';
  /** Takes a stance only with "will", "would", "could" or the like: a fact that it happens takes none. */
  readonly needsModal: boolean;
}

interface Facts {
  readonly stance?: Stance;
  readonly negated?: Stance;
  readonly control?: CueControl;
  readonly object?: 'last' | 'second';
  readonly needsModal?: true;
}

/** All phrases, by the words that they can begin with. */
export const phrasesByFirst: ReadonlyMap<string, readonly StancePhrase[]> = indexOf();

function indexOf(): ReadonlyMap<string, readonly StancePhrase[]> {
  const have = "have has had having 've";
  const see = 'see sees saw seen find finds found have has had';
  const stand = 'stand stands stood standing stick sticks stuck';
  const its = '(?:its|his|her|their|our|my|the|this|that)(?: own| earlier| original)?';
  const none = '(?:no|any|little)(?: such| other| good| real| further)?';
  const byFirst = new Map<string, StancePhrase[]>();
  /** The forms of the first word, and a pattern of the rest. */
  const add = (firsts: string, rest: string, facts: Facts): void => {
    const { stance = null, negated = null, control = 'own', object = 'after', needsModal = false } = facts;
    const ahead = /^\(\?[=!]/u.test(rest) ? rest : rest === '' ? '' : `${rest} `;
    const pattern = new RegExp(`^(?:${firsts.replaceAll(' ', '|')}) ${ahead}`, 'u');
    for (const first of firsts.split(' '))
      byFirst.set(first, [
        ...(byFirst.get(first) ?? []),
        { pattern, stance, negated, control, object, needsModal },
      ]);
  };

  add(have, `${none} (?:intentions?|plans?|wish|desire|appetite|ambitions?) (?:of|to|for|on)`, {
    stance: 'rules-out',
    negated: 'rules-out',
  });
  add(have, 'every intention of', { stance: 'commits' });
  add(have, `${none} (?:objections?|problems?|quarrel|difficulty|issues?) (?:to|with)`, {
    stance: 'open',
    negated: 'open',
    control: 'any',
  });
  add(have, '(?:no|any) interest in', { stance: 'opposes', negated: 'opposes', control: 'any' });
  add(have, `${none} (?:choice|alternative|option) but to`, { stance: 'commits' });
  add(see, `${none} (?:choice|alternative|substitute|way around) (?:to|for|other than)`, {
    stance: 'favours',
    negated: 'favours',
    control: 'any',
  });
  add(
    see,
    `${none} (?:reasons?|need|point|basis|sense|grounds?|value|benefit|purpose|use|justification|case|room) (?:to|for|in|of)`,
    { stance: 'opposes', negated: 'opposes', control: 'any' },
  );
  add(stand, `(?:by|to|with) ${its} (?:offer|promise|pledge|commitment|word|undertaking)`, {
    stance: 'commits',
    object: 'last',
  });
  add(stand, `(?:by|to|with) ${its} (?:demand|call|proposal|plan|request)`, {
    stance: 'favours',
    object: 'last',
  });
  add('stand stands stood standing get come be', 'in the way of', {
    stance: 'opposes',
    negated: 'open',
    control: 'any',
  });
  add('obstruct hinder impede prevent thwart sabotage', '', {
    stance: 'opposes',
    negated: 'open',
    control: 'any',
    needsModal: true,
  });
  add('hesitate hesitates hesitated', 'to', { negated: 'commits' });
  add('shrink shy flinch back', '(?:away |down )?from', { negated: 'commits' });
  add('see', 'to it that', { stance: 'commits', control: 'any', needsModal: true });
  add('make', '(?:sure|certain) that', { stance: 'commits', control: 'any', needsModal: true });
  add(
    'do',
    '(?:everything|all|whatever|anything|(?:its|our|their|his|her) (?:best|utmost|part))(?: (?:it|we|they|he|she|in|possible|necessary|can|could|takes|its|our|their|power|is)){0,4} to',
    { stance: 'commits', needsModal: true },
  );
  add('spare', 'no (?:efforts?|expense) to', { stance: 'commits', needsModal: true });
  add('want wants wanted', 'nothing to do with', { stance: 'rules-out', control: 'any' });
  add('need needs needed', '(?:no|any)', {
    stance: 'opposes',
    negated: 'opposes',
    control: 'any',
  });
  add('need needs needed', '(?=(?:a|an|the|this|that|these|those|our|its|more|foreign|new) )', {
    stance: 'favours',
    negated: 'opposes',
    control: 'any',
  });
  add(
    'need',
    '(?!to |not |(?:\\S+ ){0,3}(?:permission|consent|approval|leave|invitation|lessons?|advice|reminding) )',
    { negated: 'opposes', control: 'any' },
  );
  add('intend intends intended intending plan plans planned planning mean aim aims propose', 'to', {
    negated: 'rules-out',
  });
  add('like', 'to', { stance: 'favours', negated: 'opposes', needsModal: true });
  add('rather sooner', 'not', { stance: 'opposes', needsModal: true });
  add('happy glad pleased delighted content honoured honored', 'to', { stance: 'open', needsModal: true });
  add('in', 'no (?:mood|hurry|rush) (?:to|for)', { stance: 'opposes' });
  add('vote votes voted voting', '(?:for|in favou?r of)', {
    stance: 'favours',
    negated: 'opposes',
    control: 'any',
  });
  add('vote votes voted voting', 'against', { stance: 'opposes', negated: 'open', control: 'any' });
  add('swallow tolerate stomach countenance condone', '', { negated: 'rules-out', control: 'any' });
  add('put bow yield submit give cave agree stand', '(?:up |in )?(?:with|to|for)', {
    negated: 'rules-out',
    control: 'any',
  });
  add('rule rules ruled ruling', '(?:it|that|this|them|these|those|anything) out', {
    stance: 'rules-out',
    negated: 'open',
    object: 'second',
  });
  add('turn turns turned turning', '(?:it|that|this|them) down', { stance: 'rules-out', object: 'second' });
  add('contest challenge', '', { stance: 'opposes', negated: 'open', control: 'any', needsModal: true });
  add(
    'fight',
    '(?=(?:any|such|the|this|that|its)(?: an?)?(?: \\S+){0,2} (?:plan|plans|proposal|move|law|bill|ban|company|deal|project|scheme|decision|sale|merger|tax|tariffs?|attempt|effort|cuts?|expansion|ruling)\\b)',
    { stance: 'opposes', negated: 'open', control: 'any', needsModal: true },
  );
  add('look', '(?:closely |carefully |again |seriously )?(?:at|into)', {
    stance: 'open',
    negated: 'rules-out',
    needsModal: true,
  });
  add('listen', 'to', { stance: 'open', negated: 'rules-out', needsModal: true });
  add('listen study examine', '', { stance: 'open', negated: 'rules-out', needsModal: true });
  add('think', 'about', { stance: 'open', negated: 'rules-out', needsModal: true });
  return byFirst;
}
