import { useWords } from '../../../words/use-words.ts'
import type { CellMark } from './cell-marks.ts'

/** A cross for what is wrong, a triangle for what is worth a look: told without colour. */
export function MarkShape({ severity }: Pick<CellMark, 'severity'>) {
  const { table: words } = useWords()
  return (
    <>
      <svg className={`mark mark-${severity}`} viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
        <path d={severity === 'error' ? 'M3 3l10 10M13 3 3 13' : 'M8 2 14.500 13.500h-13ZM8 6.500v3.500M8 11.500v.500'} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className="hidden">{words[severity]}</span>
    </>
  )
}
