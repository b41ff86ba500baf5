import { expect, test } from 'vitest';
import { apposed } from './apposition.ts';
import type { Mention } from './mention.ts';

const mention = (given: Partial<Mention>): Mention => ({
  start: 0,
  end: 1,
  kind: 'person',
  name: null,
  actor: null,
  by: 'phrase',
  ...given,
});

const ruiz = mention({ name: 'Ana Ruiz', by: 'earlier' });
const envoy = mention({ kind: 'office', role: 'envoy', actor: 'Chile' });

test('an office and a name are one person, whichever comes first', () => {
  const expected = { kind: 'person', name: 'Ana Ruiz', role: 'envoy', actor: 'Chile' };
  expect(apposed(envoy, ruiz)).toMatchObject(expected);
  expect(apposed(ruiz, envoy)).toMatchObject(expected);
});

test('an office that only points back yields to what is known of the person', () => {
  const his = { ...envoy, by: 'earlier', actor: 'Peru' } as const;
  expect(apposed(his, { ...ruiz, actor: 'Chile' }).actor).toBe('Chile');
  expect(apposed(his, ruiz).actor).toBe('Peru');
});

test('the name written there comes before whoever is known to hold the office', () => {
  const holder = mention({ name: 'Eva Lind', actor: 'Chile', role: 'envoy', isHolder: true });
  expect(apposed(holder, ruiz)).toMatchObject({ name: 'Ana Ruiz', actor: 'Chile' });
});

test('a name no list knows is a person beside an office, and itself no party', () => {
  const unknown = mention({ kind: 'organisation', name: 'Kamel', actor: 'Kamel' });
  const his = mention({ kind: 'office', role: 'minister', by: 'earlier' });
  expect(apposed(unknown, his)).toMatchObject({ kind: 'person', name: 'Kamel', actor: null });
});

test('an analyst speaks for nobody', () => {
  const analyst = mention({ kind: 'outsider', name: 'analyst' });
  expect(apposed(ruiz, analyst)).toMatchObject({ kind: 'outsider', name: 'Ana Ruiz', actor: null });
});

test('a body keeps its own name', () => {
  const front = mention({ kind: 'organisation', name: 'Valley Front', actor: 'Valley Front' });
  const partner = mention({ kind: 'organisation', name: 'partner', actor: null });
  expect(apposed(front, partner)).toMatchObject({ name: 'Valley Front', actor: 'Valley Front' });
});
