import type { Section } from '../document.ts';
import type { Paper } from './paper.ts';

/** How to answer and by when, and who sees what. */
export function answerSection({ answerBy }: Paper): Section {
  return {
    id: 'answer',
    heading: { message: 'paper.answer.heading' },
    blocks: [
      { kind: 'notice', text: { message: 'paper.answer.by', values: { day: { day: answerBy } } } },
      {
        kind: 'list',
        items: [
          { message: 'paper.answer.each' },
          { message: 'paper.answer.condition' },
          { message: 'paper.answer.again' },
          { message: 'paper.answer.receipt' },
        ],
      },
      { kind: 'heading', text: { message: 'paper.private.heading' } },
      {
        kind: 'list',
        items: [
          { message: 'paper.private.before' },
          { message: 'paper.private.after' },
          { message: 'paper.private.silence' },
          { message: 'paper.private.storage' },
        ],
      },
    ],
  };
}
