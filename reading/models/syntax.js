export const syntaxModel = { tags: [], labels: [], moves: [], tagger: { bits: 18, weights: '' }, parser: { bits: 20, weights: '' } };
