import type { Claim } from '../claim.ts';
import type { Section } from '../document.ts';
import { explainId } from '../explanation/explain-id.ts';
import { type BriefMaterial, type SourceBook, weighedStatements } from './material.ts';

/** What else was said: statements that no position of the analysis rests on, so that nothing read is out of sight. */
export function statementSection({ negotiation }: BriefMaterial, book: SourceBook): Section | undefined {
  const weighed = weighedStatements(negotiation);
  const items = book
    .statementsShown()
    .filter(({ id }) => !weighed.has(id))
    .map(({ id, statement }): Claim => {
      const sources = book.numbersOf([id]);
      const quote = { quote: book.noteNumbered(sources[0]!).quote };
      const name = statement.speaker?.name ?? null;
      return name === null
        ? {
            message: 'statement.unnamed',
            values: { quote },
            sources,
            id: `statement.${id}`,
            explain: explainId.statement(id),
          }
        : {
            message: 'statement.named',
            values: { speaker: { name }, quote },
            sources,
            id: `statement.${id}`,
            explain: explainId.statement(id),
          };
    });
  if (items.length === 0) return undefined;
  return { id: 'statements', heading: { message: 'heading.statements' }, blocks: [{ kind: 'list', items }] };
}
