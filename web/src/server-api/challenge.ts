import { type Versioned, call, ofNegotiation } from './request.ts';

export type ChallengeOutcome = 'upheld' | 'dismissed' | 'corrected';

export interface Challenge {
  readonly id: string;
  readonly claim: string;
  readonly words: string;
  readonly status: string;
  readonly outcome?: ChallengeOutcome;
  readonly reason?: string;
}

export const answerChallenge = (
  id: string,
  challengeId: string,
  input: { readonly outcome: ChallengeOutcome; readonly reason: string },
): Promise<Versioned> => call('POST', ofNegotiation(id, 'challenges', challengeId), input);
