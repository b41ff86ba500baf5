import { readDay } from '@entente/core/base/day';
import { html, rawHtml } from '@entente/core/publication';
import MarkdownIt from 'markdown-it';
import { parse as parseYaml } from 'yaml';
import type { ArticleText } from './article-text.ts';

/** Between two lines of three hyphens at the very beginning: what the writer says of the paper, in YAML. */
const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** Markdown as a paper: its headings are headings, its emphasis and links no letters of the text. */
export function readMarkdown(text: string): ArticleText {
  const front = frontMatter.exec(text);
  const body = front === null ? text : text.slice(front[0].length);
  const about = front === null ? {} : aboutOf(front[1] ?? '');
  const markdown = new MarkdownIt({ html: true });
  const title = about.title === undefined ? '' : html`<title>${about.title}</title>`.source;
  const content = rawHtml(`${title}${markdown.render(body)}`);
  return { kind: 'markdown', format: 'manuscript', text: content.source, ...about };
}

type About = Pick<ArticleText, 'title' | 'published' | 'source'>;

function aboutOf(yaml: string): About {
  const fields = fieldsOf(yaml);
  const textIn = (...names: readonly string[]): string | undefined =>
    names
      .map((name) => fields[name])
      .find((value): value is string => typeof value === 'string' && value !== '');
  const title = textIn('title');
  const source = textIn('source', 'publication', 'outlet', 'site_name');
  const published = readDay(textIn('date', 'published')?.slice(0, 10));
  return {
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
  };
}

function fieldsOf(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = parseYaml(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
    return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
