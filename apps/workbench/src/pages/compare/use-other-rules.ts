import { useEffect, useState } from 'react'
import { texts } from 'virtual:gallery'
import type { SourceText } from '@renkei/ruleset'
import { useDesk, useKeeper } from '../../work/desk-context.tsx'
import type { Keeper } from '../../work/keeper.ts'

/** `missing`: what the address names is not here: a zip of another day, a version that is gone. */
export type OtherRules = 'ready' | 'waiting' | 'missing'

const VERSION = 'version:'
const ZIP = 'zip:'

export function nameOfVersion(key: number): string {
  return `${VERSION}${String(key)}`
}

export function nameOfZip(file: string): string {
  return `${ZIP}${file}`
}

/** Hands the texts of the other rule set to the worker: one of the gallery, a version of the work, or the zip that was chosen. */
export function useOtherRules(name: string | undefined, zip: { readonly name: string; readonly files: readonly SourceText[] } | undefined): OtherRules {
  const desk = useDesk()
  const keeper = useKeeper()
  const [handed, setHanded] = useState<{ readonly name: string; readonly found: boolean } | undefined>(undefined)
  useEffect(() => {
    if (name === undefined) return
    let wanted = true
    const load = async (): Promise<void> => {
      const files = zip?.name === name ? zip.files : await filesOf(name, keeper)
      if (files) await desk.engine.call('desk/other', { name, files })
      if (wanted) setHanded({ name, found: files !== undefined })
    }
    void load()
    return () => { wanted = false }
  }, [desk, keeper, name, zip])
  if (name === undefined) return 'ready'
  if (handed?.name !== name) return 'waiting'
  return handed.found ? 'ready' : 'missing'
}

async function filesOf(name: string, keeper: Keeper): Promise<readonly SourceText[] | undefined> {
  if (name.startsWith(VERSION)) return (await keeper.versions()).find(({ key }) => nameOfVersion(key ?? -1) === name)?.files
  return (await texts[name]?.())?.files
}
