import type { EngineAnswer, EngineCall, EngineMethod, ParamsOf, ResultOf } from './protocol.ts'
import { matrix } from './requests/matrix.ts'
import { outline } from './requests/outline.ts'
import { reasons } from './requests/reasons.ts'
import { year } from './requests/year.ts'
import { Session } from './session.ts'

type Handlers = { readonly [M in EngineMethod]: (params: ParamsOf<M>) => ResultOf<M> | Promise<ResultOf<M>> }

const session = new Session()

/** What is not needed for the first screen is fetched when it is first asked for. */
const handlers: Handlers = {
  'renkei/open': ({ files }) => (session.open(files), null),
  'renkei/change': ({ path, text }) => (session.change(path, text), null),
  'renkei/outline': (params) => outline(session, params),
  'renkei/matrix': (params) => matrix(session, params),
  'renkei/year': (params) => year(session, params),
  'renkei/reasons': (params) => reasons(session, params),
  'renkei/charts': async (params) => (await import('./requests/charts.ts')).charts(session, params),
}

addEventListener('message', ({ data }: MessageEvent<EngineCall>) => {
  void answer(data).then((found) => {
    postMessage(found)
  })
})

async function answer({ id, method, params }: EngineCall): Promise<EngineAnswer> {
  try {
    const handle = handlers[method] as (params: unknown) => unknown
    return { id, result: await handle(params) }
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) }
  }
}
