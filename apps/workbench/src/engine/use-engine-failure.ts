import { useSyncExternalStore } from 'react'
import { useDesk } from '../work/desk-context.tsx'

/** True once the worker cannot go on: nothing is computed any more, and a fresh page is needed. */
export function useEngineFailure(): boolean {
  const { engine } = useDesk()
  return useSyncExternalStore((act) => engine.onFailure(act), () => engine.failed)
}
