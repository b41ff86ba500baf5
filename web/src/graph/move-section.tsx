import type { AgreementReport, NegotiationFile } from '@entente/core/agreement';
import { useMemo, useRef, useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import { moveGraphOf } from './move-graph.ts';
import { MoveLegend } from './move-legend.tsx';
import { MovePicture } from './move-picture.tsx';
import { MoveTable } from './move-table.tsx';

interface MoveSectionProps {
  readonly report: AgreementReport;
  readonly model: NegotiationFile;
  readonly chosen: string | undefined;
  readonly onChoose: (state: string) => void;
}

/** Who can move where among the packages that matter, as a picture and in words. */
export function MoveSection({ report, model, chosen, onChoose }: MoveSectionProps) {
  const say = useSay();
  const graph = useMemo(() => moveGraphOf(report, model, chosen), [report, model, chosen]);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const table = useRef<HTMLDetailsElement>(null);
  if (graph.nodes.length < 2) return null;
  const showSteps = (party: string) => {
    if (table.current === null) return;
    table.current.open = true;
    const rows = [...table.current.querySelectorAll<HTMLElement>('[data-mover]')].find(
      ({ dataset }) => dataset['mover'] === party,
    );
    rows?.scrollIntoView({ block: 'nearest' });
    rows?.focus();
  };
  return (
    <section aria-labelledby="moves">
      <h2 id="moves">{say('moves.title')}</h2>
      <p className="hint">{say('moves.says')}</p>
      <MoveLegend graph={graph} report={report} hidden={hidden} onHidden={setHidden} />
      <MovePicture
        graph={graph}
        report={report}
        label={say('moves.picture')}
        chosen={chosen}
        hidden={hidden}
        onChoose={onChoose}
        onSteps={showSteps}
      />
      <MoveTable place={table} graph={graph} report={report} onChoose={onChoose} />
    </section>
  );
}
