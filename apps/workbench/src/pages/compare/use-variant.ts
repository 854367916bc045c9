import { useCallback, useMemo } from 'react'
import { usePageSearch } from '../../app/use-page-search.ts'
import type { Variant } from '../../engine/protocol-compare.ts'

/** What differs on the other side: it stands in the address, so that a comparison can be kept and sent. */
export function useVariant(): readonly [Variant, (change: Variant) => void] {
  const [{ variant: text }, change] = usePageSearch()
  const variant = useMemo(() => readVariant(text), [text])
  const set = useCallback(
    (some: Variant) => {
      const next = Object.entries({ ...variant, ...some }).filter(([, part]) => !isNothing(part))
      change({ variant: next.length === 0 ? undefined : JSON.stringify(Object.fromEntries(next)) }, { replace: true })
    },
    [variant, change],
  )
  return [variant, set]
}

function isNothing(part: unknown): boolean {
  return part === undefined || part === '' || (Array.isArray(part) && part.length === 0) || (typeof part === 'object' && part !== null && Object.keys(part).length === 0)
}

/** Anything may stand in an address; what is no variant is none. */
export function readVariant(text: string | undefined): Variant {
  try {
    const found: unknown = JSON.parse(text ?? '{}')
    if (typeof found !== 'object' || found === null) return {}
    const { rules, bases, figures, numbers, members } = found as Variant
    return {
      ...(typeof rules === 'string' ? { rules } : {}),
      ...(typeof bases === 'object' ? { bases } : {}),
      ...(Array.isArray(figures) ? { figures } : {}),
      ...(Array.isArray(numbers) ? { numbers } : {}),
      ...(Array.isArray(members) ? { members } : {}),
    }
  } catch {
    return {}
  }
}
