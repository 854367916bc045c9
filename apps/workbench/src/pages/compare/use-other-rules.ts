import { useEffect, useState } from 'react'
import { texts } from 'virtual:gallery'
import { useDesk } from '../../work/desk-context.tsx'

/** Hands the texts of a rule set of the gallery to the worker; true once it has them, or none are needed. */
export function useOtherRules(name: string | undefined): boolean {
  const desk = useDesk()
  const [handed, setHanded] = useState<string | undefined>(undefined)
  useEffect(() => {
    const load = name === undefined ? undefined : texts[name]
    if (name === undefined || load === undefined) return
    let wanted = true
    void load().then(async ({ files }) => {
      await desk.engine.call('desk/other', { name, files })
      if (wanted) setHanded(name)
    })
    return () => { wanted = false }
  }, [desk, name])
  return name === undefined || handed === name
}
