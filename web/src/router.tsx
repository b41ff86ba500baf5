import {
  Outlet,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { NegotiationFrame } from './negotiation/negotiation-frame.tsx';
import { type WorkbenchPlace, placeOf } from './analysis/workbench-place.ts';
import { BrokenPage } from './part/broken-page.tsx';
import { MissingPage } from './part/missing-page.tsx';
import { Shell } from './part/shell.tsx';
import { type Selection, readSelection } from './pages/confirm/selection.ts';
import { readComparison } from './pages/compare/comparison.ts';
import { NegotiationsPage } from './pages/negotiations/negotiations-page.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: MissingPage });

const workspace = createRoute({ getParentRoute: () => root, id: 'workspace', component: Shell });

const negotiations = createRoute({
  getParentRoute: () => workspace,
  path: '/',
  component: NegotiationsPage,
});

const negotiation = createRoute({
  getParentRoute: () => workspace,
  path: '/n/$id',
  component: NegotiationFrame,
});

const start = createRoute({
  getParentRoute: () => negotiation,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/n/$id/brief', params: { id: params.id } });
  },
});

const brief = createRoute({
  getParentRoute: () => negotiation,
  path: '/brief',
  component: lazyRouteComponent(() => import('./pages/brief/brief-page.tsx'), 'BriefPage'),
});

const article = createRoute({
  getParentRoute: () => negotiation,
  path: '/articles/$articleId',
  validateSearch: (search): { statement?: string } =>
    typeof search['statement'] === 'string' ? { statement: search['statement'] } : {},
  component: lazyRouteComponent(() => import('./pages/article/article-page.tsx'), 'ArticlePage'),
});

interface ConfirmSearch extends Selection {
  readonly statement?: string;
}

