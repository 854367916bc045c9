import type { ChangeableIndicator } from '../../engine/protocol-compare.ts'
import { NumberField } from '../../parts/number-field.tsx'
import { useWords } from '../../words/use-words.ts'

interface JoiningFiguresProps {
  readonly body: string
  /** 団体コード; absent where no municipality, or several, have the name. */
  readonly code: string | undefined
  readonly indicators: readonly ChangeableIndicator[]
  readonly figures: Readonly<Record<string, string>>
  readonly onChange: (figures: Readonly<Record<string, string>>) => void
}

/** The figures of a body that the tables do not know yet. */
export function JoiningFigures({ body, code, indicators, figures, onChange }: JoiningFiguresProps) {
  const { compare: words } = useWords()
  const asked = indicators.filter(({ values }) => values.some(({ value }) => value !== undefined))
  return (
    <>
      <p className="compare-quiet">{words.joining(body, code)}</p>
      <div className="compare-figures">
        {asked.map(({ name, unit }) => (
          <NumberField key={name} label={words.valueOf(name, unit)} value={figures[name] ?? ''} onChange={(value) => { onChange({ ...figures, [name]: value }) }} />
        ))}
      </div>
    </>
  )
}
