import type { Worded } from '../claim.ts';
import type { Block, Cell } from '../document.ts';
import { type Html, html } from './html-template.ts';
import { type TextHtml, anchorOf } from './html-text.ts';

/**
 * A table that a narrow screen shows row by row, each cell under the name of its column. The roles are written out,
 * because browsers forget that a table is one once its rows are laid out as blocks.
 */
export function tableHtml(
  { caption, columns, rows }: Extract<Block<Worded>, { kind: 'table' }>,
  textHtml: TextHtml,
): Html {
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption.text}">
    <table role="table">
      <caption>
        ${textHtml(caption)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th role="columnheader" scope="col">${column.text}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row">
              ${row.map((cell, index) => cellHtml(cell, { column: columns[index], index, textHtml }))}
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `;
}

interface Place {
  readonly column: Worded | undefined;
  readonly index: number;
  readonly textHtml: TextHtml;
}

function cellHtml({ text, tone }: Cell<Worded>, { column, index, textHtml }: Place): Html {
  if (index === 0) return html`<th role="rowheader" scope="row" ${anchorOf(text)}>${textHtml(text)}</th>`;
  const label = column?.text ?? '';
  return html`<td
    role="cell"
    data-column="${label}"
    ${tone === undefined ? undefined : html` class="${tone}"`}${anchorOf(text)}
  >
    <span>${textHtml(text)}</span>
  </td>`;
}
