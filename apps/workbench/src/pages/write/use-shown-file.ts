import { useCallback } from 'react'
import { usePageSearch } from '../../app/use-page-search.ts'
import { useDeskState } from '../../work/desk-context.tsx'

/** The file of the address, else the first with rules. */
export function useShownFile(): readonly [string | undefined, (path: string) => void] {
  const { work } = useDeskState()
  const [{ file }, change] = usePageSearch()
  const files = work?.files ?? []
  const shown = files.find(({ path }) => path === file) ?? files.find(({ path }) => path.endsWith('.renkei')) ?? files[0]
  const show = useCallback((path: string) => { change({ file: path }) }, [change])
  return [shown?.path, show]
}
