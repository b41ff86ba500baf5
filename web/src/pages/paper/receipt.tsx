import { useSay } from '../../language/language-context.tsx';
import type { Paper } from '../../server-api.ts';
import { packageWordsOf } from './package-words-of.ts';

/** That the answer was received, what it was, and the receipt to keep. */
export function Receipt({ paper }: { readonly paper: Paper }) {
  const say = useSay();
  return (
    <section className="receipt" aria-labelledby="receipt">
      <h2 id="receipt">{say('paper.received')}</h2>
      <p>{say('paper.received.says')}</p>
      {paper.response !== undefined && (
        <ol>
          {paper.response.answers.map((answer) => (
            <li key={answer.package}>
              {packageWordsOf(paper, answer.package) || say('package.nothing')}:{' '}
              <strong>{say(`answer.${answer.answer}`)}</strong>
              {answer.condition !== undefined && <span dir="auto"> {answer.condition}</span>}
              {answer.words !== undefined && <q dir="auto">{answer.words}</q>}
            </li>
          ))}
        </ol>
      )}
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
