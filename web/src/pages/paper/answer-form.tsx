import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useDraft } from '../../part/draft.ts';
import { Trouble } from '../../part/trouble.tsx';
import { type Answer, type AnswerKind, type Paper, answerPaper } from '../../server-api/paper.ts';
import { packageWordsOf } from './package-words-of.ts';
import { type AnswerDraft, answersOf, readDrafts } from './answer-draft.ts';

const kinds = ['acceptable', 'acceptable-if', 'unacceptable'] as const satisfies readonly AnswerKind[];

interface AnswerFormProps {
  readonly paper: Paper;
  readonly token: string;
  readonly onAnswered: () => void;
}

/** The delegation's answer to every package; sent once, sealed until the round closes. */
export function AnswerForm({ paper, token, onAnswered }: AnswerFormProps) {
  const say = useSay();
  const [stored, setStored, forget] = useDraft(`paper.${token}`);
  const drafts = readDrafts(stored);
  const answers = answersOf(paper.packages, drafts);
  const sending = useMutation({
    mutationFn: (sent: readonly Answer[]) => answerPaper(token, sent),
    onSuccess: () => {
      forget();
      onAnswered();
    },
  });
  return (
    <form
      className="answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (answers !== null) sending.mutate(answers);
      }}
    >
      <h2>{say('paper.answer')}</h2>
      <p className="hint">{say('paper.promise')}</p>
      {paper.packages.map((state, index) => (
        <PackageAnswer
          key={state}
          number={index + 1}
          words={packageWordsOf(paper, state) || say('package.nothing')}
          draft={drafts[state] ?? {}}
          onDraft={(draft) => setStored(JSON.stringify({ ...drafts, [state]: draft }))}
        />
      ))}
      {sending.error !== null && <Trouble fault={sending.error} />}
      <button type="submit" className="primary" disabled={answers === null || sending.isPending}>
        {say('paper.send')}
      </button>
      {answers === null && <p className="hint">{say('paper.incomplete')}</p>}
    </form>
  );
}

interface PackageAnswerProps {
  readonly number: number;
  readonly words: string;
  readonly draft: AnswerDraft;
  readonly onDraft: (draft: AnswerDraft) => void;
}

function PackageAnswer({ number, words, draft, onDraft }: PackageAnswerProps) {
  const say = useSay();
  const field = useId();
  return (
    <fieldset className="package-answer">
      <legend>{say('paper.package', { number, package: words })}</legend>
      {kinds.map((kind) => (
        <label key={kind} className="check">
          <input
            type="radio"
            name={field}
            checked={draft.answer === kind}
            onChange={() => onDraft({ ...draft, answer: kind })}
          />
          {say(`answer.${kind}`)}
        </label>
      ))}
      {draft.answer === 'acceptable-if' && (
        <div className="field">
          <label htmlFor={`${field}-condition`}>{say('paper.condition')}</label>
          <input
            id={`${field}-condition`}
            dir="auto"
            value={draft.condition ?? ''}
            onChange={(event) => onDraft({ ...draft, condition: event.target.value })}
          />
        </div>
      )}
      <div className="field">
        <label htmlFor={`${field}-words`}>{say('paper.words')}</label>
        <textarea
          id={`${field}-words`}
          rows={2}
          dir="auto"
          value={draft.words ?? ''}
          onChange={(event) => onDraft({ ...draft, words: event.target.value })}
        />
      </div>
    </fieldset>
  );
}
