import { type PackageVerdict, packageReasons, readPackage } from '../../agreement/index.ts';
import { type Outcome, errorIssue } from '../../base/issue.ts';
import { nearestName } from '../../base/shape.ts';
import type { Claim } from '../claim.ts';
import type { Block, Document, Section } from '../document.ts';
import { type BriefMaterial, SourceBook } from './material.ts';
import { optionPhrase, packagePhrase, partyPhrase, priorityPhrase, sharePhrase } from './phrase.ts';
import { positionClaim } from './position-claim.ts';

/**
 * What stands behind one thing that a brief names: for a package each party's reasons, down to the positions and the
 * statements; for a position its statements; for a statement the positions and packages that rest on it.
 *
 * @param id a package in letters (`NYN`), a position's id (`p3`), or a statement's id or number.
 */
export function composeExplanation(material: BriefMaterial, id: string): Outcome<Document> {
  const book = new SourceBook(material);
  const { negotiation } = material;
  const state = readPackage(id, negotiation.options.length);
  const position = negotiation.positions.find((known) => known.id === id);
  const note = book.notes.find(({ statementId, number }) => statementId === id || String(number) === id);
  const sections =
    state !== undefined
      ? packageSections(material, book, id)
      : position !== undefined
        ? [positionsSection(material, book, [position.id])]
        : note !== undefined
          ? [positionsSection(material, book, positionsOn(material, note.statementId))]
          : undefined;
  if (sections === undefined) return unknownId(id, material);
  return {
    ok: true,
    value: {
      title: { message: 'explain.title', values: { id: { quote: id } } },
      lead: state === undefined ? [] : [packagePhrase(negotiation, id)],
      sections,
      notes: book.notes.filter(({ number }) => isCited(sections, number) || number === note?.number),
      colophon: [{ message: 'colophon.as-of', values: { day: { day: negotiation.asOf } } }],
    },
    warnings: [],
  };
}

function positionsOn({ negotiation }: BriefMaterial, statementId: string | null): readonly string[] {
  if (statementId === null) return [];
  return negotiation.positions.filter(({ evidence }) => evidence.includes(statementId)).map(({ id }) => id);
}

function positionsSection({ negotiation }: BriefMaterial, book: SourceBook, ids: readonly string[]): Section {
  const items = negotiation.positions
    .filter(({ id }) => ids.includes(id))
    .map((position) => positionClaim(position, { negotiation, book, says: 'party-and-option' }));
  return {
    id: 'positions',
    heading: { message: 'heading.positions' },
    blocks: [
      items.length === 0
        ? { kind: 'paragraph', text: { message: 'explain.no-position' } }
        : { kind: 'list', items },
    ],
  };
}

function packageSections(material: BriefMaterial, book: SourceBook, letters: string): readonly Section[] {
  const { negotiation, agreement } = material;
  const verdict = agreement.packages.find(({ state }) => state === letters);
  const state = readPackage(letters, negotiation.options.length)!;
  const broken = negotiation.rules.filter(({ test }) => !test.holdsIn(state));
  return [
    {
      id: 'verdict',
      heading: { message: 'explain.verdict' },
      blocks: [
        ...broken.map(({ says }): Block => ({
          kind: 'notice',
          text: { message: 'explain.breaks', values: { rule: priorityPhrase(says, negotiation) } },
        })),
        ...(verdict === undefined ? [] : [{ kind: 'list', items: verdictLines(verdict) } satisfies Block]),
      ],
    },
    ...packageReasons(negotiation, state).map(({ party, isSilent, share, priorities, unknown }): Section => ({
      id: `party-${party}`,
      heading: { message: 'text', values: { text: partyPhrase(negotiation, party) } },
      blocks: [
        {
          kind: 'paragraph',
          text: isSilent
            ? { message: 'explain.silent' }
            : { message: 'explain.accepts', values: { share: sharePhrase(share) } },
        },
        {
          kind: 'list',
          items: [
            ...priorities.map((priority): Claim => ({
              message: `explain.${priority.redLine && !priority.inPackage ? 'crosses' : priority.inPackage ? 'gains' : 'loses'}`,
              values: { priority: priorityPhrase(priority.says, negotiation), tier: priority.tier },
              sources: book.numbersOf(evidenceOf(material, priority.positions)),
            })),
            ...unknown.map((option): Claim => ({
              message: 'explain.unknown',
              values: { option: optionPhrase(negotiation, option) },
            })),
          ],
        },
      ],
    })),
  ];
}

function verdictLines({ acceptable, efficient, equilibrium }: PackageVerdict): readonly Claim[] {
  return [
    { message: 'explain.acceptable', values: { share: sharePhrase(acceptable) } },
    { message: 'explain.efficient', values: { share: sharePhrase(efficient) } },
    ...(['nash', 'gmr', 'smr', 'seq'] as const).map((concept): Claim => ({
      message: 'explain.equilibrium',
      values: { concept: concept.toUpperCase(), share: sharePhrase(equilibrium[concept]) },
    })),
  ];
}

function evidenceOf({ negotiation }: BriefMaterial, positionIds: readonly string[]): readonly string[] {
  return negotiation.positions
    .filter(({ id }) => positionIds.includes(id))
    .flatMap(({ evidence }) => evidence);
}

function isCited(sections: readonly Section[], number: number): boolean {
  return sections.some(({ blocks }) =>
    blocks.some(
      (block) =>
        block.kind === 'list' && block.items.some(({ sources }) => sources?.includes(number) === true),
    ),
  );
}

function unknownId(id: string, { negotiation, agreement, statements }: BriefMaterial): Outcome<never> {
  const known = [
    ...negotiation.positions.map((position) => position.id),
    ...statements.map((statement) => statement.id),
  ];
  const near = nearestName(id, known);
  return {
    ok: false,
    issues: [
      errorIssue({
        code: 'unknown-id',
        path: 'explain',
        says: `Nothing here is called "${id}".`,
        remedy:
          near === undefined
            ? `Name a package such as ${agreement.statusQuo}, a position such as ${known[0] ?? 'p1'}, or a statement by its id or number.`
            : `Did you mean "${near}"?`,
        found: id,
      }),
    ],
  };
}
