import { readDay } from '@entente/core/base/day';
import type { Outcome } from '@entente/core/base/issue';
import { boolean, list, object, optional, parsed, readShape, text } from '@entente/core/base/shape';
import type { Intake } from '@entente/core/record';
import { articleFile, givenFileOf } from './add-article.ts';
import { type IntakeInput, addArticles } from './add-articles.ts';
import { dayOfName } from './day-of-name.ts';
import type { Workspace } from './workspace.ts';

/** Files that are given together; a browser gives many in several parts. */
const intakeRequest = object({
  files: list(articleFile),
  source: optional(text({ nonEmpty: true })),
  published: optional(parsed(readDay, 'a day such as 2025-08-22', { type: 'string', format: 'date' })),
  dayFromName: optional(boolean("The day in a file's name is that of publication.")),
});

interface Request {
  readonly input: unknown;
  readonly signal: AbortSignal;
}

/** Adds the files of one request. Copies are not looked for: `viewKin` tells them once the last part is there. */
export async function addGivenArticles(
  workspace: Workspace,
  negotiationId: string,
  { input, signal }: Request,
): Promise<Outcome<Intake>> {
  const request = readShape(intakeRequest, input);
  if (!request.ok) return request;
  const { files, source = null, published = null, dayFromName = false } = request.value;
  const inputs = files.map((file): IntakeInput => {
    const day = (dayFromName ? dayOfName(file.name) : null) ?? published;
    const value = { given: givenFileOf(file), facts: { published: day, source } };
    return { name: file.name, open: () => Promise.resolve({ ok: true, value, warnings: [] }) };
  });
  const steps = addArticles(workspace, negotiationId, { inputs, signal, withKin: false });
  for (;;) {
    const { value, done } = await steps.next();
    if (done === true) return value;
  }
}
