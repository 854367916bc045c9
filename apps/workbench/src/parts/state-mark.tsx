import './state-mark.css'
import type { State } from '@renkei/plan'
import { stateWords } from '@renkei/plan'
import { memo } from 'react'
import { useSettings } from '../app/settings.tsx'
import { useWords } from '../words/use-words.ts'

/** A shape a state, so that it is told without colour, and in print. */
const shapes: Readonly<Record<State, string>> = {
  determined: 'M2 8.5 6.5 13 14 4',
  provisional: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 0v12',
  bounded: 'M2 8h12M4.5 5.5 2 8l2.500 2.500M11.500 5.500 14 8l-2.500 2.500',
  'awaiting-consultation': 'M2 3h12v8H8l-3.500 3v-3H2Z',
  'awaiting-figures': 'M8 2 14.500 13.500h-13ZM8 6.500v3.500M8 11.500v.500',
  'not-stated': 'M3 3h10v10H3ZM6 6.500a2 2 0 1 1 2.500 2V9.500M8.500 11v.300',
  'borne-directly': 'M3 8h10M8 3v10',
  'no-cost': 'M3 8h10',
  'not-applicable': 'M3 13 13 3',
  error: 'M3 3l10 10M13 3 3 13',
}

interface StateMarkProps {
  readonly state: State
  /** The word too; else it is read aloud only. */
  readonly word?: boolean
}

export const StateMark = memo(function StateMark({ state, word = true }: StateMarkProps) {
  const { language } = useSettings()
  const { states } = useWords()
  return (
    <span className={`state state-${state}`} title={states[state]}>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
        <path d={shapes[state]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className={word ? undefined : 'hidden'}>{stateWords[language][state]}</span>
    </span>
  )
})
