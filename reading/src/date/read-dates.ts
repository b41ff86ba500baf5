import type { Day } from '@entente/core/base/day';
import { layoutOf } from '../article/furniture.ts';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import type { DayRange } from './calendar-range.ts';
import { isAheadOf } from './clause-tense.ts';
import type { DateExpression } from './date-expression.ts';
import { resolveDate } from './date-resolution.ts';

/** A time that a text names, and the days it comes to. */
export interface ReadDate {
  readonly expression: DateExpression;
  readonly range: DayRange;
}

/** Every time that the body of a text names, resolved against its day of publication. */
export function readDates(text: string, published: Day): readonly ReadDate[] {
  return layoutOf(text)
    .paragraphs.flatMap((paragraph, index) => sentencesOf(paragraph.text, paragraph.start, index))
    .map(passageOf)
    .flatMap((passage) =>
      passage.dates.map((expression) => ({
        expression,
        range: resolveDate(expression, published, isAheadOf(passage, expression)),
      })),
    );
}
