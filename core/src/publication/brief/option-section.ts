import type { Claim } from '../claim.ts';
import type { Cell, Section } from '../document.ts';
import type { BriefMaterial, SourceBook } from './material.ts';
import { explainId } from '../explanation/explain-id.ts';
import { optionPhrase, partyPhrase } from './phrase.ts';

/** What is on the table: each option, whose choice it is, and where it was named. */
export function optionSection(material: BriefMaterial, book: SourceBook): Section {
  const { negotiation } = material;
  const rows = negotiation.options.map((option): readonly Cell[] => [
    {
      text: {
        message: 'text',
        values: { text: optionPhrase(negotiation, option.index) },
        id: `option.${option.name}`,
        explain: explainId.option(option.name),
      },
    },
    {
      text: {
        message: option.guessed ? 'option.controller-guessed' : 'option.controller',
        values: { party: partyPhrase(negotiation, option.party) },
        explain: explainId.party(negotiation.parties[option.party]!.name),
      },
    },
    ...(book.notes.length === 0
      ? []
      : [{ text: { message: 'option.sources', sources: sourcesOf(option.name, material, book) } }]),
  ]);
  const left = optionsLeftOut(material);
  return {
    id: 'table',
    heading: { message: 'heading.options' },
    blocks: [
      rows.length === 0
        ? { kind: 'paragraph', text: { message: 'option.none' } }
        : {
            kind: 'table',
            caption: { message: 'option.caption' },
            columns: [
              { message: 'column.option' },
              { message: 'column.controller' },
              ...(book.notes.length === 0 ? [] : [{ message: 'column.sources' }]),
            ],
            rows,
          },
      ...(['nobody', 'many'] as const).flatMap((why) => {
        const list = left.filter((option) => option.why === why).map(({ claim }) => claim);
        if (list.length === 0) return [];
        return [
          {
            kind: 'paragraph' as const,
            text: { message: `option.left-out-${why}`, values: { options: { list } } },
          },
        ];
      }),
    ],
  };
}

/** The statements that name the option; where there are none, the passages of the reports that do. */
function sourcesOf(
  name: string,
  { negotiation, articles }: BriefMaterial,
  book: SourceBook,
): readonly number[] {
  const entry = negotiation.file.parties
    .flatMap((party) => party.options)
    .find((option) => option.name === name);
  const ids = new Set([name, ...(entry?.from ?? [])]);
  const naming = book.statementsShown().filter(({ statement }) => statement.about.some((id) => ids.has(id)));
  if (naming.length > 0) return book.numbersOf(naming.map(({ id }) => id));
  return articles.flatMap((article) =>
    article.options
      .filter(({ id }) => ids.has(id))
      .flatMap(({ mentions: [first] }) => (first === undefined ? [] : book.numbersAt(article.id, first))),
  );
}

/** Options that articles name and the negotiation does not hold: nobody was found who could do them, or they were too many. */
function optionsLeftOut({ negotiation, articles }: BriefMaterial): readonly LeftOut[] {
  const held = new Set(
    negotiation.file.parties.flatMap(({ options }) =>
      options.flatMap(({ name, from }) => [name, ...(from ?? [])]),
    ),
  );
  const named = new Map(articles.flatMap((article) => article.options).map((option) => [option.id, option]));
  return [...named.values()]
    .filter(({ id }) => !held.has(id))
    .map(({ name, controller, controllers = [] }) => ({
      why: controller === null && controllers.length === 0 ? 'nobody' : 'many',
      claim: { message: 'option.in-list', values: { option: { quote: name } } },
    }));
}

interface LeftOut {
  readonly why: 'nobody' | 'many';
  readonly claim: Claim;
}
