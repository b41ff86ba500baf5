import type { NarrationWording } from './index.ts';

/** English, in ICU MessageFormat. */
export const en: NarrationWording = {
  'stable-no-improvement':
    '{state} is stable for {decisionMaker} ({concept}): it can move to nothing that it prefers.',
  'stable-all-sanctioned':
    '{state} is stable for {decisionMaker} ({concept}): every improvement is deterred.',
  unstable: '{state} is not stable for {decisionMaker} ({concept}).',
  'sanctioned-improvement':
    'Its improvement to {to} is deterred: {path}, and {end} is not better for it than {state}.',
  'sanctioned-improvement-simultaneous':
    'Its improvement to {to} is deterred: at the same time {path}, and {end}, where that ends, is not better for it than {state}.',
  'unsanctioned-improvement': 'Nothing deters its improvement to {to}.',
  'escaped-improvement':
    'Nothing deters its improvement to {to} for good: where {path}, it goes on to {escape}, which is better for it than {state}.',
  'foresees-staying':
    '{state} is stable for {decisionMaker} ({concept}): looking ahead, it gains nothing by moving.',
  'foresees-moving':
    '{state} is not stable for {decisionMaker} ({concept}): looking ahead, it foresees that {path}, and prefers where that ends.',
  staying: 'nobody else changes anything',
  step: '{decisionMaker} moves to {to}',
  'step-simultaneous': '{decisionMaker} changes as it would to reach {to}',
  'in-turn': '{first}, then {second}',
  together: '{first} and {second}',
};
