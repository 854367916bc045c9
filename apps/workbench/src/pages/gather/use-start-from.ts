import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { texts } from 'virtual:gallery'
import type { GalleryEntry } from '../../gallery/entry.ts'
import { useOpenWork } from '../../work/use-open-work.ts'

/** Puts a copy of a rule set of the gallery on the desk, and shows what it comes to. */
export function useStartFrom(): (entry: GalleryEntry) => Promise<void> {
  const openWork = useOpenWork()
  const navigate = useNavigate()
  return useCallback(
    async ({ id, name }) => {
      const { files } = await texts[id]!()
      await openWork({ name, files, from: id })
      await navigate({ to: '/view', search: {} })
    },
    [openWork, navigate],
  )
}
