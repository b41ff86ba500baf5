import type { Outcome } from '@entente/core/base/issue';
import type { Reading } from '@entente/core/record';
import type { ReadingJob } from '../worker/job.ts';
import { isLeftUnread, readWithLanguageModel } from './ask-language-model.ts';
import type { Workspace } from './workspace.ts';

/**
 * Reads an article off the main thread. What the rules cannot read, as it is in another language, is handed to the
 * language model, if the operator set one; its statements are proposals that name it.
 */
export async function readJob(
  { jobs, languageModel }: Workspace,
  job: ReadingJob,
): Promise<Outcome<Reading>> {
  const read = await jobs.read(job);
  if (!read.ok || languageModel === undefined || !isLeftUnread(read.value.article)) return read;
  return readWithLanguageModel(languageModel, read);
}
