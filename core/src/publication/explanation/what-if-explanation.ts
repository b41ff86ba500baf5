import {
  type Preview,
  type Supposition,
  printSuppositions,
  suppose,
  suppositionsOf,
  whatIfReason,
} from '../../agreement/index.ts';
import { packagePhrase, sharePhrase } from '../brief/phrase.ts';
import { countsClaim, goalClaim, shiftClaims, supposedClaim } from '../brief/what-if-section.ts';
import type { Claim } from '../claim.ts';
import type { Block } from '../document.ts';
import { focusOf } from './agreement-explanation.ts';
import { acceptanceChange, acceptanceOf } from './acceptance-change.ts';
import { explainId } from './explain-id.ts';
import {
  type Explained,
  type Ground,
  type Steps,
  firstOf,
  groundThen,
  listOf,
  paragraph,
  sectionOf,
  withoutId,
} from './explained.ts';
import { packageLine } from './line.ts';
import { questionLine } from './question-explanation.ts';
import { exampleSection } from './world-claim.ts';

const mostShifts = 12;

/** What answers would change: the share before and after, the packages behind it, and worlds in which they are given. */
export function* explainWhatIf(
  ground: Ground,
  supposed: readonly Supposition[],
  goal: string | undefined,
): Steps<Explained | undefined> {
  const preview = yield* ground.advice.preview(supposed, goal);
  const then = supposing(ground, supposed);
  if (preview === undefined || then === undefined) return undefined;
  const { negotiation } = ground.material;
  return {
    title: { message: 'explain.title.what-if' },
    lead: [supposedClaim(preview, negotiation), withoutId(goalClaim(preview, negotiation))],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph('explain.what-if-means'),
        ...listOf([nowClaim(preview), ...questionLines(ground, supposed), withoutId(countsClaim(preview))]),
      ]),
      ...sectionOf(
        'packages',
        { message: 'explain.packages-change' },
        preview.packages.length === 0
          ? [paragraph('explain.no-package-changes'), ...bestShift(ground, preview)]
          : firstOf(
              shiftClaims({ ...preview, goal: { ...preview.goal, package: '' } }, negotiation),
              mostShifts,
            ),
      ),
      ...(yield* exampleSection(then, {
        ...focusThen(then, supposed),
        holds: (world) => (goal === undefined ? world.hasAgreement() : world.acceptable().includes(goal)),
        says: (world) =>
          world
            .acceptable()
            .filter((state) => state !== ground.material.agreement.statusQuo)
            .slice(0, 3)
            .map((state): Claim => ({
              message: 'world.acceptable',
              values: { package: packagePhrase(negotiation, state) },
              explain: explainId.package(state),
            })),
      })),
    ],
  };
}

/** The package that lasts in most worlds, where no package becomes or ceases to be acceptable to all. */
function bestShift(ground: Ground, { best: { to }, supposed }: Preview): readonly Block[] {
  if (to === undefined) return [];
  return listOf([
    {
      message: 'explain.package-shift',
      values: { package: packagePhrase(ground.material.negotiation, to) },
      explain: explainId.shift(to, printSuppositions(supposed)),
    },
  ]);
}

/** What is told of a world: what bears on the package that most worlds accept, and whoever answers. */
function focusThen(
  then: Ground,
  supposed: readonly Supposition[],
): { readonly parties?: readonly number[]; readonly about?: number } {
  const { parties, about } = focusOf(then);
  if (parties === undefined || about === undefined) return {};
  const answering = then.material.negotiation.parties
    .filter(({ name }) => supposed.some(({ party }) => party === name))
    .map(({ index }) => index);
  return { parties: [...new Set([...answering, ...parties])].sort((a, b) => a - b), about };
}

function nowClaim({ goal }: Preview): Claim {
  return goal.package === undefined
    ? {
        message: 'explain.before',
        values: { share: sharePhrase(goal.from) },
        explain: explainId.someAgreement,
      }
    : {
        message: 'explain.acceptable-now',
        values: { share: sharePhrase(goal.from) },
        explain: explainId.figure(goal.package, 'acceptable'),
      };
}

/** The questions that these are answers to, where they are worth asking. */
function questionLines(ground: Ground, supposed: readonly Supposition[]): readonly Claim[] {
  const asked = new Set(supposed.map((one) => printSuppositions([one])));
  return ground.material.agreement.nextQuestions
    .filter((question) =>
      Object.values(suppositionsOf(question)).some((answer) => asked.has(printSuppositions([answer]))),
    )
    .map((question) => questionLine(ground, question));
}

function supposing(ground: Ground, supposed: readonly Supposition[]): Ground | undefined {
  const then = suppose(ground.material.negotiation, supposed, whatIfReason);
  return then.ok ? groundThen(ground, then.value) : undefined;
}

/** What answers do to one package: who accepts it now, and who then. Exact, without looking at any world. */
export function explainShift(
  ground: Ground,
  letters: string,
  supposed: readonly Supposition[],
): Explained | undefined {
  const then = supposing(ground, supposed);
  if (then === undefined) return undefined;
  const { negotiation } = ground.material;
  const whole: Block = {
    kind: 'paragraph',
    text: {
      message: 'explain.whole-what-if',
      explain: explainId.whatIf(undefined, printSuppositions(supposed)),
    },
  };
  return {
    title: { message: 'explain.title.shift' },
    lead: [
      packageLine(negotiation, letters),
      supposedClaim({ supposed: [...supposed] }, negotiation),
      {
        message: 'explain.now-then',
        values: {
          from: sharePhrase(acceptanceOf(ground, letters)),
          to: sharePhrase(acceptanceOf(then, letters)),
        },
      },
    ],
    sections: [
      ...acceptanceChange(ground, then, letters),
      ...sectionOf('onward', { message: 'explain.onward' }, [whole]),
    ],
  };
}
