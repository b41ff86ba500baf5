import type { Outcome } from '@entente/core/base/issue';
import {
  type Edition,
  type Operator,
  type PageLanguage,
  type Publication,
  type PublicSite,
  documentIn,
  editionCopyOf,
  isLanguage,
  isPageLanguage,
  latestEditionOf,
  pageLanguages,
  publicAddress,
  publicStyleSheet,
  renderChallengeForm,
  renderChallengeStatus,
  renderEditionFeed,
  renderEditionPage,
  renderIndexPage,
  renderMissingPage,
  renderNoticePage,
} from '@entente/core/publication';
import { type Context, Hono } from 'hono';
import { languageWanted } from '../language-wanted.ts';
import { sizeGuard } from '../guard.ts';
import { publicPolicy } from '../security-headers.ts';
import { receiveChallenge } from '../receive-challenge.ts';
import { listPublications, viewPublication } from '../../steps/view-public.ts';
import type { Workspace } from '../../steps/workspace.ts';

/** Seconds for which a browser or a proxy may show a public page again without asking. */
const freshFor = 60;

/** The public pages: what was published, the form that challenges it, and the notices. */
export function publicRoutes(workspace: Workspace, operator: Operator): Hono {
  const routes = new Hono();
  const siteOf = (context: Context): PublicSite => ({ origin: originOf(context), operator });
  const missing = (context: Context): Response =>
    context.html(renderMissingPage(pageLanguageOf(context), siteOf(context)), 404);

  routes.use('*', async (context, next) => {
    await next();
    context.header('content-security-policy', publicPolicy);
    if (context.res.headers.get('cache-control') === null)
      context.header('cache-control', context.res.ok ? `public, max-age=${freshFor}` : 'no-store');
  });

  routes.get('/', async (context) =>
    context.html(
      renderIndexPage(await listPublications(workspace), pageLanguageOf(context), siteOf(context)),
    ),
  );
  routes.get('/style.css', (context) =>
    context.body(publicStyleSheet, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  for (const notice of ['privacy', 'terms'] as const)
    routes.get(`/${notice}`, (context) =>
      context.html(renderNoticePage(notice, pageLanguageOf(context), siteOf(context))),
    );

  /** Answers with what is shown of the address's publication, or with the page that says there is none. */
  const onPublication =
    (show: (context: Context, publication: Publication) => Awaitable<Response | undefined>) =>
    async (context: Context): Promise<Response> => {
      const found: Outcome<Publication> = await viewPublication(workspace, context.req.param('slug') ?? '');
      return (found.ok ? await show(context, found.value) : undefined) ?? missing(context);
    };

  routes.get(
    '/:slug/feed.xml',
    onPublication((context, publication) => {
      const feed = renderEditionFeed(publication, feedLanguageOf(context, publication), siteOf(context));
      return context.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
    }),
  );
  routes.get(
    '/:slug/challenge',
    onPublication((context, publication) => {
      const place = { publication, language: pageLanguageOf(context) };
      const claim = context.req.query('claim') ?? '';
      return context.html(renderChallengeForm({ ...place, claim }, siteOf(context)));
    }),
  );
  routes.post(
    '/:slug/challenge',
    sizeGuard(1),
    onPublication(async (context, publication) => {
      const language = pageLanguageOf(context);
      const form = await context.req.parseBody();
      const received = await receiveChallenge(workspace, publication.slug, form);
      if (!('challengeId' in received))
        return context.html(
          renderChallengeForm({ publication, language, ...received }, siteOf(context)),
          422,
        );
      return context.redirect(
        publicAddress.challengeStatus(publication.slug, language, received.challengeId),
        303,
      );
    }),
  );
  routes.get(
    '/:slug/challenge/:challengeId',
    onPublication((context, publication) => {
      const challenge = publication.challenges.find(({ id }) => id === context.req.param('challengeId'));
      if (challenge === undefined) return undefined;
      const place = { publication, language: pageLanguageOf(context) };
      context.header('cache-control', 'no-store');
      return context.html(renderChallengeStatus(challenge, place, siteOf(context)));
    }),
  );
  routes.get(
    '/:slug/',
    onPublication((context, publication) => {
      const language = languageWanted(context, latestEditionOf(publication).languages);
      context.header('vary', 'accept-language');
      return context.redirect(publicAddress.latest(publication.slug, language));
    }),
  );

  const onEdition = (show: (context: Context, place: Place) => Response | undefined) =>
    onPublication((context, publication) => {
      const { language = '', number } = context.req.param() as Partial<Record<string, string>>;
      const edition =
        number === undefined
          ? latestEditionOf(publication)
          : publication.editions.find((each) => String(each.number) === number);
      if (edition === undefined || documentIn(edition, language) === undefined) return undefined;
      return show(context, { publication, edition, language });
    });
  const showPage = onEdition((context, { language, ...place }) =>
    isLanguage(language)
      ? context.html(renderEditionPage({ ...place, language }, siteOf(context)))
      : undefined,
  );
  const showCopy = onEdition((context, place) => context.json(editionCopyOf(place, siteOf(context))));
  routes.get('/:slug/:language/', showPage);
  routes.get('/:slug/:language/edition.json', showCopy);
  routes.get('/:slug/:language/:number/', showPage);
  routes.get('/:slug/:language/:number/edition.json', showCopy);
  // What people type leaves the last stroke out.
  routes.get(
    '/:slug',
    onPublication((context, { slug }) => context.redirect(publicAddress.anyLanguage(slug))),
  );
  routes.get(
    '/:slug/:language',
    onEdition((context, { publication: { slug }, language }) =>
      context.redirect(publicAddress.latest(slug, language)),
    ),
  );
  routes.all('*', missing);
  return routes;
}

type Awaitable<Value> = Value | Promise<Value>;

interface Place {
  readonly publication: Publication;
  readonly edition: Edition;
  readonly language: string;
}

/** What absolute addresses begin with; a proxy that ends the encryption tells that there was one. */
function originOf(context: Context): string {
  const { protocol, host } = new URL(context.req.url);
  const isEncrypted = context.req.header('x-forwarded-proto') === 'https';
  return `${isEncrypted ? 'https:' : protocol}//${host}`;
}

/** The language that the address asks for, or else the browser. */
function pageLanguageOf(context: Context): PageLanguage {
  const asked = context.req.query('lang') ?? '';
  if (isPageLanguage(asked)) return asked;
  context.header('vary', 'accept-language');
  const wanted = languageWanted(context, pageLanguages);
  return isPageLanguage(wanted) ? wanted : 'en';
}

function feedLanguageOf(context: Context, publication: Publication): PageLanguage {
  const asked = context.req.query('lang') ?? '';
  const languages = latestEditionOf(publication).languages.filter(isPageLanguage);
  return languages.find((language) => language === asked) ?? languages[0] ?? 'en';
}
