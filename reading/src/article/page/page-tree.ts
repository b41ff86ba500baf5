import { Tokenizer } from 'htmlparser2';

/** An element of a page. Attributes keep their first value, entities decoded. */
export interface PageElement {
  /** In lower case; '#page' for the root. */
  readonly tag: string;
  readonly parent: PageElement | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly PageNode[];
}

export type PageNode = PageElement | string;

interface OpenElement extends PageElement {
  readonly parent: OpenElement | undefined;
  readonly attributes: Map<string, string>;
  readonly children: PageNode[];
}

/** How deep elements nest; deeper ones become siblings at this depth, which changes no text. */
const deepest = 200;

const voids = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const endsParagraph = new Set(
  'address article aside blockquote center details div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** What an opening tag ends, and the element beyond which nothing is ended. */
const endsSame: Readonly<
  Record<string, { readonly ended: readonly string[]; readonly within: readonly string[] }>
> = {
  li: { ended: ['li'], within: ['ul', 'ol', 'menu'] },
  dt: { ended: ['dt', 'dd'], within: ['dl'] },
  dd: { ended: ['dt', 'dd'], within: ['dl'] },
  td: { ended: ['td', 'th'], within: ['tr', 'table'] },
  th: { ended: ['td', 'th'], within: ['tr', 'table'] },
  tr: { ended: ['tr'], within: ['table'] },
  tbody: { ended: ['thead', 'tbody', 'tfoot'], within: ['table'] },
  tfoot: { ended: ['thead', 'tbody', 'tfoot'], within: ['table'] },
  option: { ended: ['option'], within: ['select', 'optgroup'] },
  a: { ended: ['a'], within: ['div', 'p', 'li', 'td', 'section', 'article'] },
};
const headTags = new Set('title meta link base script style noscript template'.split(' '));
const cellTags = new Set(['table', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'html', 'body']);

/**
 * The tree of a page, in time linear in its length however its tags nest. Scripts and styles keep their source as text
 * and nothing is ever run. Malformed markup is read as browsers would where that decides which text belongs together:
 * open paragraphs, list items and cells end where they must, and a stray closing tag closes nothing.
 */
export function pageTreeOf(html: string): PageElement {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

function isHeading(tag: string): boolean {
  return /^h[1-6]$/u.test(tag);
}

class TreeBuilder {
  readonly root = elementOf('#page', undefined);
  private readonly open: OpenElement[] = [this.root];
  /** How many elements of each tag are open. */
  private readonly counts = new Map<string, number>();
  private tag = '';
  private attributes = new Map<string, string>();
  private attributeName = '';
  private attributeParts: string[] = [];

  constructor(private readonly html: string) {}

  ontext(start: number, end: number): void {
    this.current.children.push(this.html.slice(start, end));
  }
  ontextentity(codePoint: number): void {
    this.current.children.push(characterOf(codePoint));
  }
  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.attributes = new Map();
  }
  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.attributeParts = [];
  }
  onattribdata(start: number, end: number): void {
    this.attributeParts.push(this.html.slice(start, end));
  }
  onattribentity(codePoint: number): void {
    this.attributeParts.push(characterOf(codePoint));
  }
  onattribend(): void {
    if (!this.attributes.has(this.attributeName))
      this.attributes.set(this.attributeName, this.attributeParts.join(''));
  }
  onopentagend(): void {
    this.endWhatMustEnd(this.tag);
    const element = elementOf(this.tag, this.current, this.attributes);
    this.current.children.push(element);
    if (voids.has(this.tag) || this.open.length > deepest) return;
    this.open.push(element);
    this.counts.set(this.tag, (this.counts.get(this.tag) ?? 0) + 1);
  }
  onselfclosingtag(): void {
    // As in browsers, "<div/>" opens a div; only drawings and what is in them close themselves.
    if (!this.isDrawing) this.onopentagend();
  }
  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, Math.min(end, start + 40)).toLowerCase();
    if (tag === 'br') this.current.children.push(elementOf('br', this.current));
    else if (this.counts.get(tag)) this.close(tag);
  }
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private get isDrawing(): boolean {
    return ['svg', 'math'].some((tag) => this.tag === tag || (this.counts.get(tag) ?? 0) > 0);
  }

  private get current(): OpenElement {
    return this.open.at(-1)!;
  }

  private close(tag: string): void {
    const isInline = inline.has(tag);
    for (let index = this.open.length - 1; index > 0; index -= 1) {
      const open = this.open[index]!.tag;
      if (open === tag) {
        this.closeTo(index);
        return;
      }
      if (isInline ? !inline.has(open) : cellTags.has(open) && !cellTags.has(tag)) return;
    }
  }

  private endWhatMustEnd(tag: string): void {
    if (this.counts.get('head') && !headTags.has(tag)) this.end(['head'], () => false);
    if (endsParagraph.has(tag) && this.counts.get('p')) this.end(['p'], (open) => !inline.has(open));
    if (isHeading(tag) && isHeading(this.current.tag)) this.closeTo(this.open.length - 1);
    const same = endsSame[tag];
    if (same !== undefined && same.ended.some((ended) => this.counts.get(ended)))
      this.end(same.ended, (open) => same.within.includes(open));
  }

  /** Closes the nearest of some tags, unless an element lies between that stops the search. */
  private end(tags: readonly string[], stops: (open: string) => boolean): void {
    for (let index = this.open.length - 1; index > 0; index -= 1) {
      const open = this.open[index]!.tag;
      if (tags.includes(open)) {
        this.closeTo(index);
        return;
      }
      if (stops(open)) return;
    }
  }

  private closeTo(index: number): void {
    for (const { tag } of this.open.splice(index)) this.counts.set(tag, this.counts.get(tag)! - 1);
  }
}

function elementOf(
  tag: string,
  parent: OpenElement | undefined,
  attributes = new Map<string, string>(),
): OpenElement {
  return { tag, parent, attributes, children: [] };
}

/** A character reference's character; one that names none, or a NUL, is the replacement character. */
function characterOf(codePoint: number): string {
  return codePoint === 0 || (codePoint >= 0xd800 && codePoint < 0xe000)
    ? '\ufffd'
    : String.fromCodePoint(codePoint);
}

/** An element and those in it, in the order of the page. */
export function elementsOf(root: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  const add = (element: PageElement): void => {
    found.push(element);
    for (const child of element.children) if (typeof child !== 'string') add(child);
  };
  add(root);
  return found;
}

/** All text in an element, white space folded. */
export function textOf(root: PageElement): string {
  const parts: string[] = [];
  const add = (element: PageElement): void => {
    for (const child of element.children)
      if (typeof child === 'string') parts.push(child);
      else add(child);
  };
  add(root);
  return parts
    .join('')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}
