import { expect, it } from 'vitest';
import * as agreement from '../src/agreement/index.ts';
import * as conflict from '../src/conflict/index.ts';
import * as consultation from '../src/consultation/index.ts';
import * as publication from '../src/publication/index.ts';
import * as record from '../src/record/index.ts';
import * as structuredText from '../src/structured-text/index.ts';

/** What others can import from each room. A change here is a change for them: look at the diff. */
it('the public names of the core are the ones on file', async () => {
  const rooms = { record, conflict, agreement, consultation, publication, 'structured-text': structuredText };
  const text = Object.entries(rooms)
    .map(
      ([room, names]) =>
        `${room}\n${Object.keys(names)
          .sort()
          .map((name) => `  ${name}\n`)
          .join('')}`,
    )
    .join('\n');
  await expect(text).toMatchFileSnapshot('public-names.txt');
});
