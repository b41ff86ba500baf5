import { errorIssue } from '@entente/core/base/issue';
import type { Condition, Span, Stance, Statement } from '@entente/core/record';
import type { AnnotatedStatement, Annotation, ScoredDay } from './annotation.ts';
import type { ExpectedTime, Places } from './expected-reading.ts';
import { lineAt } from './quotation.ts';

/** A statement that a careful reader finds, with the readings that are as good as the first. */
export interface ExpectedStatement {
  /** As a statement of a reading, each value the first of those accepted. */
  readonly statement: Statement;
  readonly speakers: readonly (string | null)[];
  readonly actors: readonly (string | null)[];
  readonly stances: readonly (Stance | null)[];
  readonly verbs: readonly string[];
  /** Null where a careful reader may take it either way. */
  readonly hedged: boolean | null;
  readonly aboutOptional: boolean;
  readonly conditionKinds: readonly Condition['kind'][];
  readonly conditionOptional: boolean;
  readonly when: ExpectedTime | null;
  readonly whenOptional: boolean;
  /** A reader that leaves it out has missed nothing, and one that takes it up has made nothing up. */
  readonly optional: boolean;
}

export function expectedStatementsOf(
  { statements, options }: Annotation,
  places: Places,
): readonly ExpectedStatement[] {
  return statements.flatMap((annotated, index) => {
    const path = `statements[${index}]`;
    for (const id of annotated.about ?? [])
      if (!Object.hasOwn(options, id))
        places.issues.push(
          errorIssue({
            code: 'unknown-option',
            path: `${path}.about`,
            says: `"${id}" is no option of this annotation.`,
            remedy: 'Add it under options, or use the name of one that is there.',
            found: id,
          }),
        );
    const voices = annotated.each ?? [annotated];
    return voices.map((voice, nth) =>
      expectedStatementOf(annotated, voice, path, places, {
        id: voices.length === 1 ? `e${index}` : `e${index}-${nth}`,
        ...(voices.length === 1 ? {} : { joint: `j${index}` }),
      }),
    );
  });
}

function expectedStatementOf(
  annotated: AnnotatedStatement,
  voice: NonNullable<AnnotatedStatement['each']>[number],
  path: string,
  places: Places,
  identity: { readonly id: string; readonly joint?: string },
): ExpectedStatement {
  const words = places.of(annotated.words, `${path}.words`);
  const line = lineAt(places.text, words.start);
  const content = annotated.content.map((piece, index) => {
    const direct = typeof piece !== 'string';
    const here = { start: words.start, end: line.end };
    return { ...places.of(direct ? piece.direct : piece, `${path}.content[${index}]`, here), direct };
  });
  const source = optionalPlace(voice.source, `${path}.source`, words, places);
  const when =
    annotated.when === undefined
      ? null
      : {
          span: places.of(annotated.when.words, `${path}.when`, line),
          from: annotated.when.from,
          to: annotated.when.to ?? annotated.when.from,
        };
  const { condition, kinds } = conditionOf(annotated, path, { start: words.start, end: line.end }, places);
  const speakers = voice.speaker ?? [null];
  const hedged = annotated.hedged === 'any' ? null : annotated.hedged === 'yes';
  const actors = voice.actor ?? annotated.actor ?? [null];
  const statement: Statement = {
    ...identity,
    start: Math.min(words.start, ...content.map(({ start }) => start)),
    end: Math.max(words.end, ...content.map(({ end }) => end)),
    speaker:
      source === null
        ? null
        : {
            name: speakers[0] ?? null,
            spans: [source],
            ...(annotated.role === undefined ? {} : { role: annotated.role }),
          },
    attribution: optionalPlace(annotated.cue, `${path}.cue`, words, places),
    content,
    actor: actors[0] ?? null,
    verb: annotated.verb[0]!,
    stance: annotated.stance[0]!,
    ...(hedged === true ? { hedged: true } : {}),
    about: annotated.about ?? [],
    condition,
    when:
      when === null
        ? null
        : {
            text: places.text.slice(when.span.start, when.span.end),
            ...when.span,
            from: dayOf(when.from),
            to: dayOf(when.to),
          },
    confidence: 1,
  };
  return {
    statement,
    speakers,
    actors,
    stances: annotated.stance,
    verbs: annotated.verb,
    hedged,
    aboutOptional: annotated.aboutOptional ?? false,
    conditionKinds: kinds,
    conditionOptional: annotated.conditionOptional ?? false,
    when,
    whenOptional: annotated.whenOptional ?? false,
    optional: annotated.optional ?? false,
  };
}

function optionalPlace(
  words: string | null | undefined,
  path: string,
  within: Span,
  places: Places,
): Span | null {
  return words === undefined || words === null ? null : places.of(words, path, within);
}

function conditionOf(
  annotated: AnnotatedStatement,
  path: string,
  within: Span,
  places: Places,
): { readonly condition: Condition | null; readonly kinds: readonly Condition['kind'][] } {
  for (const kind of ['if', 'unless', 'only-if'] as const) {
    const words = annotated[kind];
    if (words === undefined) continue;
    const span = places.of(words, `${path}.${kind}`, within);
    return {
      condition: { text: places.text.slice(span.start, span.end), ...span, kind },
      kinds: annotated.kindToo === undefined ? [kind] : [kind, annotated.kindToo],
    };
  }
  return { condition: null, kinds: [] };
}

function dayOf([first]: readonly ScoredDay[]): string | null {
  return first === undefined || first === 'any' ? null : first;
}
