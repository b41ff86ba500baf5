import type { StatementRecord } from '@entente/core/record';
import type { OptionChoice } from '../../negotiation/option-choice.ts';
import { type Selection, isSelected, valuesOf } from './selection.ts';

/** Waiting statements that have something telling in common with one. */
export interface Alike {
  readonly kind: 'sentence' | 'speaker' | 'actor' | 'rule';
  /** What they and the one have in common. */
  readonly selection: Selection;
  /** The others, without the one. */
  readonly others: readonly StatementRecord[];
}

/**
 * The waiting statements that are like this one: spoken in the same sentence; by the same speaker (or for the same
 * actor) with the same stance on the same option; by the same rule with the same stance, and read at least as surely.
 */
export function alikeOf(
  entry: StatementRecord,
  entries: readonly StatementRecord[],
  choices: readonly OptionChoice[],
): readonly Alike[] {
  const waiting = entries.filter(({ id, status }) => status === 'proposed' && id !== entry.id);
  return kindsOf(entry, choices)
    .map(({ kind, selection }) => ({
      kind,
      selection,
      others: waiting.filter((one) => isSelected(one, selection, choices)),
    }))
    .filter(({ others }) => others.length > 0);
}

function kindsOf(entry: StatementRecord, choices: readonly OptionChoice[]): readonly Omit<Alike, 'others'>[] {
  const { joint, rule, stance, actor, speaker, confidence } = entry.statement;
  const [option = ''] = valuesOf(entry, 'option', choices);
  const common = { option, stance: stance ?? '' };
  const named = speaker?.name ?? null;
  const kinds: Omit<Alike, 'others'>[] = [];
  if (joint !== undefined)
    kinds.push({ kind: 'sentence', selection: { article: entry.articleId, sentence: joint } });
  if (option !== '' && named !== null)
    kinds.push({ kind: 'speaker', selection: { speaker: named, ...common } });
  if (option !== '' && actor !== null) kinds.push({ kind: 'actor', selection: { actor, ...common } });
  if (rule !== undefined)
    kinds.push({
      kind: 'rule',
      selection: { rule, stance: stance ?? '', above: Math.max(0.01, Math.floor(confidence * 100) / 100) },
    });
  return kinds;
}
