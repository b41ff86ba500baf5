export type DateUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
/** Before, at or after the day of speaking: "last", "this", "next". */
export type Shift = -1 | 0 | 1;

/** What a time means before it is laid on the calendar. Weekdays count from Sunday, months from January, both from 0. */
export type DateValue =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: Shift; readonly ofWeek?: true }
  | { readonly kind: 'weekdays'; readonly from: number; readonly to: number }
  | { readonly kind: 'day'; readonly days: number }
  | { readonly kind: 'unit'; readonly unit: DateUnit; readonly shift: Shift }
  | { readonly kind: 'ago'; readonly unit: DateUnit; readonly count: number }
  | { readonly kind: 'ahead'; readonly unit: DateUnit; readonly least: number; readonly most: number }
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly date?: number;
      readonly lastDate?: number;
      readonly shift?: Shift;
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | {
      readonly kind: 'quarter';
      readonly quarter: number;
      readonly year?: number;
      readonly shift?: Shift;
    }
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly year?: number;
      readonly shift?: Shift;
    }
  | { readonly kind: 'weekend'; readonly shift: Shift }
  | { readonly kind: 'end'; readonly of: DateValue };

/** Of the northern year; winter belongs to the year in which it begins. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];
