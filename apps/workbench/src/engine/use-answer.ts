import { useEffect, useState } from 'react'
import { useDesk, useWork } from '../work/desk-context.tsx'
import type { EngineMethod, ParamsOf, ResultOf } from './client.ts'

/** What the worker answers to a question about the work as it is now. The last answer stays on the screen until the next one is there. */
export interface Answer<T> {
  readonly value: T | undefined
  /** The answer shown is to another question. */
  readonly pending: boolean
  readonly failure?: string
}

/** Of what one change makes to be asked: the yen somebody waits for go before what stands around them. */
type Turn = 'at once' | 'after others'

/** Asks whenever the question is another one, and again at every change of the work, before anything is drawn; `undefined` asks nothing. Answers that were overtaken are dropped. */
export function useAnswer<M extends EngineMethod>(method: M, params: ParamsOf<M> | undefined, turn: Turn = 'at once'): Answer<ResultOf<M>> {
  const desk = useDesk()
  const id = useWork(({ work }) => work?.id)
  const [answer, setAnswer] = useState<Answer<ResultOf<M>>>({ value: undefined, pending: true })
  const key = id !== undefined && params ? JSON.stringify([id, method, params]) : undefined
  useEffect(() => {
    if (key === undefined) {
      setAnswer({ value: undefined, pending: false })
      return undefined
    }
    let [latest, over] = [0, false]
    const ask = (): void => {
      if (over) return
      const asked = ++latest
      desk.engine.call(method, params!).then(
        (value) => { if (asked === latest && !over) setAnswer({ value, pending: false }) },
        (error: unknown) => { if (asked === latest && !over) setAnswer({ value: undefined, pending: false, failure: String(error) }) },
      )
    }
    setAnswer((before) => ({ ...before, pending: true }))
    ask()
    const stop = desk.subscribe(turn === 'at once' ? ask : () => { queueMicrotask(ask) })
    return () => {
      over = true
      stop()
    }
  }, [desk, key, turn])
  return answer
}
