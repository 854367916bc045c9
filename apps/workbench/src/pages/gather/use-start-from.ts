import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { texts } from 'virtual:gallery'
import type { GalleryEntry } from '../../gallery/entry.ts'
import { useDesk } from '../../work/desk-context.tsx'
import { newId } from '../../work/new-id.ts'

/** Puts a copy of a rule set of the gallery on the desk, and shows what it comes to. */
export function useStartFrom(): (entry: GalleryEntry) => Promise<void> {
  const desk = useDesk()
  const navigate = useNavigate()
  return useCallback(
    async ({ id, name }) => {
      const { files } = await texts[id]!()
      desk.open({ id: newId(), name, files, from: id })
      await navigate({ to: '/view', search: {} })
    },
    [desk, navigate],
  )
}
