import type { Day } from '../base/day.ts';
import type { Claim, Worded } from './claim.ts';

/** A brief, an options paper or an edition's page: sections of blocks, and the sources they rest on. */
export interface Document<Text = Claim> {
  readonly title: Text;
  readonly lead: readonly Text[];
  readonly sections: readonly Section<Text>[];
  readonly notes: readonly SourceNote[];
  /** What the document was made from: digests, day, seed. */
  readonly colophon: readonly Text[];
}

export interface Section<Text = Claim> {
  readonly id: string;
  readonly heading: Text;
  readonly blocks: readonly Block<Text>[];
}

export type Block<Text = Claim> =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'notice'; readonly text: Text }
  /** Stands over the blocks that follow it, up to the next one or the end of the section. */
  | { readonly kind: 'heading'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | {
      readonly kind: 'table';
      readonly caption: Text;
      readonly columns: readonly Text[];
      /** The first cell of a row is its header. */
      readonly rows: readonly (readonly Cell<Text>[])[];
    }
  | {
      readonly kind: 'bars';
      readonly caption: Text;
      /** The length of a bar is `value` of `of`. */
      readonly bars: readonly {
        readonly label: Text;
        readonly value: number;
        readonly of: number;
        readonly says: Text;
      }[];
    }
  | CourseBlock<Text>;

/** What is required and what is pledged over time, as a picture; the table with its figures stands beside it. */
export interface CourseBlock<Text = Claim> {
  readonly kind: 'course';
  /** Within the document. */
  readonly id: string;
  readonly caption: Text;
  /** The picture in words, for whoever does not see it. */
  readonly says: Text;
  readonly legend: { readonly required: Text; readonly pledged: Text; readonly missing: Text };
  /** The last day that is drawn; what goes on after it is cut off there. */
  readonly until: Day;
  readonly steps: readonly { readonly from: Day; readonly required: number; readonly pledged: number }[];
  readonly days: readonly { readonly day: Day; readonly label: Text }[];
  readonly levels: readonly { readonly level: number; readonly label: Text }[];
}

export const tones = [
  'rules-out',
  'opposes',
  'open',
  'favours',
  'commits',
  'unknown',
  'mixed',
  'good',
  'bad',
] as const;

export type Tone = (typeof tones)[number];

export interface Cell<Text = Claim> {
  readonly text: Text;
  /** How it is coloured, beside what it says: a stance, or a verdict. */
  readonly tone?: Tone;
  /** More about it, shown on focus and in print below the table. */
  readonly detail?: readonly Text[];
}

/** A numbered source: the sentence in the article that a claim rests on. */
export interface SourceNote {
  readonly number: number;
  /** Null for a passage that the report itself tells, attributed to nobody. */
  readonly statementId: string | null;
  readonly articleId: string;
  /** The statement's own words. */
  readonly quote: string;
  readonly speaker: string | null;
  readonly actor: string | null;
  readonly source: string | null;
  readonly title: string | null;
  readonly published: Day | null;
  readonly said: Day | null;
  readonly start: number;
  readonly end: number;
  readonly language: string;
  /** Whether a person confirmed it; otherwise it is what reading proposed. */
  readonly confirmed: boolean;
}

/** Every text of a document replaced. */
export function mapDocument<From, To>(document: Document<From>, map: (text: From) => To): Document<To> {
  return {
    title: map(document.title),
    lead: document.lead.map(map),
    sections: document.sections.map((section) => ({
      id: section.id,
      heading: map(section.heading),
      blocks: section.blocks.map((block) => mapBlock(block, map)),
    })),
    notes: document.notes,
    colophon: document.colophon.map(map),
  };
}

function mapBlock<From, To>(block: Block<From>, map: (text: From) => To): Block<To> {
  switch (block.kind) {
    case 'paragraph':
    case 'notice':
    case 'heading':
      return { kind: block.kind, text: map(block.text) };
    case 'list':
      return { kind: 'list', items: block.items.map(map) };
    case 'table':
      return {
        kind: 'table',
        caption: map(block.caption),
        columns: block.columns.map(map),
        rows: block.rows.map((row) =>
          row.map(({ text, tone, detail }) => ({
            text: map(text),
            ...(tone === undefined ? {} : { tone }),
            ...(detail === undefined ? {} : { detail: detail.map(map) }),
          })),
        ),
      };
    case 'bars':
      return {
        kind: 'bars',
        caption: map(block.caption),
        bars: block.bars.map((bar) => ({ ...bar, label: map(bar.label), says: map(bar.says) })),
      };
    case 'course':
      return {
        ...block,
        caption: map(block.caption),
        says: map(block.says),
        legend: {
          required: map(block.legend.required),
          pledged: map(block.legend.pledged),
          missing: map(block.legend.missing),
        },
        days: block.days.map(({ day, label }) => ({ day, label: map(label) })),
        levels: block.levels.map(({ level, label }) => ({ level, label: map(label) })),
      };
  }
}

export type WordedDocument = Document<Worded>;
