import { useEffect, useRef } from 'react';
import { useLanguage } from '../language/language-context.tsx';
import type { AnalysisClient } from './analysis-client.ts';
import type { ModelSummary } from './analysis-view.ts';
import { AskedView } from './asked-view.tsx';
import type { Asking } from './stability-grid.tsx';
import { useAsked } from './use-asked.ts';
import { VerdictSentences } from './verdict-sentences.tsx';

interface VerdictReasonProps {
  readonly client: AnalysisClient;
  readonly model: ModelSummary;
  readonly asking: Asking;
  readonly onChoose: (state: string) => void;
}

/** Pixels of the heading that stays in sight above the reason. */
const headHeight = 48;

/** Why a state is stable or not, in sentences; each improvement with the moves that answer it. */
export function VerdictReason({ client, model, asking, onChoose }: VerdictReasonProps) {
  const { say, code } = useLanguage();
  const place = useRef<HTMLElement>(null);
  const { state, decisionMaker, concept } = asking;
  const explain = `${model.decisionMakers[decisionMaker]}:${state}:${concept}`;
  const asked = useAsked(client, {
    question: { concepts: [], explain, language: code === 'ar' ? 'ar' : 'en' },
  });
  // On a small screen the reason would otherwise stay below what is in sight.
  useEffect(() => {
    const sheet = place.current?.closest('.workbench-aside');
    if (asked.kind !== 'done' || sheet === null || sheet === undefined) return;
    const [reason, frame] = [place.current!, sheet].map((one) => one.getBoundingClientRect());
    const below = reason!.bottom - frame!.bottom;
    // As far as needed, and never past the beginning of the reason.
    if (below > 0) sheet.scrollBy({ top: Math.min(below, reason!.top - frame!.top - headHeight) });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another verdict is another reason
  }, [asked.kind, explain]);
  return (
    <section className="why" aria-live="polite" aria-labelledby="why" ref={place}>
      <h3 id="why">{say('analysis.why')}</h3>
      <AskedView asked={asked}>
        {({ explain: explanation }) =>
          explanation === undefined ? null : (
            <VerdictSentences
              model={model}
              mover={explanation.decisionMaker}
              sentences={explanation.sentences}
              onChoose={onChoose}
            />
          )
        }
      </AskedView>
    </section>
  );
}
