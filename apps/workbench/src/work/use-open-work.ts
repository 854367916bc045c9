import { useCallback } from 'react'
import { useDesk, useKeeper } from './desk-context.tsx'
import { newId } from './new-id.ts'
import type { Work } from './work.ts'

/** Puts another work on the desk once the one that lies there is kept; gives back its id. */
export function useOpenWork(): (work: Omit<Work, 'id'>) => Promise<string> {
  const desk = useDesk()
  const keeper = useKeeper()
  return useCallback(
    async (work) => {
      await keeper.flush()
      const id = newId()
      desk.open({ id, ...work })
      return id
    },
    [desk, keeper],
  )
}
