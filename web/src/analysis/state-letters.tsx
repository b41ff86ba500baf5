import type { ModelSummary } from './analysis-view.ts';
import { letterGroups } from './letter-groups.ts';

interface StateLettersProps {
  readonly model: ModelSummary;
  readonly state: string;
}

/** The letters of a state, a gap wherever another decision maker's options begin. */
export function StateLetters({ model, state }: StateLettersProps) {
  return letterGroups(model, state).map((letters, group) => (
    // oxlint-disable-next-line react/no-array-index-key -- a group is its place
    <span key={group} className="letter-group">
      {letters}
    </span>
  ));
}
