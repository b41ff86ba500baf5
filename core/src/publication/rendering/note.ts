import type { SourceNote } from '../document.ts';
import type { Say } from '../say.ts';

/** A source note in one line: outlet, day, speaker, words, and whether a person confirmed it. */
export function noteText(note: SourceNote, say: Say): string {
  const speaker = note.speaker ?? note.actor;
  return say({
    message:
      note.statementId === null
        ? 'note.line-report'
        : note.confirmed
          ? 'note.line-confirmed'
          : 'note.line-proposed',
    values: {
      source: note.source === null ? { message: 'note.no-source' } : { quote: note.source },
      published: note.published === null ? { message: 'note.no-day' } : { day: note.published },
      speaker: speaker === null ? { message: 'note.nobody' } : { name: speaker },
      quote: { quote: note.quote },
    },
  }).text;
}
