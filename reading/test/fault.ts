import { readShape } from '@entente/core/base/shape';
import type { Outcome } from '@entente/core/base/issue';
import { type Reading, type Span, reading } from '@entente/core/record';

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|\p{Variation_Selector}/u;

/** All that is wrong with what was read from an input; nothing, whatever the input. `plain` is the text if it has no markup. */
export function faultsOf(outcome: Outcome<Reading>, plain: string | undefined): readonly string[] {
  if (!outcome.ok)
    return outcome.issues.every(({ code, says, remedy }) => code !== '' && says !== '' && remedy !== '')
      ? []
      : ['an issue without code, words or way out'];
  const read = outcome.value;
  const { article, statements } = read;
  const faults = [
    ...(plain === undefined || article.text === plain ? [] : ['the text was changed']),
    ...(readShape(reading, read).ok ? [] : ['not of the shape of a reading']),
    ...spanFaults(read),
    ...textFaults(read),
    ...nameFaults(read),
  ];
  if (new Set(statements.map(({ id }) => id)).size < statements.length)
    faults.push('two statements of one id');
  return faults;
}

function spanFaults({ article, statements, events, deadlines, options }: Reading): readonly string[] {
  const faults: string[] = [];
  const inText = (name: string, { start, end }: Span): void => {
    if (!(start >= 0 && start < end && end <= article.text.length)) faults.push(`${name} at ${start}-${end}`);
  };
  const inOrder = (name: string, spans: readonly Span[]): void => {
    for (const span of spans) inText(name, span);
    for (const [index, { start }] of spans.entries())
      if (index > 0 && start < spans[index - 1]!.end) faults.push(`${name} out of order at ${start}`);
  };
  inOrder('furniture', article.furniture);
  for (const [index, { start }] of statements.entries())
    if (index > 0 && start < statements[index - 1]!.start - 2000)
      faults.push(`statement out of order at ${start}`);
  for (const { start, end, content, speaker, attribution, condition } of statements) {
    inText('statement', { start, end });
    inOrder('content', content);
    for (const part of content)
      if (part.start < start || part.end > end) faults.push(`content outside its statement at ${part.start}`);
    for (const span of speaker?.spans ?? []) inText('speaker', span);
    if (attribution !== null) inText('attribution', attribution);
    if (condition !== null) inText('condition', condition);
    if (article.furniture.some((line) => line.start < end && line.end > start))
      faults.push(`furniture in a statement at ${start}`);
  }
  for (const event of events) inText('event', event);
  for (const deadline of deadlines) inText('deadline', deadline);
  for (const { mentions } of options) for (const mention of mentions) inText('mention', mention);
  return faults;
}

function textFaults({ article, statements, events, deadlines }: Reading): readonly string[] {
  const at = ({ start, end }: Span): string => article.text.slice(start, end);
  const whens = [...statements, ...events, ...deadlines].flatMap(({ when }) => (when === null ? [] : [when]));
  const conditions = statements.flatMap(({ condition }) => (condition === null ? [] : [condition]));
  return [
    ...whens
      .filter((when) => when.text !== at(when))
      .map(({ text }) => `a time that is not in its place: ${text}`),
    ...conditions
      .filter((one) => one.text !== at(one))
      .map(({ text }) => `a condition that is not in its place: ${text}`),
    ...events
      .filter((event) => !at(event).startsWith(event.what))
      .map(({ what }) => `an event in other words: ${what}`),
  ];
}

function nameFaults({ article, statements, events, options }: Reading): readonly string[] {
  const names = [
    article.title,
    ...statements.flatMap(({ speaker, actor, verb, about }) => [
      speaker?.name,
      speaker?.role,
      actor,
      verb,
      ...about,
    ]),
    ...events.flatMap(({ actors }) => actors),
    ...options.flatMap(({ id, name, controller, controllers }) => [
      id,
      name,
      controller,
      ...(controllers ?? []),
    ]),
  ];
  return names
    .filter((name) => typeof name === 'string' && unseen.test(name))
    .map((name) => `a name with something unseen: ${JSON.stringify(name)}`);
}
