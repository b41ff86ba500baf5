import type { Step } from './group-move.ts';
import type { Verdict } from './stability/verdict.ts';
import { type NarrationLanguage, type NarrationWording, narrationWordings } from './wording/index.ts';

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

/** The sentence in the language. */
export function sentenceOf(narration: Narration, language: NarrationLanguage = 'en'): string {
  const wording = narrationWordings[language];
  const say = (message: keyof NarrationWording, values: Narration['values']) =>
    wording[message].replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
  const isolate = (values: Narration['values']) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolatedIn(language, value)]));
  const isSimultaneous = narration.message === 'sanctioned-improvement-simultaneous';
  const steps = (narration.path ?? []).map(({ decisionMaker, to }) =>
    say(isSimultaneous ? 'step-simultaneous' : 'step', isolate({ decisionMaker, to })),
  );
  const path = joined(steps, (first, second) =>
    say(isSimultaneous ? 'together' : 'in-turn', { first, second }),
  );
  return say(narration.message, { ...isolate(narration.values), path: path ?? say('staying', {}) });
}

function joined(parts: readonly string[], join: (first: string, second: string) => string) {
  const [first, ...others] = parts;
  return first === undefined ? undefined : others.reduce(join, first);
}

/** Names and letters keep their own direction inside a sentence that runs from right to left. */
function isolatedIn(language: NarrationLanguage, value: string): string {
  return language === 'ar' ? `\u2068${value}\u2069` : value;
}
