import { type Shaped, object, optional, text } from '../base/shape.ts';

/** What an article was read from, and by which reader: by this it is known again. */
export const origin = object({
  digest: text({ nonEmpty: true, describes: 'SHA-256 of the bytes as they were given, in hexadecimal.' }),
  reader: text({ nonEmpty: true, describes: 'The version of reading that read it.' }),
  name: optional(text({ describes: 'The file or address it came by.' })),
});

export type Origin = Shaped<typeof origin>;
