import type { Answer, AnswerKind } from '../../server-api/paper.ts';

/** What an adviser has filled in so far for one package. */
export interface AnswerDraft {
  readonly answer?: AnswerKind;
  readonly condition?: string;
  readonly words?: string;
}

export type AnswerDrafts = Readonly<Record<string, AnswerDraft>>;

/** What was kept at the browser; nothing where it cannot be read. */
export function readDrafts(stored: string): AnswerDrafts {
  if (stored === '') return {};
  try {
    const drafts: unknown = JSON.parse(stored);
    return typeof drafts === 'object' && drafts !== null ? (drafts as AnswerDrafts) : {};
  } catch {
    return {};
  }
}

/** The answers to send; null while a package has none, or one on a condition does not say which. */
export function answersOf(packages: readonly string[], drafts: AnswerDrafts): readonly Answer[] | null {
  const answers = packages.map((state) => answerOf(state, drafts[state] ?? {}));
  const complete = answers.filter((answer) => answer !== null);
  return complete.length === packages.length ? complete : null;
}

function answerOf(state: string, { answer, condition = '', words = '' }: AnswerDraft): Answer | null {
  if (answer === undefined) return null;
  const own = words.trim() === '' ? {} : { words: words.trim() };
  if (answer !== 'acceptable-if') return { package: state, answer, ...own };
  return condition.trim() === '' ? null : { package: state, answer, condition: condition.trim(), ...own };
}
