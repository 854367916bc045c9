import { serveInWorker } from '@renkei/language-server/browser'
import type { EngineCall, EngineRequests } from './protocol.ts'
import { matrix } from './requests/matrix.ts'
import { outline } from './requests/outline.ts'
import { reasons } from './requests/reasons.ts'
import { year } from './requests/year.ts'
import { Session } from './session.ts'

type Handlers = { readonly [M in keyof EngineRequests]: (session: Session, params: EngineRequests[M]['params']) => EngineRequests[M]['result'] | Promise<EngineRequests[M]['result']> }

/** What is not needed for the first screen is fetched when it is first asked for. */
const handlers: Handlers = {
  'desk/files': (session, params) => session.take(params),
  'desk/outline': outline,
  'desk/matrix': matrix,
  'desk/year': year,
  'desk/reasons': reasons,
  'desk/charts': async (session, params) => (await import('./requests/charts.ts')).charts(session, params),
  'desk/other': (session, { name, files }) => session.drafts.keep(name, files),
  'desk/changeable': async (session, params) => (await import('./requests/changeable.ts')).changeable(session, params),
  'desk/compare': async (session, params) => (await import('./requests/compare.ts')).compare(session, params),
  'desk/compare-paper': async (session, params) => (await import('./requests/compare-paper.ts')).comparePaper(session, params),
  'desk/take-over': async (session, params) => (await import('./requests/take-over.ts')).takeOver(session, params),
  'desk/try': async (session, params) => (await import('./requests/try.ts')).tryOptions(session, params),
  'desk/export': async (session, params) => (await import('./requests/export.ts')).exportAs(session, params),
  'desk/read-folder': async (_, params) => (await import('./requests/read-folder.ts')).readFolder(params),
  'desk/read-zip': async (_, { bytes }) => (await import('./requests/read-zip.ts')).readZip(bytes),
  'desk/import-vision': async (_, params) => (await import('./requests/import-vision.ts')).readVision(params),
  'desk/import-figures': async (session, params) => (await import('./requests/import-figures.ts')).readFigures(session, params),
  'desk/check': async (session, params) => (await import('./requests/check.ts')).check(session, params),
}

/**
 * The language server has a port of its own, which comes with the first message. The desk is answered at once, in the order in which it asks: a queue between
 * a keystroke and its yen would cost as much as computing them.
 */
addEventListener('message', ({ ports: [port] }) => {
  serveInWorker(port!, (server) => {
    const session = new Session(server)
    addEventListener('message', ({ data }: MessageEvent<EngineCall>) => void answer(session, data))
  })
}, { once: true })

async function answer(session: Session, { id, method, params }: EngineCall): Promise<void> {
  try {
    const found = handlers[method](session, params as never)
    postMessage({ id, result: found instanceof Promise ? await found : found })
  } catch (error) {
    postMessage({ id, failure: error instanceof Error ? error.message : String(error) })
  }
}
