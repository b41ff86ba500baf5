import type { PageElement } from './page-tree.ts';

/** What a part of a page is for, as its tag, its role or the names its makers gave it tell. */
export type Zone = 'surroundings' | 'teaser' | 'comments' | 'caption' | 'byline';

const surroundings = new Set(
  (
    'nav navbar navigation menu submenu footer foot sidebar sidenav breadcrumb breadcrumbs crumbs related relateds recommended recommendation recommendations recirc ' +
    'recirculation share sharing sharebar sharedaddy sharetools social socials addthis shariff newsletter newsletters signup subscribe subscription optin promo promos promotion ' +
    'advert adverts advertisement advertising ads adsense adslot dfp sponsor sponsored sponsors cookie cookies consent gdpr pagination pager paging ' +
    'postnav prevnext tags taglist tagcloud tagged popup modal overlay lightbox trending popular mostread mostpopular mostviewed outbrain taboola plista ' +
    'toolbar login signin register readmore seealso jp-relatedposts relatedposts widget widgets skip skiplink sitemap masthead ' +
    'copyright disclaimer paywall donate donation rating ratings feedback banner topbar ' +
    'verwandt verwandte aehnliche empfehlung empfehlungen weiterlesen mehrzumthema relacionadas relacionados ' +
    'noprint screenreader hidden offscreen'
  ).split(' '),
);
const comments = new Set(
  'comment comments commentlist commentarea disqus replies respond kommentar kommentare commentaires comentarios livefyre discussion'.split(
    ' ',
  ),
);
const teasers = new Set('teaser teasers'.split(' '));
const captions = new Set(
  'caption captions credit credits figcaption imagecaption photocaption photocredit bildunterschrift bildnachweis copyrightline'.split(
    ' ',
  ),
);
const bylines = new Set(
  'byline bylines author authors authorbox authorbio autor autoren dateline timestamp pubdate postmeta entrymeta metadata postinfo articlemeta postdate entrydate publishdate articledate pubinfo'.split(
    ' ',
  ),
);
const pairs: readonly (readonly [pattern: RegExp, zone: Zone])[] = [
  [/\b(?:post|entry|article|story|blog)[-_ ]?(?:meta|info|date|details|author)\b/iu, 'byline'],
  [
    /\b(?:more|read|see|also|similar|other|latest|recent|next|previous|prev)[-_ ]?(?:posts?|articles?|stories|story|news|reads?|links?|content|on|also)\b/iu,
    'surroundings',
  ],
  [/\b(?:author|about)[-_ ]?(?:bio|box|info|author|the-author|desc\w*)\b/iu, 'surroundings'],
];

/** The zone that an element begins, if its own tag, role or names tell one. */
export function zoneOf(element: PageElement): Zone | undefined {
  const { tag, attributes } = element;
  if (whole.has(tag)) return undefined;
  const told = zoneOfTag(element);
  if (told !== undefined) return told;
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 400);
  return names === ' ' ? undefined : zoneOfNames(names);
}

const whole = new Set(['html', 'body', '#page', 'main', 'article']);
const roles = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu)$/u;

/** The zone that an element's tag or role alone tells. */
export function zoneOfTag({ tag, attributes }: PageElement): Zone | undefined {
  if (tag === 'figcaption') return 'caption';
  if (tag === 'nav' || tag === 'footer' || tag === 'aside' || tag === 'dialog') return 'surroundings';
  return !whole.has(tag) && roles.test(attributes.get('role') ?? '') ? 'surroundings' : undefined;
}

function zoneOfNames(names: string): Zone | undefined {
  return zoneOfWords(wordsOf(names)) ?? pairs.find(([pattern]) => pattern.test(names))?.[1];
}

function zoneOfWords(words: readonly string[]): Zone | undefined {
  if (words.some((word) => comments.has(word))) return 'comments';
  if (words.some((word) => captions.has(word))) return 'caption';
  if (words.some((word) => surroundings.has(word))) return 'surroundings';
  if (words.some((word) => teasers.has(word))) return 'teaser';
  if (words.some((word) => bylines.has(word))) return 'byline';
  return undefined;
}

/** "relatedPosts_box has-sidebar" as words, single and joined with their neighbour; what a name merely has is left out. */
function wordsOf(names: string): readonly string[] {
  return names.split(/\s+/u).flatMap((name) => {
    if (/^(?:has|with|no|without|is|not|js|hide|show)[-_]/iu.test(name)) return [];
    const words = name
      .replace(/--.*$|^elementor-.*/u, '')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '');
    return [...words, ...words.slice(1).map((word, index) => words[index]! + word)];
  });
}

/** Whether a browser would not show an element. */
export function isHidden({ attributes }: PageElement): boolean {
  if (attributes.size === 0) return false;
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style');
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style.slice(0, 400));
}
