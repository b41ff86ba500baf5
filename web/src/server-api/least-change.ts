import type { AgreementReport } from '@entente/core/agreement';
import { ofNegotiation, send } from './request.ts';
import { type WorkedOut, workOut } from './worked-out.ts';

export type LeastChangeAnswer = Required<
  Pick<AgreementReport, 'leastChange' | 'leastChangeSearch' | 'nextQuestions'>
>;

/** The least that must move for a package; `by` names who asks, whose newer question takes the place of the one before. */
export const fetchLeastChange = (
  id: string,
  aim: { readonly package: string; readonly target: number; readonly by: string },
): Promise<WorkedOut<LeastChangeAnswer>> => workOut(ofNegotiation(id, 'agreement', 'least-change'), aim);

/** Nobody waits any more for the least change that was asked for by this one. */
export async function stopLeastChange(id: string, by: string): Promise<void> {
  await send('DELETE', `${ofNegotiation(id, 'agreement', 'least-change')}?by=${encodeURIComponent(by)}`);
}
