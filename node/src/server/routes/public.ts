import { isLanguage, styleSheet } from '@entente/core/publication';
import { type Context, Hono } from 'hono';
import type { Operator } from '../../io/operator.ts';
import {
  type Publication,
  documentOf,
  findPublication,
  listPublications,
} from '../../steps/find-publication.ts';
import { addressOf } from '../../steps/publish-edition.ts';
import { raiseChallenge } from '../../steps/raise-challenge.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { sizeGuard } from '../guard.ts';
import { type ChallengePlace, challengePage, challengeStatusPage } from '../public/challenge-page.ts';
import { editionPage } from '../public/edition-page.ts';
import { feedOf } from '../public/feed.ts';
import { indexPage } from '../public/index-page.ts';
import { noticePage, notices } from '../public/notice-page.ts';
import { type PageFrame, publicPage } from '../public/page.ts';
import { pageLanguages, pageWordsIn } from '../public/page-words.ts';
import { publicPolicy } from '../security-headers.ts';

/** The public pages: what was published, and the form that challenges it. */
export function publicRoutes(workspace: Workspace, operator: Operator): Hono {
  const routes = new Hono();
  const frameOf = (context: Context): PageFrame => ({ language: languageAsked(context), operator });
  routes.use('*', async (context, next) => {
    await next();
    context.header('content-security-policy', publicPolicy);
  });

  routes.get('/', async (context) =>
    context.html(indexPage(frameOf(context), await listPublications(workspace))),
  );
  routes.get('/style.css', (context) =>
    context.body(styleSheet, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  for (const notice of notices)
    routes.get(`/${notice}`, (context) => context.html(noticePage(frameOf(context), notice)));

  /** The publication of the address, or a page that says there is none. */
  const onPublication =
    (show: (context: Context, publication: Publication) => Response | Promise<Response>) =>
    async (context: Context): Promise<Response> => {
      const publication = await findPublication(workspace, context.req.param('slug') ?? '');
      return publication.ok ? show(context, publication.value) : notFound(context, frameOf(context));
    };

  routes.get(
    '/:slug/feed.xml',
    onPublication((context, publication) => {
      const feed = feedOf(publication, new URL(context.req.url).origin);
      return context.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
    }),
  );
  routes.get(
    '/:slug/challenge',
    onPublication((context, publication) => {
      const claim = context.req.query('claim');
      const chosen = claim === undefined ? {} : { claim };
      return context.html(challengePage(frameOf(context), { ...placeOf(context, publication), ...chosen }));
    }),
  );
  routes.post(
    '/:slug/challenge',
    sizeGuard(1),
    onPublication((context, publication) => receiveChallenge(context, publication)),
  );
  routes.get(
    '/:slug/challenges/:challengeId',
    onPublication((context, { challenges }) => {
      const found = challenges.find(({ id }) => id === context.req.param('challengeId'));
      return found === undefined
        ? notFound(context, frameOf(context))
        : context.html(challengeStatusPage(frameOf(context), found));
    }),
  );
  const toFirstLanguage = onPublication((context, { negotiationId, latest }) =>
    context.redirect(addressOf(negotiationId, latest.languages[0] ?? 'en')),
  );
  routes.get('/:slug', toFirstLanguage);
  routes.get('/:slug/', toFirstLanguage);
  routes.get(
    '/:slug/:language/',
    onPublication((context, publication) => showEdition(context, publication)),
  );
  routes.all('*', (context) => notFound(context, frameOf(context)));
  return routes;

  function showEdition(context: Context, publication: Publication): Response {
    const language = context.req.param('language') ?? '';
    const asked = context.req.query('edition');
    const edition =
      asked === undefined
        ? publication.latest
        : publication.editions.find(({ number }) => String(number) === asked);
    const document = edition === undefined ? undefined : documentOf(edition, language);
    if (!isLanguage(language) || edition === undefined || document === undefined)
      return notFound(context, frameOf(context));
    return context.html(editionPage({ language, operator }, { publication, edition, language, document }));
  }

  async function receiveChallenge(context: Context, publication: Publication): Promise<Response> {
    const form = await context.req.parseBody();
    const claim = textOf(form['claim']);
    const words = textOf(form['words']);
    const raised = await raiseChallenge(workspace, publication.negotiationId, { claim, words });
    const language = languageAsked(context);
    if (raised.ok) {
      const base = `/public/${encodeURIComponent(publication.negotiationId)}`;
      return context.redirect(`${base}/challenges/${raised.value.challengeId}?language=${language}`, 303);
    }
    const fault = raised.issues.map(({ says, remedy }) => `${says} ${remedy}`).join(' ');
    const place = { ...placeOf(context, publication), claim, written: words, fault };
    return context.html(challengePage(frameOf(context), place), 422);
  }
}

/** A file where a text is expected counts as nothing. */
function textOf(field: unknown): string {
  return typeof field === 'string' ? field : '';
}

function notFound(context: Context, frame: PageFrame): Response {
  const { notFound: title } = pageWordsIn(frame.language);
  return context.html(publicPage(frame, { title, body: title }), 404);
}

function languageAsked(context: Context): string {
  const language = context.req.query('language') ?? 'en';
  return pageLanguages.includes(language) ? language : 'en';
}

/** The form speaks the language asked for; the claims are those of the edition, in that language if it has it. */
function placeOf(context: Context, publication: Publication): ChallengePlace {
  const language = languageAsked(context);
  const { latest } = publication;
  const document = documentOf(latest, language) ?? documentOf(latest, latest.languages[0] ?? '');
  if (document === undefined) throw new Error('An edition has a document in each of its languages.');
  return { publication, language, document };
}
