import type { Worded } from '../claim.ts';
import { type Html, type HtmlPart, html } from './html-template.ts';

/** A claim's words, the links to its sources, and what the page puts beside it. */
export type TextHtml = (text: Worded) => HtmlPart;

export function createTextHtml(settings: {
  readonly beside?: (claim: Worded & { readonly id: string }) => HtmlPart;
  readonly withIds?: boolean;
}): TextHtml {
  const { beside, withIds = false } = settings;
  return (text) => [
    withIds && text.explain !== undefined
      ? html`<data value="${text.explain}" title="${text.explain}">${text.text}</data>`
      : text.text,
    text.sources.map((number) => html` <a class="source" href="#source-${number}">[${number}]</a>`),
    text.id === undefined || beside === undefined ? undefined : beside({ ...text, id: text.id }),
  ];
}

/** The attribute by which an address can point at a claim. */
export function anchorOf({ id }: Worded): Html | undefined {
  return id === undefined ? undefined : html` id="${anchorNameOf(id)}"`;
}

/** A claim's id as the fragment of an address: HTML allows everything in it but white space. */
export function anchorNameOf(id: string): string {
  return id.replace(/\s+/gu, '-');
}
