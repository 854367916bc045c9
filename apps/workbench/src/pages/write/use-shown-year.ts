import { useDeferredValue, useMemo } from 'react'
import { usePageSearch } from '../../app/use-page-search.ts'
import { useSettings } from '../../app/settings.tsx'
import type { Message, Outline, OutlineProgramme, YearView } from '../../engine/protocol.ts'
import { useAnswer } from '../../engine/use-answer.ts'
import { programmeAt } from './programme-at.ts'

export interface ShownYear {
  /** The programme at the cursor. */
  readonly programme: OutlineProgramme | undefined
  /** What it comes to. */
  readonly value: YearView | undefined
  /** What is wrong or worth knowing: of the rules, and of the figures of the year. */
  readonly messages: readonly Message[]
}

/** What stands beside the text: the programme at the cursor in the chosen year. */
export function useShownYear(outline: Outline | undefined, year: number | undefined, path: string | undefined, cursor: number): ShownYear {
  const { language } = useSettings()
  const [{ programme: chosen }] = usePageSearch()
  const at = useDeferredValue(cursor)
  const programme = useMemo(() => outline && programmeAt(outline.programmes, path, at, chosen), [outline, path, at, chosen])
  const { value } = useAnswer('desk/year', programme && year !== undefined ? { year, language, programme: programme.number } : undefined)
  const messages = useMemo(() => together(outline?.messages ?? [], value?.messages ?? []), [outline?.messages, value?.messages])
  return { programme, value, messages }
}

function together(first: readonly Message[], second: readonly Message[]): readonly Message[] {
  const key = ({ code, text, span }: Message): string => JSON.stringify([code, text, span])
  const known = new Set(first.map(key))
  return [...first, ...second.filter((message) => !known.has(key(message)))]
}
