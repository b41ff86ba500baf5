import { preferencesIn } from '@entente/core/agreement';
import type { Issue } from '@entente/core/base/issue';
import { type FormEvent, useId, useMemo, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useAgreement } from '../../negotiation/use-negotiation.ts';
import { Dialog } from '../../part/dialog.tsx';
import { type AskedJudgement, type JudgementValues, usePreferenceDesk } from './asked-judgement.ts';
import { CircleHelp } from './circle-help.tsx';
import { OutlookChange } from './headline.tsx';
import { PriorFields } from './prior-fields.tsx';
import { usePreview } from './use-preview.ts';

interface JudgementDialogProps {
  readonly asked: AskedJudgement;
  readonly onClose: () => void;
}

/** Asks for the reason of a change and what else it needs; shows what is wrong with it, and what it would do. */
export function JudgementDialog({ asked, onClose }: JudgementDialogProps) {
  const say = useSay();
  const { make } = usePreferenceDesk();
  const [values, setValues] = useState<JudgementValues>(asked.values);
  const next = useMemo(() => asked.change({ ...values, why: values.why.trim() }), [asked, values]);
  const found = useMemo(() => preferencesIn(next), [next]);
  const issues = found.ok ? [] : found.issues.filter(({ severity }) => severity === 'error');
  const isEmpty = (asked.fields === 'words' || asked.fields === 'priority') && values.words.trim() === '';
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (issues.length > 0 || isEmpty || values.why.trim() === '') return;
    make(next, say('preferences.saved', { what: asked.title }));
    onClose();
  };
  const atWords = asked.wordsAt?.(next);
  const isAtWords = ({ path }: Issue) => atWords !== undefined && path.startsWith(atWords);
  const set = (change: Partial<JudgementValues>) => setValues({ ...values, ...change });
  return (
    <Dialog title={asked.title} onClose={onClose}>
      <form className="judgement-form" onSubmit={save}>
        {asked.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {asked.fields === 'priority' && <TierField tier={values.tier} onTier={(tier) => set({ tier })} />}
        {(asked.fields === 'words' || asked.fields === 'priority') && (
          <WordsField
            words={values.words}
            issues={isEmpty ? [] : issues.filter(isAtWords)}
            onWords={(words) => set({ words })}
          />
        )}
        {asked.fields === 'prior' && <PriorFields prior={values.prior} onPrior={(prior) => set({ prior })} />}
        <ReasonField why={values.why} onWhy={(why) => set({ why })} />
        {!isEmpty && <CircleHelp issues={issues.filter((issue) => !isAtWords(issue))} model={next} />}
        <Effect model={issues.length > 0 || isEmpty ? null : next} />
        <p className="dialog-actions">
          <button
            type="submit"
            className="primary"
            disabled={issues.length > 0 || isEmpty || values.why.trim() === ''}
          >
            {say('preferences.save')}
          </button>
          <button type="button" onClick={onClose}>
            {say('preferences.cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** The first field of a dialog takes the focus when it opens, instead of its button to close. */
function takeFocus(field: HTMLElement | null): void {
  field?.setAttribute('autofocus', '');
}

function Effect({ model }: { readonly model: Parameters<typeof usePreview>[0] }) {
  const say = useSay();
  const { data } = useAgreement();
  const preview = usePreview(model);
  if (model === null) return null;
  const before = data?.kind === 'report' ? data.report : null;
  return (
    <p className="effect" role="status">
      {preview === null ? (
        say('preferences.effect.computing')
      ) : (
        <>
          <strong>{say('preferences.effect')}</strong> <OutlookChange before={before} after={preview} />
        </>
      )}
    </p>
  );
}

function TierField({
  tier,
  onTier,
}: {
  readonly tier: 1 | 2 | 3;
  readonly onTier: (tier: 1 | 2 | 3) => void;
}) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('preferences.tier')}</label>
      <select
        id={id}
        value={tier}
        onChange={({ target }) =>
          onTier(([1, 2, 3] as const).find((one) => String(one) === target.value) ?? 2)
        }
      >
        {([1, 2, 3] as const).map((one) => (
          <option key={one} value={one}>
            {say(`preferences.tier.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface WordsFieldProps {
  readonly words: string;
  readonly issues: readonly Issue[];
  readonly onWords: (words: string) => void;
}

/** A priority in the grammar of rules, with the names that it can use, and what is wrong with it. */
function WordsField({ words, issues, onWords }: WordsFieldProps) {
  const say = useSay();
  const { view, optionOf, wordsOf } = usePreferenceDesk();
  const id = useId();
  const options = view.model.parties.flatMap((party) => party.options.map(({ name }) => name));
  return (
    <div className="field">
      <label htmlFor={id}>{say('preferences.words')}</label>
      <input
        id={id}
        ref={takeFocus}
        className="code"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={words}
        aria-invalid={issues.length > 0}
        aria-describedby={`${id}-help`}
        onChange={(event) => onWords(event.target.value)}
      />
      <div id={`${id}-help`}>
        {issues.map((issue) => (
          <p key={`${issue.code} ${issue.says}`} className="issue-here" role="alert" dir="auto">
            {issue.says} <span className="remedy">{issue.remedy}</span>
          </p>
        ))}
        {words.trim() !== '' && issues.length === 0 && (
          <p className="hint" dir="auto">
            {say('preferences.words.read', { words: wordsOf(words) })}
          </p>
        )}
        <details>
          <summary className="hint">{say('preferences.words.help')}</summary>
          <ul className="name-list">
            {options.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => onWords(words.trim() === '' ? name : `${words.trim()} ${name}`)}
                >
                  <code dir="ltr">{name}</code>
                </button>{' '}
                <span dir="auto">{optionOf(name)}</span>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}

function ReasonField({ why, onWhy }: { readonly why: string; readonly onWhy: (why: string) => void }) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('preferences.why')}</label>
      <textarea
        id={id}
        ref={takeFocus}
        rows={2}
        required
        dir="auto"
        value={why}
        onChange={(event) => onWhy(event.target.value)}
      />
    </div>
  );
}
