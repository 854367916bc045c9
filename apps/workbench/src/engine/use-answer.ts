import { useEffect, useRef, useState } from 'react'
import { useDesk, useDeskState } from '../work/desk-context.tsx'
import type { EngineMethod, ParamsOf, ResultOf } from './client.ts'

/** What the worker answers to a question about the work as it is now. The last answer stays on the screen until the next one is there. */
export interface Answer<T> {
  readonly value: T | undefined
  /** A newer one is on its way. */
  readonly pending: boolean
  readonly failure?: string
}

/** Asks again whenever the work or the question changes; `undefined` asks nothing. Answers that were overtaken are dropped. */
export function useAnswer<M extends EngineMethod>(method: M, params: ParamsOf<M> | undefined): Answer<ResultOf<M>> {
  const desk = useDesk()
  const { work, revision } = useDeskState()
  const [answer, setAnswer] = useState<Answer<ResultOf<M>> & { readonly of?: string }>({ value: undefined, pending: true })
  const key = work && params ? JSON.stringify([work.id, method, params]) : undefined
  const latest = useRef(0)
  useEffect(() => {
    const asked = ++latest.current
    if (key === undefined) {
      setAnswer({ value: undefined, pending: false })
      return
    }
    const mine = (): boolean => asked === latest.current
    setAnswer((before) => ({ ...before, pending: true }))
    desk.engine.call(method, params!).then(
      (value) => {
        if (mine()) setAnswer({ value, pending: false, of: key })
      },
      (error: unknown) => {
        if (mine()) setAnswer({ value: undefined, pending: false, failure: String(error) })
      },
    )
  }, [desk, key, revision])
  return answer
}
