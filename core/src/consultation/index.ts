export { type Invitation, delegationOf, delegationWith, tokenDigestOf } from './delegation.ts';
export { jointlyAcceptableOf } from './jointly-acceptable.ts';
export { type Receipt, type Response, confirmsResponse, receiptOf } from './receipt.ts';
export { readResponse, responseRequest } from './response.ts';
export { type RoundRequest, readRoundRequest, roundRequest } from './round.ts';
export { partiesAnswered, responseAudience, viewerOf } from './visibility.ts';
