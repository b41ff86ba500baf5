import { type Shaped, boolean, number, object, optional, text } from '../../base/shape.ts';

/** A time in which what is pledged of a resource does not bear what a package requires. */
export const shortfall = object({
  resource: text(),
  from: text({ describes: 'The first day on which the pledges do not suffice.' }),
  until: optional(text()),
  required: number(),
  pledged: number(),
  complete: boolean('Whether all pledges are known, so that the shortfall removes the package.'),
});

export type Shortfall = Shaped<typeof shortfall>;
