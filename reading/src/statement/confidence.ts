import type { Draft } from './draft.ts';

/** Where each rule starts, set by judgement and not yet calibrated on a marked corpus; what weakens a proposal is taken off. */
const byRule = {
  quoted: 0.93,
  fronted: 0.92,
  said: 0.9,
  according: 0.88,
  position: 0.85,
  passive: 0.8,
  noun: 0.75,
  shared: 0.78,
  continued: 0.8,
} as const;

/** Between 0.2 and 0.95, two decimals. */
export function confidenceOf({ attribution, mention, stance, isHedged }: Draft): number {
  let confidence: number = byRule[attribution.rule];
  if (mention.by === 'earlier') confidence -= mention.kind === 'office' ? 0.15 : 0.05;
  if (mention.kind === 'organisation' && mention.by === 'phrase') confidence -= 0.1;
  if (mention.isGuessed === true) confidence -= 0.15;
  if (attribution.cue.isMental) confidence -= 0.15;
  if (isHedged) confidence -= 0.05;
  if (stance === null && attribution.cue.kind === 'position') confidence -= 0.2;
  return Math.round(Math.min(0.95, Math.max(0.2, confidence)) * 100) / 100;
}
