import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { PageSearch } from './search.ts'

type Change = { readonly [K in keyof PageSearch]?: string | undefined }

/** What the address says, and a way to change it; what is set to `undefined` goes. */
export function usePageSearch(): readonly [PageSearch, (change: Change, how?: { readonly replace?: boolean }) => void] {
  const search: PageSearch = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  const change = useCallback(
    (some: Change, { replace = false } = {}) => {
      void navigate({ to: '.', search: (before: PageSearch) => ({ ...before, ...some }) as PageSearch, replace, resetScroll: false })
    },
    [navigate],
  )
  return [search, change]
}
