import type { Worded } from '../claim.ts';
import type { Block, Section, WordedDocument } from '../document.ts';
import { type Say, isRightToLeft } from '../say.ts';
import { barsHtml } from './html-bars.ts';
import { courseHtml } from './html-course.ts';
import { notesHtml } from './html-note.ts';
import { tableHtml } from './html-table.ts';
import { type Html, type HtmlPart, html, rawHtml } from './html-template.ts';
import { anchorOf, createTextHtml, type TextHtml } from './html-text.ts';
import { styleSheet } from './style-sheet.ts';

export interface HtmlSettings {
  readonly language: string;
  readonly say: Say;
  /** What stands behind a claim that can be referred to: a link to challenge it, say. */
  readonly beside?: (claim: Worded & { readonly id: string }) => HtmlPart;
  /** Whether each figure carries the id by which what stands behind it can be asked for. */
  readonly withIds?: boolean;
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
export function renderDocumentBody(document: WordedDocument, settings: HtmlSettings): Html {
  const textHtml = createTextHtml(settings);
  return html`<header>
      <h1>${document.title.text}</h1>
      ${document.lead.map((text) => html`<p class="lead" ${anchorOf(text)}>${textHtml(text)}</p> `)}
    </header>
    ${document.sections.map((section) => sectionHtml(section, textHtml))}
    ${notesHtml(document.notes, settings.say)}
    <footer class="colophon">${document.colophon.map((text) => html`<p>${text.text}</p> `)}</footer>`;
}

function sectionHtml(section: Section<Worded>, textHtml: TextHtml): Html {
  return html`<section id="${section.id}">
    <h2>${section.heading.text}</h2>
    ${section.blocks.map((block) => blockHtml(block, textHtml))}
  </section> `;
}

function blockHtml(block: Block<Worded>, textHtml: TextHtml): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h3>${block.text.text}</h3> `;
    case 'paragraph':
      return html`<p${anchorOf(block.text)}>${textHtml(block.text)}</p> `;
    case 'notice':
      return html`<p class="notice" ${anchorOf(block.text)}>${textHtml(block.text)}</p> `;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li${anchorOf(item)}>${textHtml(item)}</li>\n`)}
      </ul> `;
    case 'table':
      return tableHtml(block, textHtml);
    case 'bars':
      return barsHtml(block, textHtml);
    case 'course':
      return courseHtml(block, textHtml);
  }
}
