import { leadingPackages, prioritiesOfParty } from '../../agreement/index.ts';
import { type Outcome, errorIssue } from '../../base/issue.ts';
import { nearestName } from '../../base/shape.ts';
import { packagePhrase, partyPhrase, priorityPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Section } from '../document.ts';
import { conceptName, concepts, explainId, funnelSteps, packageFigures } from './explain-id.ts';
import { type Explained, type Ground, listOf } from './explained.ts';
import { positionLines } from './line.ts';
import { adviceIds, architectureIds, meansIds } from './listed-id.ts';
import { statementLine } from './position-explanation.ts';
import { questionLine } from './question-explanation.ts';

/** Of the packages only the leading ones are listed with all that can be asked of them. */
const mostPackages = 12;

/** All that can be asked for, by kind, each with its words. Packages and worlds are too many to list. */
export function explainList(ground: Ground): Explained {
  const { agreement, negotiation } = ground.material;
  const section = (id: string, items: readonly Claim[]): readonly Section[] =>
    items.length === 0 ? [] : [{ id, heading: { message: `explain.kind-of.${id}` }, blocks: listOf(items) }];
  const asText = (claim: Claim, explain: string): Claim => ({ ...claim, explain });
  return {
    title: { message: 'explain.title.list' },
    lead: [{ message: 'explain.list-says', values: { last: String(agreement.worlds.count - 1) } }],
    sections: [
      ...section('figures', [
        { message: 'explain.title.some-agreement', explain: explainId.someAgreement },
        { message: 'explain.title.worlds', explain: explainId.worlds },
        ...funnelSteps.map((step) => asText({ message: `funnel.${step}` }, explainId.funnel(step))),
      ]),
      ...section('packages', leadingIds(ground)),
      ...section(
        'questions',
        agreement.nextQuestions.map((question) => questionLine(ground, question)),
      ),
      ...section(
        'parties',
        negotiation.parties.map(({ index, name }) =>
          asText(
            { message: 'text', values: { text: partyPhrase(negotiation, index) } },
            explainId.party(name),
          ),
        ),
      ),
      ...section(
        'priorities',
        negotiation.parties.flatMap(({ index, name }) =>
          prioritiesOfParty(negotiation, index).map(({ says }) =>
            asText(priorityPhrase(says, negotiation), explainId.priority(name, says)),
          ),
        ),
      ),
      ...section('positions', positionLines(ground, negotiation.positions)),
      ...section(
        'statements',
        ground.book.notes.filter(({ statementId }) => statementId !== null).map(statementLine),
      ),
      ...section(
        'options',
        negotiation.options.map(({ name, says }) =>
          asText({ message: 'text', values: { text: { quote: says ?? name } } }, explainId.option(name)),
        ),
      ),
      ...section('rules', [
        ...negotiation.rules.map(({ says }) =>
          asText(priorityPhrase(says, negotiation), explainId.rule(says)),
        ),
        ...negotiation.means.resources.map(({ name }) =>
          asText({ message: 'text', values: { text: { quote: name } } }, explainId.resource(name)),
        ),
      ]),
      ...section('means', meansIds(ground)),
      ...section('architecture', architectureIds(ground)),
      ...section('advice', adviceIds(ground)),
    ],
  };
}

function leadingIds({ material }: Ground): readonly Claim[] {
  const { agreement, negotiation } = material;
  return leadingPackages(agreement)
    .slice(0, mostPackages)
    .flatMap(({ state, blockedBy, guarantees }): readonly Claim[] => [
      { ...packagePhrase(negotiation, state), explain: explainId.package(state) },
      ...packageFigures.map((figure) => ({
        message: `explain.title.${figure}`,
        explain: explainId.figure(state, figure),
      })),
      ...concepts.map((concept) => ({
        message: 'explain.title.equilibrium',
        values: { concept: conceptName(concept) },
        explain: explainId.equilibrium(state, concept),
      })),
      ...blockedBy.map(({ party }) => ({
        message: 'explain.title.blocked',
        values: { party: { name: party } },
        explain: explainId.blocked(state, party),
      })),
      ...guarantees.map(({ party, to }) => ({
        message: 'explain.title.guarantee',
        values: { party: { name: party } },
        explain: explainId.guarantee(state, party, to),
      })),
    ]);
}

const mostNear = 5;

/** Nothing is called so: the ids that are near, and how to see all. */
export function unknownId(ground: Ground, id: string): Outcome<never> {
  const known = idsIn(explainList(ground).sections);
  const near = nearIds(id, known);
  return {
    ok: false,
    issues: [
      errorIssue({
        code: 'unknown-id',
        path: 'explain',
        says: `Nothing here is called "${id}".`,
        remedy: `${
          near.length === 0 ? '' : `Near it: ${near.map((each) => `"${each}"`).join(', ')}. `
        }Ask for "list" to see what can be asked for.`,
        found: id,
      }),
    ],
  };
}

/** Within two slips of the pen; else those that begin alike, or of the same kind. */
function nearIds(id: string, known: readonly string[]): readonly string[] {
  const nearest = nearestName(id, [...known, ...known.map(bareOf)]);
  const lower = id.toLowerCase();
  const [kind = ''] = lower.split(':', 1);
  const alike = known.filter((each) => bareOf(each).toLowerCase().includes(bareOf(lower)));
  const same = known.filter((each) => each.startsWith(`${kind}:`));
  const first =
    nearest === undefined ? [] : known.filter((each) => each === nearest || bareOf(each) === nearest);
  return [...new Set([...first, ...(bareOf(lower) === '' ? [] : alike), ...same])].slice(0, mostNear);
}

function bareOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function idsIn(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.flatMap(({ explain }) => explain ?? []) : [],
    ),
  );
}
