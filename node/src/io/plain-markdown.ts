import MarkdownIt, { type Token } from 'markdown-it';

/** Words of a text, and how they are set. A link leads to the web alone. */
export interface TextSpan {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
  readonly href?: string;
}

/** A part of a text as data: nothing in it is markup. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly TextSpan[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly TextSpan[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly TextBlock[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly TextBlock[])[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly TextSpan[])[];
      readonly rows: readonly (readonly (readonly TextSpan[])[])[];
    };

/** Markdown as data. HTML in it is text like any other; a link that leads nowhere on the web is its words alone. */
export function readPlainMarkdown(text: string): readonly TextBlock[] {
  return blocksOf(nestedIn(new MarkdownIt({ html: false }).parse(text, {})));
}

/** A token with what stands between it and its end. */
interface Node {
  readonly token: Token;
  readonly inside: readonly Node[];
}

function nestedIn(tokens: readonly Token[]): readonly Node[] {
  const outermost: Node[] = [];
  const open: Node[][] = [outermost];
  for (const token of tokens) {
    if (token.nesting < 0) open.pop();
    else {
      const inside: Node[] = [];
      open.at(-1)!.push({ token, inside });
      if (token.nesting > 0) open.push(inside);
    }
  }
  return outermost;
}

function blocksOf(nodes: readonly Node[]): readonly TextBlock[] {
  return nodes.flatMap((node): readonly TextBlock[] => {
    const { token, inside } = node;
    switch (token.type) {
      case 'heading_open':
        return [{ kind: 'heading', level: Number(token.tag.slice(1)), spans: spansIn(node) }];
      case 'paragraph_open':
        return [{ kind: 'paragraph', spans: spansIn(node) }];
      case 'fence':
      case 'code_block':
        return [{ kind: 'code', text: token.content }];
      case 'blockquote_open':
        return [{ kind: 'quote', blocks: blocksOf(inside) }];
      case 'bullet_list_open':
      case 'ordered_list_open':
        return [
          {
            kind: 'list',
            ordered: token.type === 'ordered_list_open',
            items: inside.map((item) => blocksOf(item.inside)),
          },
        ];
      case 'table_open':
        return [tableOf(inside)];
      default:
        return [];
    }
  });
}

function tableOf(parts: readonly Node[]): TextBlock {
  const rowsIn = (type: string) =>
    parts
      .filter(({ token }) => token.type === type)
      .flatMap(({ inside }) => inside.map((row) => row.inside.map(spansIn)));
  return { kind: 'table', head: rowsIn('thead_open')[0] ?? [], rows: rowsIn('tbody_open') };
}

function spansIn({ inside }: Node): readonly TextSpan[] {
  return inside.flatMap(({ token }) => spansOf(nestedIn(token.children ?? []), {}));
}

type Setting = Omit<TextSpan, 'text'>;

function spansOf(nodes: readonly Node[], setting: Setting): readonly TextSpan[] {
  return nodes.flatMap(({ token, inside }): readonly TextSpan[] => {
    switch (token.type) {
      case 'strong_open':
        return spansOf(inside, { ...setting, strong: true });
      case 'em_open':
        return spansOf(inside, { ...setting, emphasis: true });
      case 'link_open':
        return spansOf(inside, { ...setting, ...webLink(token.attrGet('href')) });
      case 'code_inline':
        return [{ text: token.content, ...setting, code: true }];
      case 'softbreak':
      case 'hardbreak':
        return [{ text: ' ', ...setting }];
      default:
        return token.content === '' ? spansOf(inside, setting) : [{ text: token.content, ...setting }];
    }
  });
}

function webLink(href: string | number | null): Setting {
  return typeof href === 'string' && /^https?:\/\//iu.test(href) ? { href } : {};
}
