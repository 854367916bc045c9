import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { PageFailed, PageMissing } from './page-failed.tsx'
import { readSearch, parseSearch, stringifySearch } from './search.ts'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Shell, validateSearch: readSearch })

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', beforeLoad: () => redirect({ to: '/gather', throw: true }) }),
  createRoute({ getParentRoute: () => root, path: '/gather', component: lazyRouteComponent(() => import('../pages/gather/gather-page.tsx'), 'GatherPage') }),
  createRoute({ getParentRoute: () => root, path: '/write', component: lazyRouteComponent(() => import('../pages/write/write-page.tsx'), 'WritePage') }),
  createRoute({ getParentRoute: () => root, path: '/view', component: lazyRouteComponent(() => import('../pages/view/view-page.tsx'), 'ViewPage') }),
  createRoute({ getParentRoute: () => root, path: '/compare', component: lazyRouteComponent(() => import('../pages/compare/compare-page.tsx'), 'ComparePage') }),
  createRoute({ getParentRoute: () => root, path: '/decide', component: lazyRouteComponent(() => import('../pages/decide/decide-page.tsx'), 'DecidePage') }),
  createRoute({ getParentRoute: () => root, path: '/transfer', component: lazyRouteComponent(() => import('../pages/transfer/transfer-page.tsx'), 'TransferPage') }),
] as const

/** Addresses after a `#`, so that one folder of files works from any place. */
export const router = createRouter({ routeTree: root.addChildren(routes), history: createHashHistory(), parseSearch, stringifySearch, defaultPreload: 'intent', defaultErrorComponent: PageFailed, defaultNotFoundComponent: PageMissing })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