const confirm = createRoute({
  getParentRoute: () => negotiation,
  path: '/confirm',
  validateSearch: (search): ConfirmSearch => ({
    ...readSelection(search),
    ...(typeof search['statement'] === 'string' ? { statement: search['statement'] } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/confirm/confirm-page.tsx'), 'ConfirmPage'),
});

const merges = createRoute({
  getParentRoute: () => negotiation,
  path: '/merges',
  component: lazyRouteComponent(() => import('./pages/merges/merges-page.tsx'), 'MergesPage'),
});

const accuracy = createRoute({
  getParentRoute: () => negotiation,
  path: '/accuracy',
  component: lazyRouteComponent(() => import('./pages/accuracy/accuracy-page.tsx'), 'AccuracyPage'),
});

const positions = createRoute({
  getParentRoute: () => negotiation,
  path: '/positions',
  component: lazyRouteComponent(() => import('./pages/positions/positions-page.tsx'), 'PositionsPage'),
});

const preferences = createRoute({
  getParentRoute: () => negotiation,
  path: '/preferences',
  component: lazyRouteComponent(() => import('./pages/preferences/preferences-page.tsx'), 'PreferencesPage'),
});

const packages = createRoute({
  getParentRoute: () => negotiation,
  path: '/packages',
  validateSearch: (search): { state?: string } =>
    typeof search['state'] === 'string' ? { state: search['state'] } : {},
  component: lazyRouteComponent(() => import('./pages/packages/packages-page.tsx'), 'PackagesPage'),
});

const advice = createRoute({
  getParentRoute: () => negotiation,
  path: '/advice',
  validateSearch: (search): { package?: string } =>
    typeof search['package'] === 'string' ? { package: search['package'] } : {},
  component: lazyRouteComponent(() => import('./pages/advice/advice-page.tsx'), 'AdvicePage'),
});

const packagePage = createRoute({
  getParentRoute: () => negotiation,
  path: '/packages/$state',
  component: lazyRouteComponent(() => import('./pages/package/package-page.tsx'), 'PackagePage'),
});

const compare = createRoute({
  getParentRoute: () => negotiation,
  path: '/compare',
  validateSearch: readComparison,
  component: lazyRouteComponent(() => import('./pages/compare/compare-page.tsx'), 'ComparePage'),
});

const explain = createRoute({
  getParentRoute: () => negotiation,
  path: '/explain',
  validateSearch: (search): { of?: string; asOf?: string } => ({
    ...(typeof search['of'] === 'string' ? { of: search['of'] } : {}),
    ...(typeof search['asOf'] === 'string' ? { asOf: search['asOf'] } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/explain/explain-page.tsx'), 'ExplainPage'),
});

const workedCase = createRoute({
  getParentRoute: () => negotiation,
  path: '/case',
  component: lazyRouteComponent(() => import('./pages/case/case-page.tsx'), 'CasePage'),
});

const model = createRoute({
  getParentRoute: () => negotiation,
  path: '/model',
  component: lazyRouteComponent(() => import('./pages/model/model-page.tsx'), 'ModelPage'),
});

const means = createRoute({
  getParentRoute: () => negotiation,
  path: '/means',
  validateSearch: (search): { of?: string } => (typeof search['of'] === 'string' ? { of: search['of'] } : {}),
  component: lazyRouteComponent(() => import('./pages/means/means-page.tsx'), 'MeansPage'),
});

const architecture = createRoute({
  getParentRoute: () => negotiation,
  path: '/architecture',
  validateSearch: (search): { state?: string } =>
    typeof search['state'] === 'string' ? { state: search['state'] } : {},
  component: lazyRouteComponent(
    () => import('./pages/architecture/architecture-page.tsx'),
    'ArchitecturePage',
  ),
});

interface AnalysisSearch extends WorkbenchPlace {
  readonly example?: string;
  /** The name of a file that the reader opened. */
  readonly file?: string;
}

function analysisSearch(search: Record<string, unknown>): AnalysisSearch {
  const { example, file } = search;
  return {
    ...placeOf(search),
    ...(typeof example === 'string' ? { example } : {}),
    ...(typeof file === 'string' ? { file } : {}),
  };
}

const analysis = createRoute({
  getParentRoute: () => workspace,
  path: '/analysis',
  validateSearch: analysisSearch,
  component: lazyRouteComponent(() => import('./pages/analysis/analysis-page.tsx'), 'AnalysisPage'),
});

const negotiationAnalysis = createRoute({
  getParentRoute: () => negotiation,
  path: '/analysis',
  validateSearch: analysisSearch,
  component: lazyRouteComponent(
    () => import('./pages/analysis/negotiation-analysis-page.tsx'),
    'NegotiationAnalysisPage',
  ),
});

const add = createRoute({
  getParentRoute: () => negotiation,
  path: '/add',
  component: lazyRouteComponent(() => import('./pages/add/add-page.tsx'), 'AddPage'),
});

const addMany = createRoute({
  getParentRoute: () => negotiation,
  path: '/add-many',
  component: lazyRouteComponent(() => import('./pages/add-many/add-many-page.tsx'), 'AddManyPage'),
});

const feeds = createRoute({
  getParentRoute: () => negotiation,
  path: '/feeds',
  component: lazyRouteComponent(() => import('./pages/feeds/feeds-page.tsx'), 'FeedsPage'),
});

const consultation = createRoute({
  getParentRoute: () => negotiation,
  path: '/consultation',
  component: lazyRouteComponent(
    () => import('./pages/consultation/consultation-page.tsx'),
    'ConsultationPage',
  ),
});

const editions = createRoute({
  getParentRoute: () => negotiation,
  path: '/editions',
  component: lazyRouteComponent(() => import('./pages/editions/editions-page.tsx'), 'EditionsPage'),
});

const paper = createRoute({
  getParentRoute: () => root,
  path: '/paper/$token',
  component: lazyRouteComponent(() => import('./pages/paper/paper-page.tsx'), 'PaperPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    workspace.addChildren([
      negotiations,
      analysis,
      negotiation.addChildren([
        start,
        brief,
        article,
        confirm,
        merges,
        accuracy,
        positions,
        preferences,
        packages,
        means,
        architecture,
        advice,
        packagePage,
        compare,
        explain,
        negotiationAnalysis,
        workedCase,
        model,
        add,
        addMany,
        feeds,
        consultation,
        editions,
      ]),
    ]),
    paper,
  ]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: MissingPage,
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
});

// A new page takes the focus, so that keys and screen readers go on from its beginning.
router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
  if (fromLocation !== undefined && pathChanged)
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
