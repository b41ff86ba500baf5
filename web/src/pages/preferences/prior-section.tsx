import { useSay } from '../../language/language-context.tsx';
import { usePreferenceDesk } from './asked-judgement.ts';
import { setPrior } from './judgement-edit.ts';
import { JudgementList } from './judgement-list.tsx';
import type { Judgement } from './judgement.ts';

/** How likely each leaning is taken to be where nothing is known; the same for all parties and options. */
export function PriorSection({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const say = useSay();
  const { ask, view } = usePreferenceDesk();
  return (
    <section className="prior-section" aria-label={say('preferences.prior')}>
      {judgements.length === 0 && <p className="hint">{say('preferences.prior.even')}</p>}
      <JudgementList judgements={judgements} heading="none" />
      <button
        type="button"
        className="quiet"
        onClick={() =>
          ask({
            title: say('preferences.prior.title'),
            lines: [say('preferences.prior.says')],
            fields: 'prior',
            change: ({ prior, why }) => setPrior(view.model, { ...prior, why }),
          })
        }
      >
        {say('preferences.prior.set')}
      </button>
    </section>
  );
}
