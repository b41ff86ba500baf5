import { useSay } from '../../language/language-context.tsx';
import type { Paper } from '../../server-api/paper.ts';

/** That the answer was received, and the receipt to keep. The answer itself is not shown again, to nobody. */
export function Receipt({ paper }: { readonly paper: Paper }) {
  const say = useSay();
  return (
    <section className="receipt" aria-labelledby="receipt">
      <h2 id="receipt">{say('paper.received')}</h2>
      <p>{say('paper.received.says')}</p>
      {paper.receipt !== undefined && (
        <>
          <h3>{say('paper.receipt')}</h3>
          <pre dir="ltr">
            {typeof paper.receipt === 'string' ? paper.receipt : JSON.stringify(paper.receipt, null, 2)}
          </pre>
        </>
      )}
    </section>
  );
}
