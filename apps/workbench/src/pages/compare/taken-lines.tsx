import type { LeftCondition, TakenOver } from '../../engine/protocol-compare.ts'
import { useWords } from '../../words/use-words.ts'

/** Lines shown of a file; the rest is counted. */
const SHOWN = 40

interface TakenLinesProps {
  readonly taken: TakenOver
  /** Figures of tables are among what changes. */
  readonly figures: boolean
}

/** The lines of rules and tables that change, as they are and as they will be; and what cannot be written. */
export function TakenLines({ taken: { files, left }, figures }: TakenLinesProps) {
  const { compare: words } = useWords()
  return (
    <>
      <p>{files.length === 0 ? words.takenNothing : words.takenLead}</p>
      {files.map(({ path, lines }) => (
        <figure key={path} className="compare-taken">
          <figcaption>{path}</figcaption>
          <div lang="ja" tabIndex={0} role="region" aria-label={path}>
            {lines.slice(0, SHOWN).map(({ start, before, after }) => (
              <div key={start}>
                {before.map((line, index) => <del key={index}>{line}</del>)}
                {after.map((line, index) => <ins key={index}>{line}</ins>)}
              </div>
            ))}
          </div>
          {lines.length > SHOWN && <p className="compare-quiet">{words.more(lines.length - SHOWN)}</p>}
        </figure>
      ))}
      {figures && files.some(({ path }) => path.endsWith('.csv')) && <p>{words.takenYears}</p>}
      {left.length > 0 && (
        <>
          <h3>{words.leftTitle}</h3>
          <ul className="compare-members">
            {left.map((condition, index) => (
              <li key={index}>{reason(condition)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )

  function reason(condition: LeftCondition): string {
    switch (condition.kind) {
      case 'rules':
        return words.leftRules
      case 'figure':
        return words.leftFigure(condition.indicator)
      case 'number':
        return words.leftNumber(condition.was, condition.becomes)
    }
  }
}
