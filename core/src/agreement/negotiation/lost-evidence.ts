import { type Issue, warningIssue } from '../../base/issue.ts';
import type { CommitmentEntry, NegotiationFile } from './negotiation-file.ts';

interface Cited {
  readonly path: string;
  readonly evidence?: readonly string[] | undefined;
}

/**
 * Figures of means and facts of commitments that cite statements which are not there, or were rejected: nothing would
 * stand behind them.
 *
 * @param statements The ids of the statements that count.
 */
export function lostEvidence(file: NegotiationFile, statements: ReadonlySet<string>): readonly Issue[] {
  return citedIn(file).flatMap(({ path, evidence = [] }) =>
    evidence.flatMap((id, index) =>
      statements.has(id)
        ? []
        : [
            warningIssue({
              code: 'unknown-evidence',
              path: `${path}.evidence[${index}]`,
              says: `It rests on the statement "${id}", which is not in the record or was rejected.`,
              remedy: 'Name another statement or a public source, or mark it as assumed.',
              found: id,
            }),
          ],
    ),
  );
}

function citedIn({ requires = [], pledges = [], parties }: NegotiationFile): readonly Cited[] {
  return [
    ...requires.map(({ evidence }, index) => ({ path: `requires[${index}]`, evidence })),
    ...pledges.map(({ evidence }, index) => ({ path: `pledges[${index}]`, evidence })),
    ...parties.flatMap(({ options }, party) =>
      options.flatMap(({ commitment }, option) =>
        commitment === undefined
          ? []
          : factsOf(commitment, `parties[${party}].options[${option}].commitment`),
      ),
    ),
  ];
}

function factsOf(
  { trigger, command, duration, review, verification, ending }: CommitmentEntry,
  path: string,
): readonly Cited[] {
  const facts = { trigger, command, duration, review, verification, ending };
  return Object.entries(facts).map(([key, fact]) => ({ path: `${path}.${key}`, evidence: fact?.evidence }));
}
