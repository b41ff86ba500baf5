import type { Worded } from '../claim.ts';
import type { Block } from '../document.ts';
import { type Html, html } from './html-template.ts';
import { type TextHtml, anchorOf } from './html-text.ts';

/** Bars are on a logarithmic scale, so that one package among thousands can still be seen. */
export function barsHtml(
  { caption, bars }: Extract<Block<Worded>, { kind: 'bars' }>,
  textHtml: TextHtml,
): Html {
  return html`<figure class="bars">
    <figcaption>${textHtml(caption)}</figcaption>
    <dl>
      ${bars.map(
        (bar) =>
          html`<div class="bar">
            <dt>${bar.label.text}</dt>
            <dd${anchorOf(bar.says)}>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect x="0" y="0" width="100" height="8" class="track" />
                <rect x="0" y="0" width="${barLength(bar.value, bar.of)}" height="8" />
              </svg>
              <span>${textHtml(bar.says)}</span>
            </dd>
          </div> `,
      )}
    </dl>
  </figure> `;
}

function barLength(value: number, of: number): string {
  return ((100 * Math.log1p(value)) / Math.log1p(Math.max(1, of))).toFixed(1);
}
