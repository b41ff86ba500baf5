import type { NarrationWording } from './index.ts';

/** English, in ICU MessageFormat. */
export const en: NarrationWording = {
  'stable-no-improvement':
    '{state} is stable for {decisionMaker} ({concept}): it can move to nothing that it prefers.',
  'stable-all-sanctioned':
    '{state} is stable for {decisionMaker} ({concept}): every improvement is deterred.',
  unstable: '{state} is not stable for {decisionMaker} ({concept}).',
  'sanctioned-improvement': 'Its improvement to {to} is deterred: {path}, and {standing}.',
  'sanctioned-improvement-simultaneous':
    'Its improvement to {to} is deterred: at the same time {path}, and {end} is where that ends; {standing}.',
  'sanctioned-move':
    'It is not known whether {to} is better for it than {state}; its move there is deterred: {path}, and {standing}.',
  'open-improvement': 'It can move to {to}, which is better for it.',
  'open-move': 'It can move to {to}, and it is not known whether that is better for it.',
  'unsanctioned-improvement': 'Nothing deters its improvement to {to}.',
  'unsanctioned-improvement-strong':
    'Nothing answers its improvement to {to} with a state that is much worse for it than {state}.',
  'unsanctioned-move':
    'It is not known whether {to} is better for it than {state}; nothing deters its move there.',
  'escaped-improvement':
    'Nothing deters its improvement to {to} for good: where {path}, it goes on to {escape}, {standing}.',
  'escaped-move':
    'It is not known whether {to} is better for it than {state}; nothing deters its move there for good: where {path}, it goes on to {escape}, {standing}.',
  'foresees-staying':
    '{state} is stable for {decisionMaker} ({concept}): looking ahead, it gains nothing by moving.',
  'foresees-moving':
    '{state} is not stable for {decisionMaker} ({concept}): looking ahead, it foresees that {path}, and prefers where that ends.',
  'end-not-better': '{end} is not better for it than {state}',
  'end-much-worse': '{end} is much worse for it than {state}',
  'end-unknown': 'it is not known whether {end} is better for it than {state}',
  'escape-better': 'which is better for it than {state}',
  'escape-unknown': 'of which it is not known whether it is better for it than {state}',
  'escape-not-much-worse': 'which is not much worse for it than {state}',
  staying: 'nobody else changes anything',
  step: '{decisionMaker} moves to {to}',
  'step-simultaneous': '{decisionMaker} changes as it would to reach {to}',
  'in-turn': '{first}, then {second}',
  together: '{first} and {second}',
};
