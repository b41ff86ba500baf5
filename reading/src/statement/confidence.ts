import type { ConfidenceFeature } from './confidence-feature.ts';
import { confidenceWeights } from './confidence-weight.ts';

/**
 * How likely it is that speaker, actor and stance of a proposal are all right: the logistic function of the sum of its
 * features' weights, which `npm run train -- confidence` learns from annotated articles. Two decimals.
 */
export function confidenceOf(features: readonly ConfidenceFeature[]): number {
  const sum = features.reduce((total, feature) => total + confidenceWeights[feature], 0);
  return Math.round(Math.min(0.98, Math.max(0.02, 1 / (1 + Math.exp(-sum)))) * 100) / 100;
}
