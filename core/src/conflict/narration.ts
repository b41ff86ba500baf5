import type { Step } from './group-move.ts';
import type { Verdict } from './stability/verdict.ts';

/** What the numbers of a verdict are called. */
export interface Naming {
  readonly decisionMaker: (decisionMaker: number) => string;
  readonly state: (state: number) => string;
}

/** A sentence to be said in some language: which one, and the names in it. */
export interface Narration {
  readonly message: NarrationMessage;
  readonly values: Readonly<Record<string, string>>;
  /** The moves that the sentence tells of, where it tells of any. */
  readonly path?: readonly NamedStep[];
}

export interface NamedStep {
  readonly decisionMaker: string;
  readonly to: string;
}

export type NarrationMessage =
  | 'stable-no-improvement'
  | 'stable-all-sanctioned'
  | 'unstable'
  | 'sanctioned-improvement'
  | 'sanctioned-improvement-simultaneous'
  | 'unsanctioned-improvement'
  | 'escaped-improvement'
  | 'foresees-staying'
  | 'foresees-moving';

/** A verdict as sentences: the verdict first, then one for each improvement. */
export function narrateVerdict(
  verdict: Verdict,
  focus: { readonly decisionMaker: number; readonly state: number; readonly concept: string },
  naming: Naming,
): readonly Narration[] {
  const values = {
    decisionMaker: naming.decisionMaker(focus.decisionMaker),
    state: naming.state(focus.state),
    concept: focus.concept,
  };
  const steps = (path: readonly Step[]): readonly NamedStep[] =>
    path.map((step) => ({
      decisionMaker: naming.decisionMaker(step.decisionMaker),
      to: naming.state(step.to),
    }));
  switch (verdict.because) {
    case 'no-improvement':
      return [{ message: 'stable-no-improvement', values }];
    case 'all-sanctioned':
      return [
        { message: 'stable-all-sanctioned', values },
        ...verdict.improvements.map(({ to, sanction }): Narration => ({
          message:
            sanction.simultaneous === true ? 'sanctioned-improvement-simultaneous' : 'sanctioned-improvement',
          values: { ...values, to: naming.state(to), end: naming.state(sanction.to) },
          path: steps(sanction.path),
        })),
      ];
    case 'unsanctioned':
      return [
        { message: 'unstable', values },
        ...verdict.improvements.map(({ to, escape }): Narration =>
          escape === undefined
            ? { message: 'unsanctioned-improvement', values: { ...values, to: naming.state(to) } }
            : {
                message: 'escaped-improvement',
                values: {
                  ...values,
                  to: naming.state(to),
                  end: naming.state(escape.from.to),
                  escape: naming.state(escape.to),
                },
                path: steps(escape.from.path),
              },
        ),
      ];
    case 'foresight': {
      const { path } = verdict.foresight;
      return path.length === 0
        ? [{ message: 'foresees-staying', values }]
        : [{ message: 'foresees-moving', values, path: steps(path) }];
    }
  }
}

type Values = Narration['values'];

const english: Readonly<Record<NarrationMessage, (values: Values, path: readonly NamedStep[]) => string>> = {
  'stable-no-improvement': (v) =>
    `${v.state} is stable for ${v.decisionMaker} (${v.concept}): it can move to nothing that it prefers.`,
  'stable-all-sanctioned': (v) =>
    `${v.state} is stable for ${v.decisionMaker} (${v.concept}): every improvement is deterred.`,
  unstable: (v) => `${v.state} is not stable for ${v.decisionMaker} (${v.concept}).`,
  'sanctioned-improvement': (v, path) =>
    `Its improvement to ${v.to} is deterred: ${pathInEnglish(path)}, and ${v.end} is not better for it than ${v.state}.`,
  'sanctioned-improvement-simultaneous': (v, path) =>
    `Its improvement to ${v.to} is deterred: at the same time ${togetherInEnglish(path)}, and ${v.end}, where that ends, is not better for it than ${v.state}.`,
  'unsanctioned-improvement': (v) => `Nothing deters its improvement to ${v.to}.`,
  'escaped-improvement': (v, path) =>
    `Nothing deters its improvement to ${v.to} for good: where ${pathInEnglish(path)}, it goes on to ${v.escape}, which is better for it than ${v.state}.`,
  'foresees-staying': (v) =>
    `${v.state} is stable for ${v.decisionMaker} (${v.concept}): looking ahead, it gains nothing by moving.`,
  'foresees-moving': (v, path) =>
    `${v.state} is not stable for ${v.decisionMaker} (${v.concept}): looking ahead, it foresees that ${pathInEnglish(path)}, and prefers where that ends.`,
};

/** The sentence in English. */
export function sentenceOf(narration: Narration): string {
  return english[narration.message](narration.values, narration.path ?? []);
}

function pathInEnglish(path: readonly NamedStep[]): string {
  return path.map(({ decisionMaker, to }) => `${decisionMaker} moves to ${to}`).join(', then ');
}

function togetherInEnglish(path: readonly NamedStep[]): string {
  return path
    .map(({ decisionMaker, to }) => `${decisionMaker} changes as it would to reach ${to}`)
    .join(' and ');
}
