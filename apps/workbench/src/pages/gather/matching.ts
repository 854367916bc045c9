import type { GalleryEntry, GalleryProgramme } from '../../gallery/entry.ts'

export interface Wanted {
  readonly text: string
  readonly theme: string
  readonly cooperation: string
  /** Name of a burden method. */
  readonly method: string
}

export interface Match {
  readonly entry: GalleryEntry
  /** Those that were looked for; all where nothing tells one from another. */
  readonly programmes: readonly GalleryProgramme[]
}

/** Rule sets with something that was looked for, and in each the programmes it is. */
export function matching(entries: readonly GalleryEntry[], wanted: Wanted): readonly Match[] {
  const words = wanted.text.normalize('NFKC').split(/\s+/).filter((word) => word !== '')
  return entries.flatMap((entry) => {
    if (wanted.cooperation !== '' && !entry.cooperation.includes(wanted.cooperation)) return []
    const whole = `${entry.name} ${entry.prefecture ?? ''} ${entry.source ?? ''} ${entry.mark ?? ''}`.normalize('NFKC')
    const rest = words.filter((word) => !whole.includes(word))
    const programmes = entry.programmes.filter(
      ({ title, theme, methods }) => (wanted.theme === '' || theme === wanted.theme) && (wanted.method === '' || methods.includes(wanted.method)) && rest.every((word) => title.normalize('NFKC').includes(word)),
    )
    const asksForProgrammes = rest.length > 0 || wanted.theme !== '' || wanted.method !== ''
    return programmes.length > 0 || !asksForProgrammes ? [{ entry, programmes }] : []
  })
}
