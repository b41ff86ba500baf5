import type { ModelSummary } from './analysis-view.ts';

/** The letters of a state by whose they are; a state that is no choice of options stays in one piece. */
export function letterGroups({ options, areStatesChoices }: ModelSummary, state: string): readonly string[] {
  if (!areStatesChoices) return [state];
  const groups: string[] = [];
  Array.from(state).forEach((letter, option) => {
    const goesOn = option > 0 && options[option]?.decisionMaker === options[option - 1]?.decisionMaker;
    if (goesOn) groups[groups.length - 1] += letter;
    else groups.push(letter);
  });
  return groups;
}

/** The same in lines of so many letters at most, broken between decision makers where that fits. */
export function letterLines(model: ModelSummary, state: string, longest: number): readonly string[] {
  const pieces = letterGroups(model, state).flatMap((group) => chunksOf(group, longest));
  const lines: string[] = [];
  for (const piece of pieces) {
    const joined = `${lines.at(-1) ?? ''} ${piece}`.trimStart();
    if (lines.length > 0 && joined.length <= longest) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}

function chunksOf(text: string, longest: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / longest) }, (_, chunk) =>
    text.slice(chunk * longest, (chunk + 1) * longest),
  );
}
