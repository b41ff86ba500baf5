import type { Outcome } from '@entente/core/base/issue';
import { list, object, oneOf, optional, readShape, text } from '@entente/core/base/shape';
import {
  type EntryBody,
  type NegotiationRecord,
  areApart,
  optionMeantBy,
  optionMergeDecisions,
} from '@entente/core/record';
import { type Changed, changeNegotiation, changeOf, refuse } from './change-negotiation.ts';
import type { Decided } from './decide-statements.ts';
import { unknownThing } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

const mergeRequest = object({
  options: list(text({ nonEmpty: true }), 'Two ids; where they are one, the first is what both are.'),
  decision: oneOf(optionMergeDecisions),
  why: optional(text()),
});

/** Says that two options are one, or that they stay apart. What was decided already is not entered again. */
export async function decideOptionMerge(
  workspace: Workspace,
  id: string,
  input: unknown,
): Promise<Outcome<Changed<Decided>>> {
  const request = readShape(mergeRequest, input);
  if (!request.ok) return request;
  const { options, decision, why: given = '' } = request.value;
  const why = given.trim() === '' ? {} : { why: given.trim() };
  const [one, other] = options;
  if (one === undefined || other === undefined || options.length > 2 || one === other)
    return refuse('not-two-options', 'Two different options are decided on at a time.', 'Name two options.');
  return changeNegotiation(workspace, id, ({ record, log }) => {
    const unknown = [one, other].filter((option) => !isNamed(record, option));
    if (unknown.length > 0)
      return { ok: false, issues: unknown.map((option) => unknownThing('option', option)) };
    const { optionMerges } = record;
    const optionOf = optionMeantBy(optionMerges);
    const [meant, otherMeant] = [optionOf(one), optionOf(other)];
    const isDecided = decision === 'merge' ? meant === otherMeant : areApart(optionMerges)(one, other);
    if (isDecided)
      return changeOf({ sequence: log.findLast(({ body }) => isOn(body, one, other))?.sequence ?? 0 });
    if (decision === 'merge') {
      const merge = { into: meant, options: [otherMeant] };
      return changeOf({ sequence: log.length + 1 }, { body: { kind: 'options-merged', merge, ...why } });
    }
    const isDirect = optionMerges.merged.some(({ into, options: merged }) =>
      [into, ...merged].every((option) => option === one || option === other),
    );
    if (meant === otherMeant && !isDirect)
      return refuse(
        'merged-by-others',
        'They are one because each was merged with a third.',
        'Keep one of them apart from that one first.',
      );
    const parting = { options: [one, other] };
    return changeOf({ sequence: log.length + 1 }, { body: { kind: 'options-kept-apart', parting, ...why } });
  });
}

function isNamed({ articles }: NegotiationRecord, option: string): boolean {
  return articles.some(({ options }) => options.some(({ id }) => id === option));
}

function isOn(body: EntryBody, one: string, other: string): boolean {
  if (body.kind === 'options-merged') {
    const options = [body.merge.into, ...body.merge.options];
    return options.includes(one) && options.includes(other);
  }
  return (
    body.kind === 'options-kept-apart' &&
    body.parting.options.includes(one) &&
    body.parting.options.includes(other)
  );
}
