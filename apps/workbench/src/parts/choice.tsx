import './choice.css'
import { useId } from 'react'
import type { Option } from './select.tsx'

interface ChoiceProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

/** A few things of which one holds, side by side. */
export function Choice({ label, hideLabel = false, value, options, onChange }: ChoiceProps) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend className={hideLabel ? 'hidden' : 'field-label'}>{label}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => { onChange(option.value) }} />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
