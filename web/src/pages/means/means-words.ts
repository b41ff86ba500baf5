import {
  type MeansCourse,
  type Negotiation,
  type Sustainability,
  sustainabilityOf,
} from '@entente/core/agreement';
import { type CourseBlock, type Worded, courseOutlineOf } from '@entente/core/publication';
import type { SayMessage } from '../../language/language-context.tsx';

/** An amount in its unit, as the reader's language writes numbers. */
export function sayAmount(
  negotiation: Negotiation,
  resource: number,
  amount: number,
  say: SayMessage,
): string {
  const unit = negotiation.means.resources[resource]?.unit ?? '';
  return say('means.amount', { amount, unit: { quote: unit } });
}

/** From when to when; or that no end is stated. */
export function sayPeriod(
  { from, until }: { readonly from: string; readonly until?: string },
  say: SayMessage,
): string {
  return until === undefined
    ? say('means.period.open', { from: { day: from } })
    : say('means.period.span', { from: { day: from }, until: { day: until } });
}

/** Until when what is pledged suffices, and what is missing then. */
export function saySustained(
  negotiation: Negotiation,
  resource: number,
  sustained: Sustainability,
  say: SayMessage,
): string {
  const { verdict, lastDay, neededUntil, first, worst } = sustained;
  const amount = (by: number): string => sayAmount(negotiation, resource, by, say);
  if (verdict === 'unneeded') return say('means.sustained.unneeded');
  if (first === undefined || worst === undefined)
    return neededUntil === undefined
      ? say('means.sustained.lasting')
      : say('means.sustained.throughout', { day: { day: neededUntil } });
  const missing =
    worst.by > first.by
      ? say('means.short.worse', {
          by: amount(first.by),
          day: { day: first.from },
          most: amount(worst.by),
          worst: { day: worst.from },
        })
      : say('means.short.from', { by: amount(first.by), day: { day: first.from } });
  return lastDay === undefined
    ? say('means.sustained.short', { missing })
    : say('means.sustained.until', { day: { day: lastDay }, missing });
}

/** A course as the picture takes it, in the reader's words. */
export function coursePicture(
  course: MeansCourse,
  { negotiation, say }: { readonly negotiation: Negotiation; readonly say: SayMessage },
): CourseBlock<Worded> {
  const { until, steps, days, levels } = courseOutlineOf(course);
  const resource = negotiation.means.resources[course.resource]!.name;
  const words = (text: string): Worded => ({ text, sources: [] });
  const sustained = saySustained(negotiation, course.resource, sustainabilityOf(course), say);
  return {
    kind: 'course',
    id: `course-${course.resource}`,
    caption: words(say('means.caption', { resource: { quote: resource } })),
    says: words(say('means.picture', { resource: { quote: resource }, sustained })),
    legend: {
      required: words(say('means.required')),
      pledged: words(say('means.pledged')),
      missing: words(say('means.missing')),
    },
    until,
    steps,
    days: days.map((day) => ({ day, label: words(say('means.day', { day: { day, short: true } })) })),
    levels: levels.map((level) => ({ level, label: words(say('means.level', { amount: level })) })),
  };
}
