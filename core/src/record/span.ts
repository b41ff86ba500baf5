import { type Shaped, number, object } from '../base/shape.ts';

/** A stretch of an article's text: UTF-16 offsets, end excluded. */
export const span = object({
  start: number({ whole: true, from: 0 }),
  end: number({ whole: true, from: 0 }),
});

export type Span = Shaped<typeof span>;

export function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
