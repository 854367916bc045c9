import './field.css'
import { useId } from 'react'

interface SliderProps {
  readonly label: string
  readonly unit: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onChange: (value: number) => void
}

/** A slider with its number beside it, which can be typed as well. */
export function Slider({ label, unit, value, min, max, step, onChange }: SliderProps) {
  const id = useId()
  const typed = (text: string): void => {
    const number = Number(text)
    if (text !== '' && Number.isFinite(number) && number >= 0) onChange(number)
  }
  return (
    <div className="field slider">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <span className="slider-line">
        <input id={id} type="range" min={min} max={max} step={step} value={value} aria-valuetext={`${String(value)}${unit}`} onChange={(event) => { typed(event.target.value) }} />
        <input className="field-input field-number" type="number" min={0} step={step} value={value} aria-label={`${label}（${unit}）`} onChange={(event) => { typed(event.target.value) }} />
        <span aria-hidden="true">{unit}</span>
      </span>
    </div>
  )
}
