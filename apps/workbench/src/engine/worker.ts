import { serveInWorker } from '@renkei/language-server/browser'
import type { EngineMethod, ParamsOf, ResultOf } from './protocol.ts'
import { matrix } from './requests/matrix.ts'
import { outline } from './requests/outline.ts'
import { reasons } from './requests/reasons.ts'
import { year } from './requests/year.ts'
import { Session } from './session.ts'

type Handlers = { readonly [M in EngineMethod]: (session: Session, params: ParamsOf<M>) => ResultOf<M> | Promise<ResultOf<M>> }

/** What is not needed for the first screen is fetched when it is first asked for. */
const handlers: Handlers = {
  'desk/outline': outline,
  'desk/matrix': matrix,
  'desk/year': year,
  'desk/reasons': reasons,
  'desk/charts': async (session, params) => (await import('./requests/charts.ts')).charts(session, params),
  'desk/other': (session, { name, files }) => session.drafts.keep(name, files),
  'desk/changeable': async (session, params) => (await import('./requests/changeable.ts')).changeable(session, params),
  'desk/compare': async (session, params) => (await import('./requests/compare.ts')).compare(session, params),
  'desk/try': async (session, params) => (await import('./requests/try.ts')).tryOptions(session, params),
}

serveInWorker(self as Parameters<typeof serveInWorker>[0], (server) => {
  const session = new Session(server)
  for (const [method, handle] of Object.entries(handlers)) server.connection.onRequest(method, (params): unknown => handle(session, params as never))
})
