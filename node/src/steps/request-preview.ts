import {
  type Preview,
  previewBetween,
  readNegotiation,
  readPackage,
  suppose,
  whatIfReason,
} from '@entente/core/agreement';
import { digestOf } from '@entente/core/base/digest';
import { type Issue, type Outcome, errorIssue } from '@entente/core/base/issue';
import {
  either,
  isPlainObject,
  list,
  object,
  oneOf,
  optional,
  readShape,
  text,
} from '@entente/core/base/shape';
import { wrongPackage } from './request-least-change.ts';
import { agreementOf, modelAsOf } from './request-agreement.ts';
import type { Workspace } from './workspace.ts';

const party = text({ nonEmpty: true });
const isOfKind = (kind: string) => (input: unknown) => isPlainObject(input) && input['kind'] === kind;

const previewRequest = object({
  supposed: list(
    either(
      'an answer with its kind: sign, contradiction or order',
      {
        when: isOfKind('sign'),
        shape: object({
          kind: oneOf(['sign']),
          party,
          option: text({ nonEmpty: true }),
          answer: oneOf(['wants', 'indifferent', 'opposes']),
        }),
      },
      {
        when: isOfKind('contradiction'),
        shape: object({
          kind: oneOf(['contradiction']),
          party,
          option: text({ nonEmpty: true }),
          answer: oneOf(['inFavour', 'against']),
        }),
      },
      {
        when: isOfKind('order'),
        shape: object({ kind: oneOf(['order']), party, above: text(), below: text() }),
      },
    ),
    'The answers taken for given.',
  ),
  goal: optional(
    text({ describes: 'The package that is to be acceptable to all, in letters; else some agreement.' }),
  ),
  asOf: optional(text()),
});

/** A preview under way, or done. */
export interface PreviewRequest {
  readonly preview: Promise<Outcome<Preview>>;
  /** From 0 to 1. */
  readonly progress: () => number;
}

/** What answers would change, taken for given: the analysis of the negotiation as it would be, beside the one of it as it is. */
export async function requestPreview(
  workspace: Workspace,
  id: string,
  input: unknown,
): Promise<Outcome<PreviewRequest>> {
  const request = readShape(previewRequest, input);
  if (!request.ok) return request;
  const { supposed, goal, asOf } = request.value;
  if (supposed.length === 0) return { ok: false, issues: [nothingSupposed()] };
  const model = await modelAsOf(workspace, id, asOf);
  if (!model.ok) return model;
  const negotiation = readNegotiation(model.value);
  if (!negotiation.ok) return negotiation;
  if (goal !== undefined && readPackage(goal, negotiation.value.options.length) === undefined)
    return { ok: false, issues: [wrongPackage('goal', goal, negotiation.value.options.length)] };
  const then = suppose(negotiation.value, supposed, whatIfReason);
  if (!then.ok) return then;
  const now = agreementOf(workspace, model.value, `${id} as of ${asOf ?? 'now'}`);
  const supposition = agreementOf(workspace, then.value.file, `${id} what if ${digestOf(supposed)}`);
  const preview = bothOf(now.report, supposition.report, (reports) =>
    previewBetween(reports, supposed, goal),
  );
  // Whoever asks hears of a failure; one that nobody waits for any more must not end the server.
  preview.catch(() => undefined);
  return { ok: true, value: { preview, progress: supposition.progress }, warnings: [] };
}

type Report = ReturnType<typeof agreementOf>['report'];

async function bothOf(
  now: Report,
  then: Report,
  between: (reports: Parameters<typeof previewBetween>[0]) => Preview,
): Promise<Outcome<Preview>> {
  const [before, after] = await Promise.all([now, then]);
  if (!before.ok) return before;
  if (!after.ok) return after;
  const value = between({ now: before.value, supposing: after.value });
  return { ok: true, value, warnings: after.warnings };
}

function nothingSupposed(): Issue {
  return errorIssue({
    code: 'nothing-supposed',
    path: 'supposed',
    says: 'No answer was given.',
    remedy: 'Give at least one.',
  });
}
