import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFileOf, base64Of } from './article-file.ts';

test('bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(Uint8Array.from(Buffer.from(base64Of(bytes), 'base64'))).toEqual(bytes);
    }),
  );
  const long = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  expect(Uint8Array.from(Buffer.from(base64Of(long), 'base64'))).toEqual(long);
});

test('a file goes with its name and, where the browser knows it, its type', async () => {
  expect(await articleFileOf(new File(['a'], 'a.pdf', { type: 'application/pdf' }))).toEqual({
    name: 'a.pdf',
    type: 'application/pdf',
    content: 'YQ==',
  });
  expect(await articleFileOf(new File(['a'], 'a'))).toEqual({ name: 'a', content: 'YQ==' });
});
