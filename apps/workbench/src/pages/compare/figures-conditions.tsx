import { useState } from 'react'
import type { ChangeableIndicator, VariantFigure } from '../../engine/protocol-compare.ts'
import { NumberField } from '../../parts/number-field.tsx'
import { Slider } from '../../parts/slider.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useWords } from '../../words/use-words.ts'
import { useVariant } from './use-variant.ts'

/** As many bodies as are shown before one is asked which. */
const SHOWN = 30

/** Figures multiplied for all, or other ones for some bodies. */
export function FiguresConditions({ indicators }: { readonly indicators: readonly ChangeableIndicator[] }) {
  const { compare: words } = useWords()
  const known = indicators.filter(({ values }) => values.some(({ value }) => value !== undefined))
  if (known.length === 0) return null
  return (
    <details className="compare-group" open>
      <summary>{words.figures}</summary>
      {known.map((indicator) => (
        <Figures key={indicator.name} indicator={indicator} />
      ))}
    </details>
  )
}

function Figures({ indicator: { name, unit, values } }: { readonly indicator: ChangeableIndicator }) {
  const { compare: words } = useWords()
  const [{ figures = [] }, set] = useVariant()
  const [text, setText] = useState('')
  const isOf = (figure: VariantFigure, body?: string): boolean => figure.indicator === name && figure.body === body
  const put = (figure: VariantFigure | undefined, body?: string): void => {
    const rest = figures.filter((one) => !isOf(one, body))
    // Of figures about one body the last counts: those of all come first.
    set({ figures: figure === undefined ? rest : body === undefined ? [figure, ...rest] : [...rest, figure] })
  }
  const factor = figures.find((one) => isOf(one))?.factor?.replace('%', '') ?? '100'
  const shown = values.filter((body) => body.value !== undefined && (text === '' || body.name.includes(text)))
  return (
    <>
      <Slider label={words.factor(name)} unit={words.percent} min={50} max={150} step={1} value={Number(factor)} onChange={(percent) => { put(percent === 100 ? undefined : { indicator: name, factor: `${String(percent)}%` }) }} />
      <details className="compare-inner">
        <summary>
          {words.perBody}（{name}）
        </summary>
        {values.length > SHOWN && <TextField type="search" label={words.only} value={text} onChange={setText} />}
        <div className="compare-figures">
          {shown.slice(0, SHOWN).map((body) => (
            <NumberField key={body.code} label={words.valueOf(body.name, unit)} value={figures.find((one) => isOf(one, body.code))?.value ?? ''} placeholder={body.value!} onChange={(value) => { put(value.trim() === '' ? undefined : { indicator: name, body: body.code, value }, body.code) }} />
          ))}
        </div>
      </details>
    </>
  )
}
