import { withoutControls } from '../direction.ts';
import type { SourceNote } from '../document.ts';
import type { Say } from '../say.ts';
import { type Html, html } from './html-template.ts';

/** The sources at the end: who said it, in which words, in which outlet on which day, and who vouches for the reading. */
export function notesHtml(notes: readonly SourceNote[], say: Say): Html | undefined {
  if (notes.length === 0) return undefined;
  return html`<section id="sources">
    <h2>${say({ message: 'heading.sources' }).text}</h2>
    <ol class="sources">
      ${notes.map((note) => noteHtml(note, say))}
    </ol>
  </section>`;
}

function noteHtml(note: SourceNote, say: Say): Html {
  const name = note.speaker ?? note.actor;
  const nobody = { message: note.statementId === null ? 'note.report' : 'note.nobody' };
  const speaker = say(name === null ? nobody : nameClaim(name));
  const vouched = say({ message: note.confirmed ? 'note.confirmed' : 'note.proposed' });
  return html`<li
    id="source-${note.number}"
    value="${note.number}"
    ${note.confirmed ? undefined : html` class="proposed"`}
  >
    <p>
      <strong>${speaker.text}</strong>:
      <q lang="${note.language}" dir="auto">${withoutControls(note.quote)}</q>
    </p>
    <p class="from">${say(originOf(note)).text} · ${vouched.text}</p>
  </li> `;
}

const nameClaim = (name: string) => ({ message: 'text', values: { text: { name } } });

function originOf({ source, published, title }: SourceNote) {
  return {
    message: title === null ? 'note.origin' : 'note.origin-titled',
    values: {
      source: source === null ? { message: 'note.no-source' } : { quote: source },
      published: published === null ? { message: 'note.no-day' } : { day: published },
      ...(title === null ? {} : { title: { quote: title } }),
    },
  };
}
