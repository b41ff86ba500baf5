import type { Worded } from '../claim.ts';
import type { Block, Cell, Section, SourceNote, WordedDocument } from '../document.ts';
import { type Say, isRightToLeft } from '../say.ts';
import { type Html, type HtmlPart, html, rawHtml } from './html-template.ts';
import { noteText } from './note.ts';
import { styleSheet } from './style-sheet.ts';

export interface HtmlSettings {
  readonly language: string;
  readonly say: Say;
}

/** The document as one self-contained HTML file, without script, that reads on any screen and prints well. */
export function renderHtml(document: WordedDocument, settings: HtmlSettings): string {
  const { language } = settings;
  const page = html`<!doctype html>
    <html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${document.title.text}</title>
        <style>
          ${rawHtml(styleSheet)}
        </style>
      </head>
      <body>
        <main>${renderDocumentBody(document, settings)}</main>
      </body>
    </html> `;
  return page.source;
}

/** What stands inside `main`: for pages that bring their own frame. */
export function renderDocumentBody(document: WordedDocument, { say }: HtmlSettings): Html {
  return html`<header>
      <h1>${document.title.text}</h1>
      ${document.lead.map((text) => html`<p class="lead">${textOf(text)}</p> `)}
    </header>
    ${document.sections.map(sectionHtml)}
    ${
      document.notes.length === 0
        ? undefined
        : html`<section id="sources">
            <h2>${say({ message: 'heading.sources' }).text}</h2>
            <ol class="sources">
              ${document.notes.map((note) => noteHtml(note, say))}
            </ol>
          </section>`
    }
    <footer class="colophon">${document.colophon.map((text) => html`<p>${textOf(text)}</p> `)}</footer>`;
}

function sectionHtml(section: Section<Worded>): Html {
  return html`<section id="${section.id}">
    <h2>${textOf(section.heading)}</h2>
    ${section.blocks.map(blockHtml)}
  </section> `;
}

function blockHtml(block: Block<Worded>): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${textOf(block.text)}</p> `;
    case 'notice':
      return html`<p class="notice">${textOf(block.text)}</p> `;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li${idOf(item)}>${textOf(item)}</li>\n`)}
      </ul> `;
    case 'table':
      return tableHtml(block);
    case 'bars':
      return barsHtml(block);
  }
}

function tableHtml({ caption, columns, rows }: Extract<Block<Worded>, { kind: 'table' }>): Html {
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption.text}">
    <table>
      <caption>
        ${textOf(caption)}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${textOf(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([header, ...cells]) =>
            html`<tr>
              ${header === undefined ? undefined : html`<th scope="row" ${idOf(header.text)}>${textOf(header.text)}</th>`}${cells.map(cellHtml)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `;
}

function cellHtml({ text, tone }: Cell<Worded>): Html {
  return html`<td${tone === undefined ? undefined : html` class="${tone}"`}>${textOf(text)}</td>`;
}

/** Bars are on a logarithmic scale, so that one package among thousands can still be seen. */
function barsHtml({ caption, bars }: Extract<Block<Worded>, { kind: 'bars' }>): Html {
  return html`<figure class="bars">
    <figcaption>${textOf(caption)}</figcaption>
    <table>
      <tbody>
        ${bars.map(
          (bar) =>
            html`<tr>
              <th scope="row">${textOf(bar.label)}</th>
              <td class="bar">
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect x="0" y="0" width="100" height="8" class="track" />
                  <rect x="0" y="0" width="${barLength(bar.value, bar.of)}" height="8" />
                </svg>
              </td>
              <td>${textOf(bar.says)}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </figure> `;
}

function barLength(value: number, of: number): string {
  return ((100 * Math.log1p(value)) / Math.log1p(Math.max(1, of))).toFixed(1);
}

function noteHtml(note: SourceNote, say: Say): Html {
  return html`<li
    id="source-${note.number}"
    value="${note.number}"
    ${note.confirmed ? undefined : html` class="proposed"`}
  >
    ${noteText(note, say)}
  </li> `;
}

function textOf({ text, sources }: Worded): HtmlPart {
  return [text, sources.map((number) => html` <a class="source" href="#source-${number}">[${number}]</a>`)];
}

function idOf({ id }: Worded): Html | undefined {
  return id === undefined ? undefined : html` id="${id.replace(/\s+/gu, '-')}"`;
}
