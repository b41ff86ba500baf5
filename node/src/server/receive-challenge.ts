import type { Issue } from '@entente/core/base/issue';
import type { ChallengeForm } from '@entente/core/publication';
import { raiseChallenge } from '../steps/raise-challenge.ts';
import type { Workspace } from '../steps/workspace.ts';

type Refused = Required<Pick<ChallengeForm, 'fault' | 'claim' | 'written'>>;

/** Takes a challenge as a form sends it; where it is refused, what to show the reader so that nothing is lost. */
export async function receiveChallenge(
  workspace: Workspace,
  slug: string,
  form: Readonly<Record<string, unknown>>,
): Promise<{ readonly challengeId: string } | Refused> {
  const claim = textOf(form['claim']);
  // Browsers count a line's end as one character and send two.
  const words = textOf(form['words']).replaceAll('\r\n', '\n');
  const raised = await raiseChallenge(workspace, slug, { claim, words });
  return raised.ok ? raised.value : { fault: faultOf(raised.issues), claim, written: words };
}

/** A file where a text is expected counts as nothing. */
function textOf(field: unknown): string {
  return typeof field === 'string' ? field : '';
}

function faultOf(issues: readonly Issue[]): Refused['fault'] {
  if (issues.some(({ path }) => path === 'words')) return 'missing';
  const known = (['too-long', 'too-many'] as const).find((code) =>
    issues.some((issue) => issue.code === code),
  );
  return known ?? 'refused';
}
