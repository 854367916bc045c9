import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Desk, DeskState } from './desk.ts'
import type { Keeper, Keeping } from './keeper.ts'

export const DeskContext = createContext<Desk | undefined>(undefined)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('DeskContext is missing')
  return desk
}

export function useDeskState(): DeskState {
  const desk = useDesk()
  return useSyncExternalStore(desk.subscribe, desk.state)
}

/** One thing of the work, for who is not concerned by the rest. */
export function useWork<T extends string | undefined>(read: (state: DeskState) => T): T {
  const desk = useDesk()
  return useSyncExternalStore(desk.subscribe, () => read(desk.state()))
}

export const KeeperContext = createContext<Keeper | undefined>(undefined)

export function useKeeper(): Keeper {
  const keeper = useContext(KeeperContext)
  if (!keeper) throw new Error('KeeperContext is missing')
  return keeper
}

export function useKeeping(): Keeping {
  const keeper = useKeeper()
  return useSyncExternalStore(keeper.subscribe, keeper.state)
}
