import { isUnweighed } from '../../agreement/index.ts';
import { type When, type WitnessedEvent, witnessedEventsOf } from '../../record/index.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import { type BriefMaterial, type SourceBook, weighedStatements } from './material.ts';

/** Conditions as they were said, deadlines, and events, each with its days. */
export function timeSection(material: BriefMaterial, book: SourceBook): Section {
  const conditions = conditionLines(material, book);
  const deadlines = material.articles.flatMap((article) =>
    article.deadlines.map((deadline): Claim => ({
      ...timed('deadline', deadline.what, deadline.when),
      sources: book.numbersAt(article.id, deadline),
    })),
  );
  const events = witnessedEventsOf(material).flatMap((event) => eventLines(event, book));
  return {
    id: 'conditions',
    heading: { message: 'heading.conditions' },
    blocks: [
      ...listed('condition.heading', conditions),
      ...listed('deadline.heading', deadlines),
      ...listed('event.heading', events),
      ...(conditions.length + deadlines.length + events.length === 0
        ? [{ kind: 'paragraph', text: { message: 'condition.nothing' } } satisfies Block]
        : []),
    ],
  };
}

/** An event, or each account of it where reports contradict each other: side by side, with its own sources. */
function eventLines({ accounts }: WitnessedEvent, book: SourceBook): readonly Claim[] {
  return accounts.map(({ lead, reports, witnesses, differs }, index): Claim => {
    const numbers = reports.flatMap(({ articleId, event }) => book.numbersAt(articleId, event));
    const line = timed('event', lead.event.what, lead.event.when);
    const witnessed: Claim =
      witnesses === 1 ? line : { message: 'event.witnessed', values: { event: line, count: witnesses } };
    const sources = [...new Set(numbers)].sort((a, b) => a - b);
    if (accounts.length === 1) return { ...witnessed, sources };
    if (index === 0) return { message: 'event.contradicted', values: { event: witnessed }, sources };
    const aspects = { list: differs.map((aspect): Claim => ({ message: `event.differs.${aspect}` })) };
    return { message: 'event.contradicting', values: { event: witnessed, aspects }, sources };
  });
}

function listed(heading: string, items: readonly Claim[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: { message: heading } },
        { kind: 'list', items },
      ];
}

function conditionLines({ negotiation }: BriefMaterial, book: SourceBook): readonly Claim[] {
  const weighed = weighedStatements(negotiation);
  const offTable = new Set(
    negotiation.file.positions.filter(isUnweighed).flatMap(({ evidence }) => evidence ?? []),
  );
  return book.statementsShown().flatMap(({ id, statement }): readonly Claim[] => {
    const { condition, actor } = statement;
    if (condition === null) return [];
    const whether = weighed.has(id) ? '' : offTable.has(id) ? '-off-table' : '-not-weighed';
    return [
      {
        message: `${actor === null ? 'condition.line-nobody' : 'condition.line'}${whether}`,
        values: {
          ...(actor === null ? {} : { actor: { name: actor } }),
          kind: { message: `condition.kind.${condition.kind}` },
          words: { quote: condition.text },
        },
        sources: book.numbersOf([id]),
        id: `condition.${id}`,
      },
    ];
  });
}

function timed(kind: 'deadline' | 'event', what: string, when: When | null): Claim {
  const words = { what: { quote: what } };
  if (when === null) return { message: `${kind}.line`, values: words };
  const said = { ...words, words: { quote: when.text } };
  if (when.from === null && when.to === null) return { message: `${kind}.line-unresolved`, values: said };
  const from = when.from ?? when.to!;
  const to = when.to ?? from;
  return from === to
    ? { message: `${kind}.line-day`, values: { ...said, day: { day: from } } }
    : { message: `${kind}.line-days`, values: { ...said, from: { day: from }, to: { day: to } } };
}
